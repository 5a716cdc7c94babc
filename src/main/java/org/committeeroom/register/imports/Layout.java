package org.committeeroom.register.imports;

import java.util.Set;

/** How one program for electoral registration writes its register. */
interface Layout {

    String name();

    /** The names of columns, normalised, that together tell this layout from every other. */
    Set<String> signature();

    /** @throws RejectedRow if the row has no elector's number */
    RegisterRow read(Cells row);
}
