package org.committeeroom.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How officers number electors: the polling district's code, a number within the district and, for people who were
 * added at an address after numbering, a suffix. Written {@code EA-123} or {@code EA-123/1}; suffix 0 means none and
 * is not written. A code may itself contain dashes and slashes: {@code KD-2/2-289/1}.
 *
 * @param district the code, in upper case
 * @param suffix 0 for none
 */
public record ElectorNumber(String district, int number, int suffix) {

    private static final String NUMBER = "(?<number>\\d{1,8})(?:\\s*[/.]\\s*(?<suffix>\\d{1,4}))?";

    /** Greedy, so that the last dash or space parts the code from the number. */
    private static final Pattern WHOLE =
            Pattern.compile("(?<district>.*[^\\s/-])(?:\\s*-\\s*|\\s+)" + NUMBER, Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WITHIN = Pattern.compile(NUMBER);

    public ElectorNumber {
        district = code(district);
    }

    /** A polling district's code as it is kept: without spaces around it and in upper case. */
    public static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** Reads {@code EA-123/1}, {@code EA 123} and the like; empty if it is not an elector's number. */
    public static Optional<ElectorNumber> parse(String text) {
        Matcher m = WHOLE.matcher(text.strip());
        return m.matches() ? read(m, m.group("district")) : Optional.empty();
    }

    /** Reads a number within a district: {@code 123}, {@code 123/1}, {@code 123.1}, {@code 123.001}; or a whole one. */
    public static Optional<ElectorNumber> parse(String text, String district) {
        Matcher m = WITHIN.matcher(text.strip());
        return m.matches() ? read(m, district) : parse(text);
    }

    private static Optional<ElectorNumber> read(Matcher m, String district) {
        int number = Integer.parseInt(m.group("number"));
        int suffix = m.group("suffix") == null ? 0 : Integer.parseInt(m.group("suffix"));
        return number == 0 ? Optional.empty() : Optional.of(new ElectorNumber(district, number, suffix));
    }

    @Override
    public String toString() {
        return district + '-' + number + (suffix == 0 ? "" : "/" + suffix);
    }
}
