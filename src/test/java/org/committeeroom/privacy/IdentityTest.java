package org.committeeroom.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** By what somebody is known again. */
class IdentityTest {

    private static Set<String> keys(String surname, String forename, String lines, String postcode) {
        return new Identity(surname, forename, lines, postcode, "EA", null).keys();
    }

    private static final Set<String> ADA = keys("example", "ada mary", "Flat 2, 14 Ash Road\nLondon", "N7 1AA");

    @Test
    void otherSecondNamesAndOtherWaysToWriteTheAddressAreTheSamePerson() {
        assertEquals(ADA, keys("example", "ada", "FLAT 2\n14, Ash Rd.", "N71AA"));
    }

    @Test
    void anotherDoorOrAnotherForenameIsSomebodyElse() {
        assertNotEquals(ADA, keys("example", "ada", "Flat 3, 14 Ash Road", "N7 1AA"));
        assertNotEquals(ADA, keys("example", "ben", "Flat 2, 14 Ash Road", "N7 1AA"));
        assertNotEquals(ADA, keys("example", "ada", "Flat 2, 14 Ash Road", "N7 1AB"));
    }

    @Test
    void housesWithNamesAreToldApartByThem() {
        assertNotEquals(
                keys("example", "ada", "Rose Cottage\nHill", "N7 1AA"),
                keys("example", "ada", "Ivy Cottage\nHill", "N7 1AA"));
    }

    @Test
    void anonymousEntriesHaveNoNameToKnowThemBy() {
        assertEquals(Set.of(), keys("", "", null, null));
    }

    @Test
    void theOfficersNumberIsEnough() {
        Set<String> moved = new Identity("other", "ada", "1 Oak Lane", "N7 2BB", "EB", " e123 ").keys();
        Set<String> before = new Identity("example", "ada", "2 Ash Road", "N7 1AA", "EA", "E123").keys();
        assertTrue(moved.stream().anyMatch(before::contains));
    }
}
