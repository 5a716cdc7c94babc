package org.committeeroom.register.imports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Rows and columns, read once from the start to the end, with memory that does not grow. */
interface Table extends Closeable {

    /** The next row that is not blank, or null at the end. */
    TableRow next();

    /** How much has been read, 0 to 1. */
    double progress();

    /** A text whose last row is short and has no line break was cut off. */
    boolean endsWhole();

    /** Name of the encoding; or null, in a workbook. */
    String encoding();

    /** What parts the columns; or null, in a workbook. */
    Delimiter delimiter();

    /** @throws Refusal if it is no kind of file that could hold a register */
    static Table open(Path file) throws IOException {
        return FileKind.of(file) == FileKind.WORKBOOK ? WorkbookTable.open(file) : TextTable.open(file);
    }
}
