package org.committeeroom.register.imports;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first sheet of a workbook that can be seen, as texts: dates as ISO 8601, of formulas what they last came to. */
final class WorkbookTable implements Table {

    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    /** A format is of a date if it has a day or a year in it, outside of quotation marks, escapes and colours. */
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");

    private static final Pattern OF_DATE = Pattern.compile("[dDyY]");
    private static final int MOST_COLUMNS = 400;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final int dayZeroOffset;
    private final long allRows;
    private int read;

    private WorkbookTable(Path file, long allRows) throws IOException {
        this.allRows = allRows;
        workbook = open(file.toFile());
        Sheet sheet = workbook.getSheets()
                .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
        stream = sheet.openStream();
        rows = stream.iterator();
        dayZeroOffset = workbook.isDate1904() ? 1462 : 0;
    }

    static WorkbookTable open(Path file) throws IOException {
        try {
            return new WorkbookTable(file, WorkbookCheck.check(file));
        } catch (ExcelReaderException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    /** A workbook without formats for its cells may come from another program than a spreadsheet's. */
    private static ReadableWorkbook open(File file) throws IOException {
        try {
            return new ReadableWorkbook(file, new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(file, new ReadingOptions(false, true));
        }
    }

    @Override
    public TableRow next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                read++;
                List<String> cells = cells(row);
                if (cells.stream().anyMatch(c -> !c.isBlank())) {
                    return new TableRow(row.getRowNum(), cells);
                }
            }
            return null;
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private List<String> cells(Row row) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Cell cell = row.getCell(i);
            String text = cell == null ? null : text(cell);
            cells.add(text == null ? "" : text);
        }
        return cells;
    }

    private String text(Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.ERROR || raw == null) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA && raw.startsWith("#")) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER && cell.getType() != CellType.FORMULA) {
            return cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
        }
        try {
            BigDecimal value = new BigDecimal(raw);
            return isDate(cell.getDataFormatString()) ? date(value) : plain(value, cell.getDataFormatString());
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private String date(BigDecimal serial) {
        return serial.signum() > 0 && serial.compareTo(BigDecimal.valueOf(200_000)) < 0
                ? Dates.ofSerial(serial.intValue() + dayZeroOffset).toString()
                : serial.toPlainString();
    }

    /** As people see it: 0.1 and not 0.1000000000000001; with the zeros of a format like 0.000, which mean something. */
    private static String plain(BigDecimal value, String format) {
        BigDecimal plain = value.round(FIFTEEN_DIGITS).stripTrailingZeros();
        if (format != null && format.matches("0\\.0+")) {
            plain = plain.setScale(format.length() - 2, RoundingMode.HALF_UP);
        }
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    private static boolean isDate(String format) {
        return format != null
                && OF_DATE.matcher(NOT_FORMAT.matcher(format).replaceAll("")).find();
    }

    @Override
    public double progress() {
        return Math.min(1, (double) read / Math.max(1, allRows));
    }

    @Override
    public boolean endsWhole() {
        return true;
    }

    @Override
    public String encoding() {
        return null;
    }

    @Override
    public Delimiter delimiter() {
        return null;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private static Refusal damaged() {
        return Refused.TRUNCATED.because("It is a workbook that is damaged. Open it, save it again and send that");
    }
}
