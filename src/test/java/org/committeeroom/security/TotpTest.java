package org.committeeroom.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** Of the test vectors in RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1111111111);

    private static OptionalLong now(String code, long lastUsed) {
        return Totp.stepOf(SECRET, code, NOW, lastUsed);
    }

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertEquals(code, Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)), 8));
        assertEquals(code.substring(2), Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds))));
    }

    @Test
    void aClockMayBeWrongByOneStepAndNoMore() {
        long step = Totp.step(NOW);
        for (long each = step - 1; each <= step + 1; each++) {
            assertEquals(OptionalLong.of(each), now(Totp.code(SECRET, each), 0));
        }
        assertTrue(now(Totp.code(SECRET, step - 2), 0).isEmpty());
        assertTrue(now(Totp.code(SECRET, step + 2), 0).isEmpty());
    }

    @Test
    void whatWasUsedAndWhatIsOlderDoesNotCountAgain() {
        long step = Totp.step(NOW);
        assertTrue(now(Totp.code(SECRET, step), step).isEmpty());
        assertTrue(now(Totp.code(SECRET, step - 1), step).isEmpty());
        assertEquals(OptionalLong.of(step + 1), now(Totp.code(SECRET, step + 1), step));
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (String typed : new String[] {"", "12345", "1234567", "abcdef", "٠٥٠٤٧١", "05047\0", "-50471"}) {
            assertTrue(now(typed, 0).isEmpty(), typed);
        }
    }

    @Test
    void anAppReadsTheAddress() {
        assertEquals(
                "otpauth://totp/Committee%20Room:olu%2Bme%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Committee%20Room",
                Totp.address("Committee Room", "olu+me@example.org", SECRET));
    }
}
