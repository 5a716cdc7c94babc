package org.committeeroom.exchange.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is called without screening or consent, and nobody is written to without consent. */
class MayContactTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 29);

    private static Contact contact(LocalDate screened, boolean listed, boolean suppressed) {
        return new Contact(UUID.randomUUID(), "020 7946 0001", "a@example.org", screened, listed, suppressed);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          false, false, -,     NOT_SCREENED",
                "2024-06-01, false, false, -,     SCREENED",
                "2024-05-31, false, false, -,     NOT_SCREENED",
                "2024-06-30, false, false, -,     NOT_SCREENED",
                "2024-06-01, true,  false, -,     LISTED",
                "2024-06-01, true,  false, true,  CONSENTED",
                "-,          false, false, true,  CONSENTED",
                "2024-06-01, false, false, false, REFUSED",
                "2024-06-01, false, true,  true,  LEFT_ALONE",
            })
    void calls(LocalDate screened, boolean listed, boolean suppressed, Boolean consent, MayContact may) {
        assertEquals(may, MayContact.call(contact(screened, listed, suppressed), consent, TODAY));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"false, -, NOT_ASKED", "false, true, CONSENTED", "false, false, REFUSED", "true, true, LEFT_ALONE"
            })
    void messages(boolean suppressed, Boolean consent, MayContact may) {
        assertEquals(may, MayContact.write(contact(TODAY, false, suppressed), "a@example.org", consent));
    }

    @Test
    void withoutANumberThereIsNothingToAsk() {
        Contact none = new Contact(UUID.randomUUID(), null, null, null, false, false);
        assertEquals(MayContact.UNKNOWN, MayContact.call(none, true, TODAY));
        assertEquals(MayContact.UNKNOWN, MayContact.write(none, null, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"020 7946 0123", "+44 (0)20 7946 0123", "0044 20 7946-0123", "+442079460123", "(020) 7946.0123"})
    void oneNumberIsWrittenInManyWays(String typed) {
        assertEquals("442079460123", PhoneNumber.digits(typed));
    }

    @Test
    void whatIsNoNumberIsNone() {
        for (String typed : new String[] {null, "", "ring me", "12345", "+4420794601231234", "020 7946 0123 ext. 5"}) {
            assertNull(PhoneNumber.digits(typed), typed);
        }
        assertEquals("33123456789", PhoneNumber.digits("+33 1 23 45 67 89"));
    }
}
