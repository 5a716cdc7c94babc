package org.committeeroom.campaign.timetable;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import org.committeeroom.campaign.Nation;

/**
 * The days that count towards a poll: not Saturdays and Sundays, Christmas Eve, Christmas Day, Good Friday, bank
 * holidays, nor days of public thanksgiving or mourning (Representation of the People Act 1983, s.119 and schedule 1
 * rule 2, and what each poll's own rules say after them). Pure.
 *
 * @param nations whose bank holidays do not count
 * @param easterMonday whether it does not count even where it is no bank holiday, as in Scottish election rules
 * @param disregarded days appointed since this program was made
 */
record WorkingDays(Set<Nation> nations, boolean easterMonday, Set<LocalDate> disregarded) {

    /** Named in the column "calendar" of the rules. */
    static WorkingDays of(String calendar, Nation nation, Set<LocalDate> disregarded) {
        return switch (calendar) {
            case "uk" -> new WorkingDays(EnumSet.allOf(Nation.class), true, disregarded);
            case "easter" -> new WorkingDays(EnumSet.of(nation), true, disregarded);
            case "nation" -> new WorkingDays(EnumSet.of(nation), false, disregarded);
            default -> throw new IllegalArgumentException("There is no calendar " + calendar);
        };
    }

    boolean counts(LocalDate day) {
        boolean christmas =
                day.getMonth() == Month.DECEMBER && (day.getDayOfMonth() == 24 || day.getDayOfMonth() == 25);
        boolean easter =
                easterMonday && day.equals(BankHolidays.easter(day.getYear()).plusDays(1));
        return !BankHolidays.isWeekend(day)
                && !christmas
                && !easter
                && !disregarded.contains(day)
                && nations.stream()
                        .noneMatch(n -> BankHolidays.in(n, day.getYear()).contains(day));
    }

    /** The day that is so many working days before the poll; the poll itself for none. */
    LocalDate before(LocalDate poll, int days) {
        LocalDate day = poll;
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            if (counts(day)) {
                left--;
            }
        }
        return day;
    }
}
