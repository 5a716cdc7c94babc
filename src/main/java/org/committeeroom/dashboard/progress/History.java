package org.committeeroom.dashboard.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the canvass of one polling district, or of several, has brought.
 *
 * @param electors who may vote in this election, or have to be checked
 * @param days what each day brought, by date
 * @param hours how often somebody was in, by the hour of the day
 * @param coding how each canvasser noted what was said
 * @param said what electors intend, as it stands
 * @param asked promises who were asked again on another day and said what they intend
 * @param same of these, who promised again
 */
record History(
        int electors,
        Map<LocalDate, Day> days,
        Map<Hour, Doors> hours,
        Map<Call.Canvasser, Coding> coding,
        Intentions said,
        int asked,
        int same) {

    static final History NONE = new History(0, Map.of(), Map.of(), Map.of(), Intentions.NONE, 0, 0);

    /**
     * @param contacts electors with whom somebody spoke for the first time
     * @param gained promises
     * @param lost promises that no longer stand
     */
    record Day(int contacts, int gained, int lost, Doors doors) {

        static final Day NONE = new Day(0, 0, 0, Doors.NONE);

        Day plus(Day other) {
            return new Day(
                    contacts + other.contacts, gained + other.gained, lost + other.lost, doors.plus(other.doors));
        }
    }

    /** @param hour from 0 to 23 */
    record Hour(boolean weekend, int hour) implements Comparable<Hour> {

        @Override
        public int compareTo(Hour other) {
            int first = Boolean.compare(weekend, other.weekend);
            return first != 0 ? first : Integer.compare(hour, other.hour);
        }
    }

    /**
     * @param called doors at which somebody called
     * @param opened of these, where somebody answered
     */
    record Doors(int called, int opened) {

        static final Doors NONE = new Doors(0, 0);

        Doors plus(Doors other) {
            return new Doors(called + other.called, opened + other.opened);
        }
    }

    History plus(History other) {
        Map<LocalDate, Day> allDays = new TreeMap<>(days);
        other.days.forEach((date, day) -> allDays.merge(date, day, Day::plus));
        Map<Hour, Doors> allHours = new TreeMap<>(hours);
        other.hours.forEach((hour, doors) -> allHours.merge(hour, doors, Doors::plus));
        Map<Call.Canvasser, Coding> all = new HashMap<>(coding);
        other.coding.forEach((who, how) -> all.merge(who, how, Coding::plus));
        return new History(
                electors + other.electors,
                allDays,
                allHours,
                all,
                said.plus(other.said),
                asked + other.asked,
                same + other.same);
    }

    int contacted() {
        return days.values().stream().mapToInt(Day::contacts).sum();
    }

    int promised() {
        return days.values().stream().mapToInt(d -> d.gained() - d.lost()).sum();
    }

    Coding codingOfAll() {
        return coding.values().stream().reduce(Coding.NONE, Coding::plus);
    }
}
