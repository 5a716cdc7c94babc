package org.committeeroom.register.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.committeeroom.register.Absent;
import org.committeeroom.register.ElectorNumber;

/**
 * Reads a list of absent voters. Officers publish it "in such form as they think fit", so there is no layout: a column
 * with the elector's number is all that it must have.
 */
final class AbsentRows {

    private static final Set<String> POSTAL = Set.of("", "postal", "post", "postalvote", "postalvoter", "pv", "bypost");
    private static final Set<String> PROXY =
            Set.of("proxy", "proxyvote", "proxyvoter", "byproxy", "emergencyproxy", "px", "x");
    private static final Set<String> POSTAL_PROXY =
            Set.of("postalproxy", "proxypostal", "proxypostalvote", "proxypostalvoter", "pp", "ppv");

    private final Header header;
    private final LocalDate poll;
    private final Tally tally;

    AbsentRows(Header header, LocalDate poll, Tally tally) {
        this.header = header;
        this.poll = poll;
        this.tally = tally;
    }

    /** @param until the last day of the arrangement, or null */
    record AbsentRow(ElectorNumber number, Absent absent, LocalDate until) {}

    static Optional<Recognised> recognise(List<TableRow> first) {
        for (int i = 0; i < first.size(); i++) {
            Header header = new Header(first.get(i).cells());
            if (header.has(Column.NUMBER)) {
                return Optional.of(new Recognised(header, first.subList(0, i), i + 1, null));
            }
        }
        return Optional.empty();
    }

    /** @throws RejectedRow if it is no absent voter's row */
    AbsentRow read(TableRow record) {
        Cells row = new Cells(header, record);
        Column suffix = row.has(Column.NUMBER_SUFFIX) ? Column.NUMBER_SUFFIX : Column.SUFFIX;
        ElectorNumber number = Numbers.readJoined(row, row.has(suffix) ? suffix : null);
        String until = row.get(Column.UNTIL);
        LocalDate date = until.isEmpty() ? null : Dates.parse(until, poll);
        if (date == null && !until.isEmpty() && Character.isDigit(until.charAt(0))) {
            tally.odd(Tally.Oddity.ODD_DATE, record.number());
        }
        return new AbsentRow(number, absent(row.get(Column.ABSENT_TYPE)), date);
    }

    private static Absent absent(String text) {
        String type = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (POSTAL.contains(type)) {
            return Absent.POSTAL;
        }
        if (PROXY.contains(type)) {
            return Absent.PROXY;
        }
        if (POSTAL_PROXY.contains(type)) {
            return Absent.POSTAL_PROXY;
        }
        throw new RejectedRow(RejectedRow.Reason.BAD_TYPE);
    }
}
