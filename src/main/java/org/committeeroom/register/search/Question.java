package org.committeeroom.register.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.register.NameKey;

/**
 * What somebody typed into the search box, taken apart: {@code EA 123}, {@code N7 1AA}, {@code Smyth}, {@code 12 Ash
 * Road}, {@code Smith, John}, {@code Flat 2 12 Ash Road N7}. Pure.
 *
 * @param numbers how it may be read as an elector's number; whether there is such a district is for the register to say
 * @param bare as a number alone, of any district; suffix null: any
 * @param postcode a whole one with its space, or the beginning of one, or null
 * @param words in the form of name keys, without the postcode
 * @param figures words that begin with a figure: numbers of houses and flats
 * @param surnameFirst there was a comma after the first words, so many of them
 */
record Question(
        List<ElectorNumber> numbers,
        Bare bare,
        String postcode,
        List<String> words,
        List<String> figures,
        int surnameFirst) {

    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\p{L}[\\p{L}\\p{N}/-]*?)(\\d{1,6})([/.]\\d{1,3})?");
    private static final Pattern POSTCODE =
            Pattern.compile("(?:^|[\\s,])([A-Z]{1,2}\\d[A-Z\\d]?)\\s?(\\d[A-Z]{2})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTWARD =
            Pattern.compile("(?:^|[\\s,])([A-Z]{1,2}\\d[A-Z\\d]?)(?:\\s(\\d[A-Z]?))?$", Pattern.CASE_INSENSITIVE);

    /** A number without its district. */
    record Bare(int number, Integer suffix) {}

    static Question of(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        Postcode postcode = postcode(text);
        String rest = postcode.rest();
        int comma = rest.indexOf(',');
        List<String> words = words(rest);
        List<String> figures =
                words.stream().filter(w -> Character.isDigit(w.charAt(0))).toList();
        return new Question(
                numbers(text),
                bare(text),
                postcode.code(),
                words.stream().filter(w -> !Character.isDigit(w.charAt(0))).toList(),
                figures,
                comma < 0 || !figures.isEmpty()
                        ? 0
                        : words(rest.substring(0, comma)).size());
    }

    boolean isEmpty() {
        return numbers.isEmpty() && bare == null && postcode == null && words.isEmpty() && figures.isEmpty();
    }

    private static List<String> words(String text) {
        String key = NameKey.of(text);
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }

    private static List<ElectorNumber> numbers(String text) {
        List<ElectorNumber> numbers = new ArrayList<>();
        ElectorNumber.parse(text).ifPresent(numbers::add);
        Matcher together = RUN_TOGETHER.matcher(text);
        if (together.matches()) {
            String suffix = together.group(3);
            numbers.add(new ElectorNumber(
                    together.group(1),
                    Integer.parseInt(together.group(2)),
                    suffix == null ? 0 : Integer.parseInt(suffix.substring(1))));
        }
        return numbers;
    }

    private static Bare bare(String text) {
        boolean suffixed = text.indexOf('/') >= 0 || text.indexOf('.') >= 0;
        return ElectorNumber.parse(text, "")
                .filter(read -> read.district().isEmpty())
                .map(read -> new Bare(read.number(), suffixed ? read.suffix() : null))
                .orElse(null);
    }

    private record Postcode(String code, String rest) {}

    private static Postcode postcode(String text) {
        for (Pattern pattern : List.of(POSTCODE, OUTWARD)) {
            Matcher m = pattern.matcher(text);
            if (m.find()) {
                String inward = m.group(2) == null ? "" : ' ' + m.group(2);
                return new Postcode(
                        (m.group(1) + inward).toUpperCase(Locale.ROOT),
                        text.substring(0, m.start()).strip());
            }
        }
        return new Postcode(null, text);
    }
}
