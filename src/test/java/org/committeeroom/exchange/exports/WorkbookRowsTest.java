package org.committeeroom.exchange.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What spreadsheets cannot hold, they are not given. */
class WorkbookRowsTest {

    private static ReadableWorkbook written(int most, Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Watermark mark = new Watermark(UUID.randomUUID(), "Seat", "A & B", Instant.EPOCH, ZoneOffset.UTC, true);
        WorkbookRows rows = new WorkbookRows(out, "a name longer than a sheet may have", List.of("one"), mark, most);
        for (Object cell : cells) {
            rows.row(Arrays.asList(cell));
        }
        rows.end();
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void whatDoesNotFitOnOneSheetGoesOnOnTheNext() throws IOException {
        try (ReadableWorkbook book = written(3, 1, 2, 3, 4, 5)) {
            List<Integer> rows = book.getSheets()
                    .skip(1)
                    .map(s -> {
                        try {
                            return s.read().size();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
            assertEquals(List.of(3, 3, 2), rows);
        }
    }

    @Test
    void signsThatXmlHasNotAreLeftOutAndOthersStay() throws IOException {
        try (ReadableWorkbook book = written(100, "a\u0001b\uD800c\uFFFE<é😀>", "=1+1", -3, true, null)) {
            List<Row> rows = book.getSheet(1).orElseThrow().read();
            assertEquals("abc<é😀>", rows.get(1).getCellText(0));
            assertEquals("=1+1", rows.get(2).getCellText(0));
            assertEquals("-3", rows.get(3).getCellText(0));
        }
    }
}
