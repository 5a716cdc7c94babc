package org.committeeroom.canvass;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a building: {@code 14}, {@code 14A}, {@code 10-12}, {@code Rose House, 14}; {@code rest} is its name.
 */
record HouseNumber(int number, String letter, int last, NaturalText rest) implements Comparable<HouseNumber> {

    private static final String NUMBER = "(\\d{1,6})\\s?([A-Za-z])?(?:\\s*[-–/]\\s*(\\d{1,6})\\s?[A-Za-z]?)?";
    private static final Pattern AT_THE_HEAD = Pattern.compile("^\\s*" + NUMBER + "(?=[\\s,]|$)(.*)$");
    private static final Pattern AT_THE_END = Pattern.compile(",\\s*" + NUMBER + "\\s*$");

    private static final Comparator<HouseNumber> ORDER = Comparator.comparingInt(HouseNumber::number)
            .thenComparing(HouseNumber::letter)
            .thenComparingInt(HouseNumber::last)
            .thenComparing(HouseNumber::rest);

    static Optional<HouseNumber> of(String building) {
        String text = building == null ? "" : building;
        Matcher head = AT_THE_HEAD.matcher(text);
        if (head.matches()) {
            return Optional.of(read(head, head.group(4)));
        }
        Matcher end = AT_THE_END.matcher(text);
        return end.find() ? Optional.of(read(end, text.substring(0, end.start()))) : Optional.empty();
    }

    private static HouseNumber read(Matcher form, String name) {
        int number = Integer.parseInt(form.group(1));
        return new HouseNumber(
                number,
                form.group(2) == null ? "" : form.group(2).toUpperCase(Locale.ROOT),
                form.group(3) == null ? number : Integer.parseInt(form.group(3)),
                NaturalText.of(name));
    }

    boolean odd() {
        return number % 2 == 1;
    }

    @Override
    public int compareTo(HouseNumber other) {
        return ORDER.compare(this, other);
    }
}
