package org.committeeroom.campaign.timetable;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeeroom.campaign.Election;
import org.committeeroom.campaign.RuleTable;

/** The legal timetable of an election, from the rules in {@code timetable/deadlines.csv}. Pure. */
public final class Deadlines {

    private static final Map<String, List<NamedCsvRecord>> RULES =
            RuleTable.read("/timetable/deadlines.csv").rows().stream()
                    .collect(Collectors.groupingBy(r -> r.getField("code"), LinkedHashMap::new, Collectors.toList()));

    private Deadlines() {}

    /**
     * What applies to the election, in order of time.
     *
     * @param disregarded days of mourning and the like that the rules do not know yet
     */
    public static List<Deadline> of(Election election, Set<LocalDate> disregarded) {
        return RULES.values().stream()
                .flatMap(rules -> RuleTable.first(rules, election).stream())
                .filter(rule -> !rule.getField("days").equals("-"))
                .map(rule -> deadline(rule, election, disregarded))
                .sorted(Comparator.comparing(Deadline::at))
                .toList();
    }

    private static Deadline deadline(NamedCsvRecord rule, Election election, Set<LocalDate> disregarded) {
        int days = Integer.parseInt(rule.getField("days"));
        LocalDate poll = election.pollDate();
        boolean before = rule.getField("unit").equals("working");
        LocalDate date =
                switch (rule.getField("unit")) {
                    case "working" ->
                        WorkingDays.of(rule.getField("calendar"), election.nation(), disregarded)
                                .before(poll, days);
                    // The result is declared in the night or on the day after the poll.
                    case "result" -> poll.plusDays(1L + days);
                    case "months" -> poll.plusMonths(days);
                    default -> throw new IllegalArgumentException("There is no unit " + rule.getField("unit"));
                };
        Deadline.Bound bound = Deadline.Bound.valueOf(rule.getField("bound").toUpperCase(Locale.ROOT));
        String time = rule.getField("time");
        return new Deadline(
                rule.getField("code"),
                date,
                time.isEmpty() ? null : time,
                at(date, time, bound, election).toOffsetDateTime(),
                bound,
                before ? days : null,
                rule.getField("source"));
    }

    /** Without a time of its own a deadline passes at midnight. */
    private static ZonedDateTime at(LocalDate date, String time, Deadline.Bound bound, Election election) {
        if (!time.isEmpty()) {
            return date.atTime(LocalTime.parse(time)).atZone(election.timeZone());
        }
        return (bound == Deadline.Bound.FROM ? date : date.plusDays(1)).atStartOfDay(election.timeZone());
    }
}
