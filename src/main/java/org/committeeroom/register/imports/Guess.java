package org.committeeroom.register.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.committeeroom.register.ElectorNumber;

/** A first answer to what the columns of a file hold, for a person to look over: by their titles, else by their cells. */
final class Guess {

    private static final double MOSTLY = 0.7;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,6}([/.]\\d{1,3})?");
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,3}\\d{0,2}[A-Z]?|[A-Z0-9]{1,4}[-/][A-Z0-9]{1,4}");

    /** What must be in a column whose title is only part of a telling one: a preferred name is no reference number. */
    private static final Map<Column, Predicate<String>> CELLS = Map.of(
            Column.NUMBER, c -> WHOLE_NUMBER.matcher(c).matches() || isElectorNumber(c),
            Column.NUMBER_SUFFIX, c -> c.matches("\\d{1,3}"),
            Column.UPRN, c -> c.matches("\\d{1,12}"),
            Column.DATE, c -> c.matches(".*\\d.*"),
            Column.UNTIL, c -> c.matches(".*\\d.*"),
            Column.ABSENT_TYPE, AbsentRows::isType,
            Column.POSTCODE, c -> Postcode.read(c) != null);

    /** Parts of titles that no alias covers, the more telling first. */
    private static final Map<String, Column> WORDS = words(
            "proxyname", Column.PROXY_NAME,
            "proxyaddr", Column.PROXY_ADDRESS,
            "ballotaddr", Column.BALLOT_ADDRESS,
            "proxylives", Column.PROXY_ADDRESS,
            "sentto", Column.BALLOT_ADDRESS,
            "goto", Column.BALLOT_ADDRESS,
            "goesto", Column.BALLOT_ADDRESS,
            "electornumber", Column.NUMBER,
            "rollno", Column.NUMBER,
            "refer", Column.NUMBER,
            "area", Column.DISTRICT,
            "district", Column.DISTRICT,
            "surname", Column.SURNAME,
            "last", Column.SURNAME,
            "family", Column.SURNAME,
            "forename", Column.FORENAME,
            "first", Column.FORENAME,
            "given", Column.FORENAME,
            "middle", Column.MIDDLE_NAME,
            "postc", Column.POSTCODE,
            "postalcode", Column.POSTCODE,
            "zip", Column.POSTCODE,
            "addr", Column.ADDRESS,
            "where", Column.ADDRESS,
            "street", Column.ADDRESS,
            "town", Column.ADDRESS,
            "franchise", Column.MARKER,
            "marker", Column.MARKER,
            "flag", Column.MARKER,
            "birth", Column.DATE,
            "attain", Column.DATE,
            "suffix", Column.NUMBER_SUFFIX,
            "ward", Column.WARD,
            "uprn", Column.UPRN,
            "granted", Column.SINCE,
            "until", Column.UNTIL,
            "expir", Column.UNTIL,
            "ends", Column.UNTIL,
            "absent", Column.ABSENT_TYPE,
            "votetype", Column.ABSENT_TYPE,
            "marked", Column.VOTED,
            "voted", Column.VOTED,
            "name", Column.NAME);

    private final Set<Column> wanted;
    private final Set<Column> taken = EnumSet.noneOf(Column.class);

    private Guess(Set<Column> wanted) {
        this.wanted = wanted;
    }

    private static Map<String, Column> words(Object... pairs) {
        Map<String, Column> words = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put((String) pairs[i], (Column) pairs[i + 1]);
        }
        return words;
    }

    /** @return one for each column; null where there is no guess */
    static List<Column> of(List<String> titles, List<TableRow> rows, Set<Column> wanted) {
        Guess guess = new Guess(wanted);
        Column[] columns = new Column[titles.size()];
        guess.byAlias(new Header(titles), columns);
        guess.byWords(titles, rows, columns);
        guess.byCells(rows, columns);
        return new ArrayList<>(Arrays.asList(columns));
    }

    private void byAlias(Header header, Column[] columns) {
        for (Column column : wanted) {
            for (int index : header.indexes(column)) {
                columns[index] = columns[index] == null ? column : columns[index];
                taken.add(column);
            }
        }
    }

    private void byWords(List<String> titles, List<TableRow> rows, Column[] columns) {
        for (int i = 0; i < columns.length; i++) {
            String title = Header.normalised(titles.get(i));
            List<String> cells = cells(rows, i);
            if (columns[i] == null) {
                columns[i] = WORDS.entrySet().stream()
                        .filter(w -> title.contains(w.getKey()) && isFree(w.getValue()))
                        .filter(w -> mostly(cells, CELLS.getOrDefault(w.getValue(), c -> true)))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
                take(columns[i]);
            }
        }
    }

    private void byCells(List<TableRow> rows, Column[] columns) {
        fill(rows, columns, Column.ABSENT_TYPE, AbsentRows::isType);
        fill(rows, columns, Column.POSTCODE, c -> Postcode.read(c) != null);
        fill(rows, columns, Column.NUMBER, Guess::isElectorNumber);
        fill(rows, columns, Column.NUMBER, c -> WHOLE_NUMBER.matcher(c).matches());
        fill(rows, columns, Column.DISTRICT, c -> DISTRICT.matcher(c).matches());
    }

    private void fill(List<TableRow> rows, Column[] columns, Column column, Predicate<String> test) {
        for (int i = 0; i < columns.length && isFree(column); i++) {
            List<String> cells = cells(rows, i);
            if (columns[i] == null && !cells.isEmpty() && mostly(cells, test)) {
                columns[i] = column;
                take(column);
            }
        }
    }

    private static List<String> cells(List<TableRow> rows, int column) {
        return rows.stream()
                .filter(r -> column < r.cells().size())
                .map(r -> Cells.clean(r.cells().get(column)))
                .filter(c -> !c.isEmpty())
                .toList();
    }

    /** Of none, all. */
    private static boolean mostly(List<String> cells, Predicate<String> test) {
        return cells.stream().filter(test).count() >= MOSTLY * cells.size();
    }

    private static boolean isElectorNumber(String cell) {
        return ElectorNumber.parse(cell).isPresent() && Postcode.read(cell) == null;
    }

    private boolean isFree(Column column) {
        return wanted.contains(column) && (column.isLines() || !taken.contains(column));
    }

    private void take(Column column) {
        if (column != null) {
            taken.add(column);
        }
    }
}
