package org.committeeroom.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CsvCellTest {

    @Test
    void nothingIsAFormula() {
        assertEquals("'=HYPERLINK(1)", CsvCell.of("=HYPERLINK(1)"));
        assertEquals("\"'+1,2\"", CsvCell.of("+1,2"));
        assertEquals("'@x", CsvCell.of("@x"));
        assertEquals("\"'\r=1\"", CsvCell.of("\r=1"));
        assertEquals("'-3", CsvCell.of("-3"));
        assertEquals("-3", CsvCell.of(-3));
    }

    @Test
    void whatPartsCellsIsQuoted() {
        assertEquals("\"a\"\"b\",,\"c\nd\"\r\n", CsvCell.line(Arrays.asList("a\"b", null, "c\nd")));
    }
}
