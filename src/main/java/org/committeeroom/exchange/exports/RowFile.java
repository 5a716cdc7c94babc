package org.committeeroom.exchange.exports;

import java.io.IOException;
import java.util.List;

/** A file that is written row by row, in memory that does not grow. */
interface RowFile {

    /** @param cells texts, numbers, truth values, or null */
    void row(List<Object> cells) throws IOException;

    /** Writes what is left; nothing comes after it. */
    void end() throws IOException;
}
