package org.committeeroom.register.imports;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which the parts of a British address are told apart. */
final class AddressWords {

    private static final Set<String> STREETS = Set.of(
            "road",
            "rd",
            "street",
            "st",
            "avenue",
            "ave",
            "lane",
            "ln",
            "close",
            "cl",
            "drive",
            "dr",
            "way",
            "terrace",
            "place",
            "pl",
            "square",
            "sq",
            "crescent",
            "cres",
            "gardens",
            "gdns",
            "grove",
            "hill",
            "rise",
            "walk",
            "mews",
            "row",
            "park",
            "yard",
            "passage",
            "path",
            "vale",
            "view",
            "green",
            "parade",
            "circus",
            "broadway",
            "alley",
            "approach",
            "embankment",
            "quay",
            "wharf",
            "common",
            "mount",
            "gate",
            "bank",
            "end",
            "villas",
            "esplanade",
            "promenade",
            "boulevard",
            "arcade",
            "highway",
            "hatch",
            "dene",
            "croft",
            "drove",
            "loan",
            "wynd",
            "brae",
            "side",
            "cloisters",
            "ridge",
            "bypass",
            "north",
            "south",
            "east",
            "west",
            "strand");

    private static final Set<String> BUILDINGS = Set.of(
            "court",
            "house",
            "lodge",
            "mansions",
            "mansion",
            "point",
            "tower",
            "towers",
            "heights",
            "apartments",
            "building",
            "buildings",
            "block",
            "flats",
            "hall",
            "hostel",
            "cottage",
            "cottages",
            "centre",
            "works",
            "lofts",
            "residence",
            "residences",
            "plaza",
            "barn",
            "farm",
            "estate",
            "villa",
            "studios",
            "chambers");

    private static final String LEVEL =
            "(?:lower|upper|raised)? ?(?:basement|ground|garden|top|first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|attic|front|rear|back)"
                    + "(?:[ -]?floor)?";

    private static final String UNIT = "(?:flat|apartment|apt\\.?|unit|room|studio|maisonette|suite|penthouse)";
    private static final String COUNTED = "\\d+[a-z]?(?:[-/.]\\d*[a-z]?)?";
    /** What ends here, or is followed by the number of the house. */
    private static final String ENDS = "(?=$|,| \\d)";

    /** "Flat 2", "Apartment B12", "Basement Flat", "First Floor Flat B", "Room 3", "Flat 2/1", "Ground Floor". */
    static final Pattern FLAT = Pattern.compile(
            "(?<flat>" + LEVEL + " " + UNIT + "(?: (?:" + COUNTED + ENDS + "|[a-z]\\b))?"
                    + "|" + UNIT + "(?: (?:no\\.? ?)?(?:" + COUNTED + "|[a-z]\\d*|" + LEVEL + "))?"
                    + "|" + LEVEL + "(?: (?:left|right))?" + ENDS + ")"
                    + "(?:[ ,]+(?<rest>.+))?",
            Pattern.CASE_INSENSITIVE);

    /** "14", "14A", "14-16", "12/14", "7b-9"; what follows, if anything, is the rest. */
    static final Pattern NUMBERED = Pattern.compile(
            "(?<number>\\d+ ?[a-z]?(?: ?[-/–] ?\\d+[a-z]?)?)(?:[ ,]+(?<rest>.+))?", Pattern.CASE_INSENSITIVE);

    private AddressWords() {}

    static boolean isStreet(String part) {
        return STREETS.contains(lastWord(part));
    }

    /** "The Limes" may be a street or a house. */
    static boolean mayBeStreet(String part) {
        return part.regionMatches(true, 0, "the ", 0, 4) && !isBuilding(part);
    }

    static boolean isBuilding(String part) {
        return BUILDINGS.contains(lastWord(part));
    }

    private static String lastWord(String part) {
        String end = part.substring(part.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return end.endsWith(".") ? end.substring(0, end.length() - 1) : end;
    }
}
