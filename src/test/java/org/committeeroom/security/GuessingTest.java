package org.committeeroom.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessingTest {

    private static final List<String> NEAR =
            List.of("olu.adeyemi", "Olu Adeyemi", "islington-north-2026", "Islington North 2026", "Ada Exemplar");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "password1234",
                "Password123!",
                "qwertyuiop12",
                "1q2w3e4r5t6y",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "iloveyou1234",
                "letmeinletmein",
                "unbelievable",
                "P@ssw0rd2024",
                "19870412198704",
                "Liverpool2024!"
            })
    void theCommonestAndTheirPatternsComeSoon(String password) {
        assertTrue(Guessing.comesSoon(password, List.of()), password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "committeeroom",
                "CommitteeRoom1",
                "olu.adeyemi2026",
                "Adeyemi-Adeyemi",
                "islingtonnorth",
                "Islington North 1",
                "adaexemplar2026",
                "canvass-election",
                "3xemplar&Exemplar"
            })
    void wordsThatLieNearComeSoon(String password) {
        assertTrue(Guessing.comesSoon(password, NEAR), password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nine purple gables tumbling",
                "correct horse battery staple",
                "x7#Kq2!vLm9z",
                "pysgodyn melyn ar y to",
                "adeyemi walks nine brass otters home",
                "ثلاث قبعات فوق السطح"
            })
    void whatDoesNotBelongTogetherIsTaken(String password) {
        assertFalse(Guessing.comesSoon(password, NEAR), password);
    }

    /** What the program makes up itself must never be refused. */
    @Test
    void itsOwnAreTaken() {
        for (int i = 0; i < 20; i++) {
            assertFalse(Guessing.comesSoon(Accounts.randomPassword(), NEAR));
            assertFalse(Guessing.comesSoon(Secrets.code(16), NEAR));
        }
    }

    @Test
    void theLongestTakesNotLong() {
        String longest = "a1!Aqwerty2024passwordß".repeat(4).substring(0, 72);
        assertTimeout(Duration.ofSeconds(5), () -> Guessing.comesSoon(longest, NEAR));
    }

    @Test
    void namesAreTriedWholeJoinedAndInParts() {
        assertEquals(
                List.of("islington-north-2026", "islingtonnorth2026", "islington", "north", "2026"),
                Guessing.words("Islington-North-2026"));
    }
}
