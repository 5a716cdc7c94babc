package org.committeeroom.registration;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsuranceNumberTest {

    /** With letters that are never given out, too: the examples that people type begin with QQ. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB123456C",
                "ab 12 34 56 c",
                "AB-12-34-56-C",
                "NI: AB 123456 C, needs a letter",
                "her number is AB12 34 56",
                "A B 1 2 3 4 5 6 D",
                "(AB123456A)",
                "QQ 12 34 56 C",
                "qq123456",
                "GB123456C",
                "FY 12 34 56 D",
                "ab123456"
            })
    void isRecognisedHoweverItIsWritten(String text) {
        assertTrue(InsuranceNumber.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Flat 2, 12 Ash Road, N7 1AA",
                "020 7946 0000",
                "+44 7700 900123",
                "EA 123/1",
                "born 12.03.1988",
                "GB123456",
                "FY 12 34 56",
                "call on 12 06 24",
                "was here on 12.06.24 a second time",
                "Back at 18 30 00",
                "CALL ON 12 06 24",
                "ring no. 12 34 56 b",
                "call on 12 06 2024 at 18 30",
                "sleeps near SW1A 2AA, at 10 most evenings",
                "XAB123456CX",
                "UPRN 100021234567"
            })
    void otherNumbersAreNot(String text) {
        assertFalse(InsuranceNumber.isIn(text));
    }

    @Property
    void everyNumberIsRecognisedAmongWords(
            @ForAll @CharRange(from = 'A', to = 'B') char first,
            @ForAll @CharRange(from = 'J', to = 'M') char second,
            @ForAll @IntRange(min = 0, max = 999_999) int figures,
            @ForAll @CharRange(from = 'A', to = 'D') char last,
            @ForAll @StringLength(max = 20) @CharRange(from = 'a', to = 'z') String word) {
        String number = "%c%c%06d%c".formatted(first, second, figures, last);
        assertTrue(InsuranceNumber.isIn(word + " " + number + " " + word));
    }
}
