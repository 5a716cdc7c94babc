package org.committeeroom.register.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * The forms under which a word is kept and looked up: itself, itself without one letter, and how it sounds. Two words
 * that differ by one letter left out, added, changed or swapped with the next share a form; so do two that sound alike
 * in English. All forms are found by key, which is fast in every database. Pure.
 */
final class WordForms {

    /** Of shorter words, half of what is one letter away is somebody else's name. */
    private static final int SHORTEST_MISSPELT = 4;

    private static final int LONGEST = 24;
    private static final int LONGEST_SOUND = 6;
    /** Before a sound, so that it is not taken for letters. */
    private static final char SOUND = '=';

    private WordForms() {}

    /** Of a word in lower case without accents, as a name's key has them. */
    static Set<String> of(String word) {
        String cut = word.length() <= LONGEST ? word : word.substring(0, LONGEST);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(cut);
        if (cut.length() >= SHORTEST_MISSPELT) {
            for (int i = 0; i < cut.length(); i++) {
                forms.add(cut.substring(0, i) + cut.substring(i + 1));
            }
        }
        forms.addAll(sounds(cut));
        return forms;
    }

    static Set<String> sounds(String word) {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(LONGEST_SOUND);
        Set<String> sounds = new LinkedHashSet<>();
        for (boolean second : new boolean[] {false, true}) {
            String sound = metaphone.doubleMetaphone(word, second);
            if (sound != null && !sound.isEmpty()) {
                sounds.add(SOUND + sound);
            }
        }
        return sounds;
    }
}
