package org.committeeroom.register.search;

import java.util.Collections;

/** How far one spelling is from another. Pure. */
final class Spelling {

    private static final int LONG = 7;
    private static final int SHORT = 5;

    /** From the best to the worst that still counts. */
    enum Nearness {
        SAME,
        BEGINNING,
        MISSPELT,
        SOUNDS_ALIKE,
        FAR
    }

    private Spelling() {}

    static Nearness of(String asked, String word) {
        if (asked.equals(word)) {
            return Nearness.SAME;
        }
        if (word.startsWith(asked)) {
            return Nearness.BEGINNING;
        }
        int slips = distance(asked, word);
        if (Math.min(asked.length(), word.length()) >= 3 && slips <= (asked.length() >= LONG ? 2 : 1)) {
            return Nearness.MISSPELT;
        }
        boolean alike = !Collections.disjoint(WordForms.sounds(asked), WordForms.sounds(word));
        // "Lee" and "Lowe" both sound like L: only what is near in letters too is worth showing.
        int longer = Math.max(asked.length(), word.length());
        return alike && slips <= (longer < SHORT ? 1 : longer / 2) ? Nearness.SOUNDS_ALIKE : Nearness.FAR;
    }

    /** Letters left out, added, changed, or swapped with the next (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
