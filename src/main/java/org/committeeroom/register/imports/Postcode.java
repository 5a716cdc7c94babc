package org.committeeroom.register.imports;

import java.util.Locale;
import java.util.regex.Pattern;

/** Postcodes, whatever stands between their halves: nothing, a no-break space, or what is left of one. */
final class Postcode {

    /** BS 7666: area, district, sector and unit; GIR 0AA is the one exception. */
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}|GIR0AA");

    private static final int LONGEST = 12;

    private Postcode() {}

    /** With one space before the last three characters, or null if it is not a postcode. */
    static String read(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        String bare = bare(text);
        return FORM.matcher(bare).matches()
                ? bare.substring(0, bare.length() - 3) + ' ' + bare.substring(bare.length() - 3)
                : null;
    }

    /** Letters and digits only: "N7Â 1AA", a no-break space read in the wrong encoding, becomes N71AA. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
