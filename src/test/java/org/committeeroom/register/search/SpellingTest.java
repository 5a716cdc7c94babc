package org.committeeroom.register.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "smith, smith, SAME",
        "kowal, kowalski, BEGINNING",
        "smtih, smith, MISSPELT",
        "smyth, smith, MISSPELT",
        "mohamed, mohammed, MISSPELT",
        "abdulahi, abdullahi, MISSPELT",
        "stephen, steven, MISSPELT",
        "catherine, kathryn, SOUNDS_ALIKE",
        "lee, lowe, FAR",
        "smith, jones, FAR"
    })
    void howNearOneSpellingIsToAnother(String asked, String word, Spelling.Nearness nearness) {
        assertEquals(nearness, Spelling.of(asked, word));
    }

    /** What makes looking up by key enough: whatever is one slip away shares a form. */
    @Property
    void oneSlipSharesAForm(
            @ForAll @LowerChars @StringLength(min = 5, max = 20) String word,
            @ForAll @IntRange(max = 3) int kind,
            @ForAll @IntRange(max = 19) int at,
            @ForAll @LowerChars char letter) {
        String slipped = slip(word, kind, at % word.length(), letter);
        assertFalse(Collections.disjoint(WordForms.of(word), WordForms.of(slipped)), () -> word + " and " + slipped);
        assertTrue(Spelling.distance(word, slipped) <= 1);
    }

    private static String slip(String word, int kind, int at, char letter) {
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (kind) {
            case 0 -> before + after;
            case 1 -> before + letter + word.substring(at);
            case 2 -> before + letter + after;
            default -> after.isEmpty() ? word : before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }

    @Property
    void distanceIsTheSameBothWays(
            @ForAll @AlphaChars @StringLength(max = 12) String a,
            @ForAll @AlphaChars @StringLength(max = 12) String b) {
        assertEquals(Spelling.distance(a, b), Spelling.distance(b, a));
    }

    @Test
    void whatIsWrittenInAnotherScriptHasNoSound() {
        assertEquals(java.util.Set.of("лев"), WordForms.of("лев"));
    }
}
