package org.committeeroom.register.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date column: its title says date of birth in one layout and date of attainment in the other, but nearly all that
 * it holds are 18th birthdays to come.
 */
final class Dates {

    private static final int FULL_AGE = 18;
    /** Nobody under 16 is on the register that is supplied, so an 18th birthday is at most two years off. */
    private static final int FURTHEST = 2;

    private static final int YOUNGEST = 15;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** From 1900 to 2173. */
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}(?:\\.\\d+)?");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern BRITISH =
            Pattern.compile("(\\d{1,2})[ /.-](\\d{1,2}|[A-Za-z]{3,9})[ /.-](\\d{4}|\\d{2})(?: .*)?");

    private Dates() {}

    /**
     * @param attainment the 18th birthday, or null if there is none or it is not to be made out
     * @param oddity what is odd about it, or null
     */
    record Read(LocalDate attainment, Tally.Oddity oddity) {}

    private static final Read NONE = new Read(null, null);
    private static final Read ODD = new Read(null, Tally.Oddity.ODD_DATE);
    private static final Read NO_DATE = new Read(null, Tally.Oddity.NO_DATE);

    static Read read(String text, LocalDate poll) {
        if (text.isEmpty()) {
            return NONE;
        }
        LocalDate date = parse(text, poll);
        if (date == null) {
            return NO_DATE;
        }
        if (date.isAfter(poll.minusYears(FURTHEST))) {
            return new Read(date, date.isAfter(poll.plusYears(FURTHEST)) ? Tally.Oddity.ODD_DATE : null);
        }
        return date.isAfter(poll.minusYears(YOUNGEST)) ? ODD : new Read(date.plusYears(FULL_AGE), null);
    }

    /** Day before month, as in Britain; ISO 8601; or a spreadsheet's count of days. Null if it is no date. */
    static LocalDate parse(String text, LocalDate poll) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            }
            if (SERIAL.matcher(text).matches()) {
                return serial(text);
            }
            Matcher british = BRITISH.matcher(text);
            return british.matches()
                    ? LocalDate.of(year(british.group(3), poll), month(british.group(2)), number(british.group(1)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What is left of a date whose cell has lost its format. */
    private static LocalDate serial(String text) {
        int point = text.indexOf('.');
        int days = number(point < 0 ? text : text.substring(0, point));
        return days < 5000 ? null : ofSerial(days);
    }

    /** Spreadsheet programs count the days from here; the first two months of 1900, which they get wrong, do not matter. */
    static LocalDate ofSerial(int days) {
        return DAY_ZERO.plusDays(days);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? number(text)
                : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** Two digits: the year nearest to the poll that an elector could have. */
    private static int year(String text, LocalDate poll) {
        int year = number(text);
        if (text.length() == 4) {
            return year;
        }
        int century = poll.getYear() / 100 * 100;
        return century + year > poll.getYear() + FURTHEST ? century - 100 + year : century + year;
    }
}
