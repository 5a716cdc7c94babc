package org.committeeroom.register.imports;

import java.util.List;
import java.util.Set;

/** How one program for electoral registration writes its register. */
interface Layout {

    String name();

    /** The names of columns, normalised, that together tell this layout from every other; none for a positional one. */
    default Set<String> signature() {
        return Set.of();
    }

    /** The columns of a file without a header, if its first rows look like this layout; else null. */
    default Header positional(List<TableRow> first) {
        return null;
    }

    /** Whether a file with these columns is what is wanted: a whole register or an update. */
    default boolean serves(ImportKind kind, Header header) {
        return kind == ImportKind.FULL;
    }

    /**
     * Reads the rows of one file. What it returns may remember a row for those after it: some files say but once to
     * which month the rows below belong.
     */
    Reader reader();

    interface Reader {

        /** @throws RejectedRow if it is an elector's row and cannot be taken */
        RegisterRow read(Cells row);

        /** Whether the line is no elector's: a heading or a remark, above the header or between the rows. */
        default boolean isRemark(TableRow row) {
            return false;
        }
    }
}
