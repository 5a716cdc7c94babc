package org.committeeroom.canvass;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number at the head of a building: {@code 14}, {@code 14A}, {@code 10-12}; {@code rest} is what follows it. */
record HouseNumber(int number, String letter, int last, NaturalText rest) implements Comparable<HouseNumber> {

    private static final Pattern FORM =
            Pattern.compile("^\\s*(\\d{1,6})\\s?([A-Za-z])?(?:\\s*[-–/]\\s*(\\d{1,6})\\s?[A-Za-z]?)?(?=[\\s,]|$)(.*)$");

    private static final Comparator<HouseNumber> ORDER = Comparator.comparingInt(HouseNumber::number)
            .thenComparing(HouseNumber::letter)
            .thenComparingInt(HouseNumber::last)
            .thenComparing(HouseNumber::rest);

    static Optional<HouseNumber> of(String building) {
        Matcher form = FORM.matcher(building == null ? "" : building);
        if (!form.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(form.group(1));
        return Optional.of(new HouseNumber(
                number,
                form.group(2) == null ? "" : form.group(2).toUpperCase(Locale.ROOT),
                form.group(3) == null ? number : Integer.parseInt(form.group(3)),
                NaturalText.of(form.group(4))));
    }

    boolean odd() {
        return number % 2 == 1;
    }

    @Override
    public int compareTo(HouseNumber other) {
        return ORDER.compare(this, other);
    }
}
