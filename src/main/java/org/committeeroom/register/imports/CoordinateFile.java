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
import org.committeeroom.platform.FileSignature;
import org.committeeroom.platform.Problems;

/**
 * OS Open UPRN and files like it: UPRN, X_COORDINATE, Y_COORDINATE, LATITUDE, LONGITUDE; plain, or in the zip archive in
 * which Ordnance Survey gives it out. Forty million rows are read as they come, and none is kept.
 */
final class CoordinateFile {

    private static final String WANTED = "OS Open UPRN is a CSV file, or a zip archive with one in it";

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
        if (!hasNext()) {
            throw refused("There is nothing in it");
        }
        header = new Header(rows.next().getFields());
        if (!header.has(Column.UPRN) || !header.has(Column.LATITUDE) || !header.has(Column.LONGITUDE)) {
            throw refused("Its first row does not name the columns UPRN, LATITUDE and LONGITUDE");
        }
    }

    static CoordinateFile open(InputStream body) throws IOException {
        BufferedInputStream in = new BufferedInputStream(body, 1 << 16);
        in.mark(FileSignature.LENGTH);
        FileSignature signature =
                FileSignature.of(in.readNBytes(FileSignature.LENGTH)).orElse(null);
        in.reset();
        if (signature != null && signature != FileSignature.ZIP) {
            throw refused("It is " + signature.words() + ". " + WANTED);
        }
        return new CoordinateFile(signature == null ? in : unzipped(in));
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
            throw damaged();
        }
        throw refused("It is a workbook, or an archive without a CSV file. " + WANTED);
    }

    interface Taker {
        /** In degrees, WGS 84. */
        void take(long uprn, double latitude, double longitude);
    }

    void forEach(Taker taker) {
        while (hasNext()) {
            CsvRecord row = rows.next();
            if (++rowsRead > MOST_ROWS) {
                throw refused("It has more rows than there are properties in the country");
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
        if (rowsRead == 0) {
            throw refused("There are no rows under its header");
        }
        if (rejected == rowsRead) {
            throw refused("None of its rows has a UPRN and coordinates in the United Kingdom");
        }
    }

    private boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            throw refused("A quotation mark is opened and not closed, or a cell has no end");
        } catch (UncheckedIOException e) {
            throw damaged();
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

    private static RuntimeException damaged() {
        return refused("The archive is damaged, locked or cut short. Get it again");
    }

    private static RuntimeException refused(String why) {
        return Problems.NOT_COORDINATES.because(why);
    }
}
