package org.committeeroom.canvass;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in the order in which people count: 2 before 10, 14 before 14A; case, dots and apostrophes aside. */
final class NaturalText implements Comparable<NaturalText> {

    private static final Pattern PART = Pattern.compile("\\d+|[^\\d\\s]+");

    private static final Pattern LEFT_OUT = Pattern.compile("['’`.]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> parts = new ArrayList<>();

    private NaturalText(String text) {
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            parts.add(isNumber(matcher.group()) ? withoutZeros(matcher.group()) : matcher.group());
        }
    }

    static NaturalText of(String text) {
        return new NaturalText(normal(text));
    }

    /** Upper case, single blanks, nothing that people write now and leave out then. */
    static String normal(String text) {
        if (text == null) {
            return "";
        }
        String said = LEFT_OUT.matcher(text.toUpperCase(Locale.UK)).replaceAll("");
        return APART.matcher(said).replaceAll(" ").strip();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    @Override
    public int compareTo(NaturalText other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int order = compare(parts.get(i), other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    private static int compare(String one, String other) {
        boolean number = isNumber(one);
        if (number != isNumber(other)) {
            return number ? -1 : 1;
        }
        if (number && one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        return one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NaturalText text && parts.equals(text.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }
}
