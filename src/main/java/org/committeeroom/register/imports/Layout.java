package org.committeeroom.register.imports;

import java.util.Set;

/** How one program for electoral registration writes its register. */
interface Layout {

    String name();

    /** The names of columns, normalised, that together tell this layout from every other. */
    Set<String> signature();

    /** Whether it is written for what is wanted: a whole register or an update. */
    default boolean serves(ImportKind kind) {
        return kind == ImportKind.FULL;
    }

    /**
     * Reads the rows of one file. What it returns may remember a row for those after it: some files say but once to
     * which month the rows below belong.
     */
    Reader reader();

    interface Reader {

        RegisterRow read(Cells row);

        /** Whether the line is no elector's: a heading or a remark between the rows. */
        default boolean isRemark(TableRow row) {
            return false;
        }
    }
}
