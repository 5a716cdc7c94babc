package org.committeeroom.register.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.committeeroom.platform.Problems;

/**
 * OS Open UPRN and files like it: UPRN, X_COORDINATE, Y_COORDINATE, LATITUDE, LONGITUDE; plain, or in the zip archive in
 * which Ordnance Survey gives it out. Forty million rows are read as they come, and none is kept.
 */
final class CoordinateFile {

    private static final int LOOK_AHEAD = 4;
    /** There are some forty million. */
    private static final long MOST_ROWS = 100_000_000;

    private static final double SOUTH = 49;
    private static final double NORTH = 61.5;
    private static final double WEST = -9.5;
    private static final double EAST = 2.5;

    private final Iterator<CsvRecord> rows;
    private final Header header;
    private long rowsRead;
    private long rejected;

    private CoordinateFile(InputStream csv) {
        rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))
                .iterator();
        header = new Header(hasNext() ? rows.next().getFields() : java.util.List.of());
        if (!header.has(Column.UPRN) || !header.has(Column.LATITUDE) || !header.has(Column.LONGITUDE)) {
            throw notCoordinates();
        }
    }

    static CoordinateFile open(InputStream body) throws IOException {
        BufferedInputStream in = new BufferedInputStream(body, 1 << 16);
        in.mark(LOOK_AHEAD);
        byte[] start = in.readNBytes(LOOK_AHEAD);
        in.reset();
        boolean zipped = start.length == LOOK_AHEAD && start[0] == 'P' && start[1] == 'K' && start[2] == 3;
        return new CoordinateFile(zipped ? unzipped(in) : in);
    }

    private static InputStream unzipped(InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    return new BufferedInputStream(zip, 1 << 16);
                }
            }
        } catch (EOFException | ZipException e) {
            throw notCoordinates();
        }
        throw notCoordinates();
    }

    interface Taker {
        /** In degrees, WGS 84. */
        void take(long uprn, double latitude, double longitude);
    }

    void forEach(Taker taker) {
        while (hasNext()) {
            CsvRecord row = rows.next();
            if (++rowsRead > MOST_ROWS) {
                throw notCoordinates();
            }
            try {
                long uprn = Long.parseLong(cell(row, Column.UPRN));
                double latitude = Double.parseDouble(cell(row, Column.LATITUDE));
                double longitude = Double.parseDouble(cell(row, Column.LONGITUDE));
                if (latitude < SOUTH || latitude > NORTH || longitude < WEST || longitude > EAST) {
                    rejected++;
                } else {
                    taker.take(uprn, latitude, longitude);
                }
            } catch (NumberFormatException e) {
                rejected++;
            }
        }
    }

    private boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (CsvParseException | UncheckedIOException e) {
            throw notCoordinates();
        }
    }

    private String cell(CsvRecord row, Column column) {
        int index = header.index(column);
        return index < row.getFieldCount() ? row.getField(index).strip() : "";
    }

    long rowsRead() {
        return rowsRead;
    }

    /** Rows without numbers, or far from the United Kingdom. */
    long rejected() {
        return rejected;
    }

    private static RuntimeException notCoordinates() {
        return Problems.NOT_COORDINATES.because("It has no columns UPRN, LATITUDE and LONGITUDE, or is damaged");
    }
}
