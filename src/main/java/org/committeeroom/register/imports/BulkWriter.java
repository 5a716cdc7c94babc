package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Writes many rows into one table, column by column in the order of the table. */
interface BulkWriter {

    BulkWriter put(UUID value) throws SQLException;

    BulkWriter put(int value) throws SQLException;

    BulkWriter put(long value) throws SQLException;

    /** @param value or null */
    BulkWriter put(Long value) throws SQLException;

    BulkWriter put(String value) throws SQLException;

    BulkWriter put(LocalDate value) throws SQLException;

    /** Ends the row, which waits until {@link #flush}. */
    void endRow() throws SQLException;

    /** Whether so many rows wait that they should be written now. */
    boolean isFull();

    void flush() throws SQLException;
}
