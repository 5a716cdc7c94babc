package org.committeeroom.campaign.timetable;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.committeeroom.campaign.Nation;
import org.committeeroom.campaign.RuleTable;

/** The bank holidays of each nation, computed from the rules in {@code timetable/bank-holidays.csv}. Pure. */
final class BankHolidays {

    private static final List<NamedCsvRecord> RULES =
            RuleTable.read("/timetable/bank-holidays.csv").rows();
    private static final Map<String, Set<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private BankHolidays() {}

    static Set<LocalDate> in(Nation nation, int year) {
        return KNOWN.computeIfAbsent(nation.name() + year, key -> compute(nation, year));
    }

    /** Easter Sunday of the western churches (the anonymous Gregorian algorithm). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Those that fall on a weekend move to the next weekday that is not a holiday already. */
    private static Set<LocalDate> compute(Nation nation, int year) {
        Set<LocalDate> days = new TreeSet<>();
        Set<LocalDate> moved = new TreeSet<>();
        for (NamedCsvRecord rule : RULES) {
            if (isFor(rule, nation) && !rule.getField("except").contains(String.valueOf(year))) {
                date(rule.getField("rule"), year)
                        .ifPresent(day ->
                                (isWeekend(day) && rule.getField("rule").endsWith(" or next") ? moved : days).add(day));
            }
        }
        for (LocalDate day : moved) {
            LocalDate next = day;
            while (isWeekend(next) || days.contains(next)) {
                next = next.plusDays(1);
            }
            days.add(next);
        }
        return days;
    }

    private static boolean isFor(NamedCsvRecord rule, Nation nation) {
        String nations = rule.getField("nations");
        return nations.equals("*")
                || List.of(nations.split(" ")).contains(nation.name().toLowerCase(Locale.ROOT));
    }

    /** "01-01 or next", "easter -2", "first monday of 5", "last monday of 8", "2022-09-19". */
    private static Optional<LocalDate> date(String rule, int year) {
        String[] words = rule.split(" ");
        if (words[0].equals("easter")) {
            return Optional.of(easter(year).plusDays(Integer.parseInt(words[1])));
        }
        if (words[0].equals("first") || words[0].equals("last")) {
            DayOfWeek weekday = DayOfWeek.valueOf(words[1].toUpperCase(Locale.ROOT));
            LocalDate month = LocalDate.of(year, Integer.parseInt(words[3]), 1);
            return Optional.of(month.with(
                    words[0].equals("first")
                            ? TemporalAdjusters.firstInMonth(weekday)
                            : TemporalAdjusters.lastInMonth(weekday)));
        }
        if (words.length == 3) {
            return Optional.of(MonthDay.parse("--" + words[0]).atYear(year));
        }
        return Optional.of(LocalDate.parse(rule)).filter(day -> day.getYear() == year);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
