package org.committeeroom.register.imports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorTest {

    @ParameterizedTest
    @CsvSource({
        "'Flat 2\n14 Ash Road', '2/14 Ash Rd'",
        "'Flat 2\n14 High Street', '14B High Street'",
        "'Flat B\n14 High Street', '14b High St'",
        "'Flat B\n14 High Street', 'Flat 2\n14 High Street'",
        "'14 Ash Road\nLondon N7', '14 Ash Rd'",
        "'14A Ash Road', '14A Ash Rd'"
    })
    void oneDoorInOtherWords(String one, String other) {
        assertTrue(Door.isAlike(one, other));
        assertTrue(Door.isAlike(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "'Flat 1\n14 High Street', '14B High Street'",
        "'Flat 2\n14 High Street', '14 High Street'",
        "'Flat 2\n14 High Street', '15B High Street'",
        "'14 High Street', '14B High Street'",
        "'Flat 14B\n2 High Street', '14B High Street'",
        "'Rose Cottage', 'Rose Cottage'",
        "'Flat 21\n4 High Street', 'Flat 2\n14 High Street'"
    })
    void twoDoors(String one, String other) {
        assertFalse(Door.isAlike(one, other));
        assertFalse(Door.isAlike(other, one));
    }
}
