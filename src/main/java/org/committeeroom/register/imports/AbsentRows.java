package org.committeeroom.register.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.committeeroom.register.Absent;
import org.committeeroom.register.ElectorNumber;

/**
 * Reads a list of absent voters. Officers publish it "in such form as they think fit", so there is no layout: a column
 * with the elector's number is all that it must have.
 */
final class AbsentRows {

    private static final Set<String> POSTAL =
            Set.of("postal", "post", "postalvote", "postalvoter", "pv", "bypost", "a");
    private static final Set<String> PROXY = Set.of("proxy", "proxyvote", "proxyvoter", "byproxy", "px", "x");
    private static final Set<String> POSTAL_PROXY =
            Set.of("postalproxy", "proxypostal", "proxypostalvote", "proxypostalvoter", "pp", "ppv");
    private static final String EMERGENCY = "emergency";

    private final RegisterFile file;
    private final Absent otherwise;
    private final LocalDate poll;
    private final Tally tally;

    /** @param otherwise what it is a list of where no column says so */
    AbsentRows(RegisterFile file, Absent otherwise, LocalDate poll, Tally tally) {
        this.file = file;
        this.otherwise = otherwise;
        this.poll = poll;
        this.tally = tally;
    }

    /**
     * @param until the last day of the arrangement, or null
     * @param emergency the proxy was appointed after the deadline
     * @param ballotAddress in lines; empty where it is the address on the register, like the proxy's
     */
    record AbsentRow(
            ElectorNumber number,
            Absent absent,
            LocalDate until,
            boolean emergency,
            String ballotAddress,
            String proxyName,
            String proxyAddress) {

        boolean saysMore() {
            return emergency || !ballotAddress.isEmpty() || !proxyName.isEmpty() || !proxyAddress.isEmpty();
        }
    }

    /** @throws RejectedRow if it is no absent voter's row */
    AbsentRow read(TableRow record) {
        file.checkColumns(record);
        Cells row = new Cells(file.header(), record);
        Column suffix = row.has(Column.NUMBER_SUFFIX) ? Column.NUMBER_SUFFIX : Column.SUFFIX;
        ElectorNumber number = Numbers.readJoined(row, row.has(suffix) ? suffix : null);
        String type = letters(row.get(Column.ABSENT_TYPE));
        Absent absent = type.isEmpty() ? otherwise : absent(type);
        return new AbsentRow(
                number,
                absent,
                until(row, absent, record),
                type.contains(EMERGENCY),
                lines(row, Column.BALLOT_ADDRESS, 600),
                cut(row.get(Column.PROXY_NAME), 200),
                lines(row, Column.PROXY_ADDRESS, 600));
    }

    /** Where the list says from when, but not until when, the law does. */
    private LocalDate until(Cells row, Absent absent, TableRow record) {
        LocalDate until = date(row.get(Column.UNTIL), record);
        LocalDate since = date(row.get(Column.SINCE), record);
        boolean postal = absent == Absent.POSTAL || absent == Absent.POSTAL_PROXY;
        return until == null && since != null && postal ? PostalTerm.end(since) : until;
    }

    private LocalDate date(String text, TableRow record) {
        LocalDate date = text.isEmpty() ? null : Dates.parse(text, poll);
        if (date == null && !text.isEmpty() && Character.isDigit(text.charAt(0))) {
            tally.odd(Tally.Oddity.NO_DATE, record.number());
        }
        return date;
    }

    /** Whether this is one of the words for the ways of voting without being there. */
    static boolean isType(String text) {
        return known(letters(text)) != null;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private Absent absent(String type) {
        // An emergency proxy is one; of an emergency alone the list says what it is of.
        Absent known = type.equals(EMERGENCY) ? otherwise : known(type);
        if (known == null) {
            throw new RejectedRow(RejectedRow.Reason.BAD_TYPE);
        }
        return known;
    }

    private static Absent known(String letters) {
        String type = letters.replace(EMERGENCY, "");
        if (POSTAL.contains(type)) {
            return Absent.POSTAL;
        }
        if (PROXY.contains(type)) {
            return Absent.PROXY;
        }
        if (POSTAL_PROXY.contains(type)) {
            return Absent.POSTAL_PROXY;
        }
        return null;
    }

    private static String lines(Cells row, Column column, int longest) {
        List<String> lines = row.lines(column);
        return lines.isEmpty() ? "" : cut(String.join("\n", lines), longest);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
