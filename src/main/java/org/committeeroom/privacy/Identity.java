package org.committeeroom.privacy;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * By what an entry of a register is known to be of somebody who asked to be left alone. Pure. Spelling, punctuation, the
 * order of the address's lines, second forenames and new numbers make no difference.
 *
 * @param surname as {@code NameKey} makes it
 * @param forename likewise
 * @param lines of the address; empty if there is none
 * @param district used where there is no address
 * @param officerId the officer's own number of the person; null if the file has none
 */
record Identity(String surname, String forename, String lines, String postcode, String district, String officerId) {

    /** What is hashed; any one of them is enough to be known again. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        if (!surname.isBlank()) {
            keys.add("name " + surname + '|' + forename.split(" ")[0] + '|' + place());
        }
        if (officerId != null && !officerId.isBlank()) {
            keys.add("officer " + officerId.strip().toUpperCase(Locale.ROOT));
        }
        return keys;
    }

    /** Postcode and the numbers in the address tell doors apart, however the rest is written. */
    private String place() {
        if (lines == null || lines.isBlank()) {
            return "district " + district;
        }
        String text = lines.toLowerCase(Locale.ROOT);
        String numbers = text.replaceAll("[^0-9]+", " ").strip();
        if (postcode == null || postcode.isBlank()) {
            return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        }
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT)
                + ' '
                + (numbers.isEmpty() ? firstLine(text) : numbers);
    }

    private static String firstLine(String text) {
        return text.lines()
                .findFirst()
                .orElse("")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
