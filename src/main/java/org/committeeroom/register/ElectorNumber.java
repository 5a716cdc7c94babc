package org.committeeroom.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How officers number electors: the polling district's code, a number within the district and, for people who were
 * added at an address after numbering, a suffix. Written {@code EA-123} or {@code EA-123/1}; suffix 0 means none and
 * is not written. A code may itself contain dashes and slashes: {@code KD-2/2-289/1}. The web app reads and writes them
 * in the same way (api/electorNumber.ts); one table of cases tests both.
 *
 * @param district the code, in upper case
 * @param number 0 for somebody whom no officer has numbered yet
 * @param suffix 0 for none
 */
public record ElectorNumber(String district, int number, int suffix) {

    /** What JavaScript takes for white space, so that both sides read alike. */
    private static final String GAP =
            "[\\t-\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

    private static final String NUMBER = "(?<number>[0-9]{1,8})(?:" + GAP + "*[/.]" + GAP + "*(?<suffix>[0-9]{1,4}))?";

    /** Greedy, so that the last dash or space parts the code from the number. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?<district>.*[^/-])(?<!" + GAP + ")(?:" + GAP + "*-" + GAP + "*|" + GAP + "+)" + NUMBER, Pattern.DOTALL);

    private static final Pattern WITHIN = Pattern.compile(NUMBER);

    private static final Pattern AROUND = Pattern.compile("^" + GAP + "+|" + GAP + "+$");

    /** Hyphens that do not break, dashes of both lengths, and the minus: what programs make of a typed one. */
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    /** The zeros of the figures on keyboards of those whose languages we speak: Arabic (two), Bengali, full width. */
    private static final int[] ZEROS = {0x660, 0x6F0, 0x9E6, 0xFF10};

    private static final String NONE = "–";

    public ElectorNumber {
        district = code(district);
    }

    /** A polling district's code as it is kept: without spaces around it and in upper case. */
    public static String code(String text) {
        return isPlain(text) ? text : plain(text).toUpperCase(Locale.ROOT);
    }

    /** Reads {@code EA-123/1}, {@code EA 123} and the like; empty if it is not an elector's number. */
    public static Optional<ElectorNumber> parse(String text) {
        Matcher m = WHOLE.matcher(plain(text));
        return m.matches() ? read(m, m.group("district")) : Optional.empty();
    }

    /** Reads a number within a district: {@code 123}, {@code 123/1}, {@code 123.1}, {@code 123.001}; or a whole one. */
    public static Optional<ElectorNumber> parse(String text, String district) {
        Matcher m = WITHIN.matcher(plain(text));
        return m.matches() ? read(m, district) : parse(text);
    }

    private static Optional<ElectorNumber> read(Matcher m, String district) {
        int number = Integer.parseInt(m.group("number"));
        int suffix = m.group("suffix") == null ? 0 : Integer.parseInt(m.group("suffix"));
        return number == 0 ? Optional.empty() : Optional.of(new ElectorNumber(district, number, suffix));
    }

    /** Most codes are as they are kept already. */
    private static boolean isPlain(String code) {
        return code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }

    private static String plain(String text) {
        String dashed = DASHES.matcher(text).replaceAll("-");
        StringBuilder plain = new StringBuilder(AROUND.matcher(dashed).replaceAll(""));
        for (int i = 0; i < plain.length(); i++) {
            for (int zero : ZEROS) {
                int figure = plain.charAt(i) - zero;
                if (figure >= 0 && figure <= 9) {
                    plain.setCharAt(i, (char) ('0' + figure));
                }
            }
        }
        return plain.toString();
    }

    /** Without the district: {@code 123/1}. */
    public String within() {
        return number == 0 ? NONE : number + (suffix == 0 ? "" : "/" + suffix);
    }

    @Override
    public String toString() {
        return number == 0 ? district + ' ' + NONE : district + '-' + within();
    }
}
