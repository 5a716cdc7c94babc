package org.committeeroom.register.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of rows and columns, read once from its start to its end; encoding and delimiter are found out first. */
final class TextTable implements Table {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST_FIRST_LINE = 4 << 20;
    private static final int FIRST_LINES = 10;

    private final Encoding encoding;
    private final Delimiter delimiter;
    private final long size;
    private final boolean endsWithLineBreak;
    private final Counted counted;
    private final CloseableIterator<CsvRecord> rows;

    private TextTable(Path file, Encoding encoding) throws IOException {
        this.encoding = encoding;
        size = Files.size(file);
        endsWithLineBreak = endsWithLineBreak(file, size);
        delimiter = Delimiter.of(firstLines(file, encoding));
        counted = new Counted(open(file, encoding));
        rows = CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(reader(counted, encoding))
                .iterator();
    }

    static TextTable open(Path file) throws IOException {
        return new TextTable(file, Encoding.of(file));
    }

    @Override
    public String encoding() {
        return encoding.label();
    }

    @Override
    public Delimiter delimiter() {
        return delimiter;
    }

    @Override
    public boolean endsWhole() {
        return endsWithLineBreak;
    }

    @Override
    public double progress() {
        return Math.min(1, (double) counted.count / size);
    }

    @Override
    public TableRow next() {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (CsvParseException e) {
            throw Refused.UNCLOSED_QUOTE.because(
                    "A quotation mark is opened and not closed, so that rows run together");
        }
    }

    private static TableRow row(CsvRecord record) {
        return new TableRow((int) record.getStartingLineNumber(), record.getFields());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static List<String> firstLines(Path file, Encoding encoding) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int length = 0;
        try (Reader in = reader(open(file, encoding), encoding)) {
            for (int c = in.read(); c >= 0 && lines.size() < FIRST_LINES; c = in.read()) {
                if (c == '\n' || c == '\r') {
                    lines.add(line.toString());
                    line.setLength(0);
                    length = 0;
                } else if (line.length() < LONGEST_LINE) {
                    line.append((char) c);
                } else if (++length > LONGEST_FIRST_LINE) {
                    throw Refused.NOT_A_REGISTER.because("It is not divided into rows");
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static InputStream open(Path file, Encoding encoding) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        in.skipNBytes(encoding.mark());
        return in;
    }

    private static Reader reader(InputStream in, Encoding encoding) {
        return new InputStreamReader(in, encoding.charset());
    }

    private static boolean endsWithLineBreak(Path file, long size) {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, size - 2));
            for (byte b : in.readAllBytes()) {
                if (b == '\n' || b == '\r') {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            count += Math.max(0, n);
            return n;
        }
    }
}
