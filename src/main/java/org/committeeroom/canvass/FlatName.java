package org.committeeroom.canvass;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a flat lies in its building: the undivided house first, then flats known by their floor from the bottom up,
 * then those with a number or letter.
 */
record FlatName(Kind kind, int floor, NaturalText rest) implements Comparable<FlatName> {

    enum Kind {
        WHOLE_HOUSE,
        BY_FLOOR,
        BY_NUMBER
    }

    private static final Pattern DESIGNATORS =
            Pattern.compile("\\b(FLATS?|APARTMENT|APPARTMENT|APT|UNIT|ROOM|STUDIO|MAISONETTE|NO|NUMBER|THE)\\b");
    /** What most flats are called needs no closer look. */
    private static final Pattern PLAIN = Pattern.compile("(FLAT )?\\d+[A-Z]?");

    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,2})(ST|ND|RD|TH) (?:FLOOR|FLR)\\b");
    private static final Pattern NUMBERED = Pattern.compile("\\b(?:FLOOR|FLR|LEVEL) (\\d{1,2})\\b");
    private static final List<String> WORDS = List.of(
            "FIRST",
            "SECOND",
            "THIRD",
            "FOURTH",
            "FIFTH",
            "SIXTH",
            "SEVENTH",
            "EIGHTH",
            "NINTH",
            "TENTH",
            "ELEVENTH",
            "TWELFTH");
    private static final Pattern WORD =
            Pattern.compile("\\b(" + String.join("|", WORDS) + ")(?: (?:AND \\w+ )?(?:FLOORS?|FLR)\\b|$)");
    /** Ground is 0 and the floors are their number times ten, so that what lies between has room. */
    private static final List<Named> NAMED = List.of(
            new Named("LOWER BASEMENT", -30),
            new Named("BASEMENT", -20),
            new Named("LOWER GROUND", -10),
            new Named("GARDEN", -5),
            new Named("UPPER GROUND", 5),
            new Named("RAISED GROUND", 5),
            new Named("GROUND", 0),
            new Named("MEZZANINE", 7),
            new Named("PENTHOUSE", 2000),
            new Named("TOP", 1990),
            new Named("ATTIC", 2010));

    private static final Comparator<FlatName> ORDER = Comparator.comparing(FlatName::kind)
            .thenComparingInt(FlatName::floor)
            .thenComparing(FlatName::rest);

    private record Named(String word, int floor, Pattern pattern) {
        Named(String word, int floor) {
            this(word, floor, Pattern.compile("\\b" + word + "(?: (?:FLOOR|FLR))?\\b"));
        }
    }

    static FlatName of(String flat) {
        String name = NaturalText.normal(flat);
        if (name.isEmpty()) {
            return new FlatName(Kind.WHOLE_HOUSE, 0, NaturalText.of(""));
        }
        String text =
                DESIGNATORS.matcher(name).replaceAll(" ").replaceAll(" +", " ").strip();
        for (Named named : NAMED) {
            Matcher matcher = named.pattern().matcher(text);
            if (matcher.find()) {
                return onFloor(named.floor(), text, matcher);
            }
        }
        Matcher ordinal = ORDINAL.matcher(text);
        if (ordinal.find()) {
            return onFloor(10 * Integer.parseInt(ordinal.group(1)), text, ordinal);
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.find()) {
            return onFloor(10 * Integer.parseInt(numbered.group(1)), text, numbered);
        }
        Matcher word = WORD.matcher(text);
        if (word.find()) {
            return onFloor(10 * (1 + WORDS.indexOf(word.group(1))), text, word);
        }
        return new FlatName(Kind.BY_NUMBER, 0, NaturalText.of(text));
    }

    private static FlatName onFloor(int floor, String text, Matcher found) {
        return new FlatName(
                Kind.BY_FLOOR, floor, NaturalText.of(found.reset(text).replaceAll(" ")));
    }

    /** The storey as a number, 0 for the ground floor; null if the name does not tell. */
    Integer storey() {
        if (kind != Kind.BY_FLOOR || floor >= 1990) {
            return null;
        }
        return floor < 0 ? -1 : floor / 10;
    }

    @Override
    public int compareTo(FlatName other) {
        return ORDER.compare(this, other);
    }
}
