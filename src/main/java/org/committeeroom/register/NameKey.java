package org.committeeroom.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name in which it is looked up: {@code surname_key} and {@code forename_key} of an elector. */
public final class NameKey {

    private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’`.]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    /** Lower case without accents and apostrophes, with single spaces: {@code O’Neill-Núñez} becomes {@code oneill nunez}. */
    public static String of(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String bare = DROPPED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Most names are: letters of the Latin alphabet, single spaces between. */
    private static boolean isPlain(String name) {
        boolean gap = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (c != ' ' || gap)) {
                return false;
            }
            gap = c == ' ';
        }
        return name.isEmpty() || !gap;
    }
}
