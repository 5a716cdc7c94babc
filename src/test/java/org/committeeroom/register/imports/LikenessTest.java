package org.committeeroom.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.committeeroom.register.imports.Likeness.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    /** Usual names in a seat of 70,000, of whom 8,000 are new. */
    private static final Likeness.Rarity USUAL = new Likeness.Rarity(0.001, 0.005, 8000);

    private static final Likeness.Rarity RARE = new Likeness.Rarity(0.00002, 0.0001, 8000);

    @ParameterizedTest
    @CsvSource({
        // same door
        "smith, john patrick, smyth, john patrick, DOOR, taken",
        "smith, jon, smith, john, DOOR, taken",
        "smith, mary, jones, mary, DOOR, asked",
        "smith, mary ann, jones, mary ann, DOOR, asked",
        "smith, john, smith, peter, DOOR, other",
        "khan, ayesha, smith, john, DOOR, other",
        "wei, li, li, wei, DOOR, asked",
        // same number where numbers have not changed
        "smith jones, mary, smith, mary, NUMBER, taken",
        "jones, mary, smith, mary, NUMBER, taken",
        "khan, ayesha, smith, john, NUMBER, other",
        "smith, peter, smith, john, NUMBER, asked",
        // the officer's own number of the person
        "jones, mary, smith, mary, OFFICER_ID, taken",
        // another address
        "smith, john, smith, john, ELSEWHERE, asked",
        "smith, john patrick, smith, john patrick, ELSEWHERE, asked",
        "smith, john, smith, peter, ELSEWHERE, other"
    })
    void usualNamesAreTakenAskedAboutOrLeft(
            String rowSurname, String rowForename, String surname, String forename, Place place, String verdict) {
        assertEquals(verdict, verdict(rowSurname, rowForename, surname, forename, place, USUAL));
    }

    @ParameterizedTest
    @CsvSource({
        "featherstone, oluwaseun ade, featherstone, oluwaseun ade, ELSEWHERE, taken",
        "featherstone, oluwaseun, featherstone, oluwaseun, ELSEWHERE, asked",
        "featherstone, oluwaseun, featherston, oluwaseun, ELSEWHERE, asked",
        "featherstone, ada, featherstone, oluwaseun, ELSEWHERE, other"
    })
    void aRareNameSaysMore(
            String rowSurname, String rowForename, String surname, String forename, Place place, String verdict) {
        assertEquals(verdict, verdict(rowSurname, rowForename, surname, forename, place, RARE));
    }

    @Test
    void nobodyComesOfAgeWhoWasGrownUp() {
        Likeness.Entry mother = new Likeness.Entry("rossi", "maria", null);
        LocalDate birthday = LocalDate.of(2024, 8, 1);
        Likeness.Entry son = new Likeness.Entry("rossi", "mario", birthday);
        assertEquals(330, Likeness.of(new Likeness.Entry("rossi", "mario", null), mother, Place.DOOR, USUAL), 20);
        assertEquals(130, Likeness.of(son, mother, Place.DOOR, USUAL), 20);
        assertEquals(580, Likeness.of(son, new Likeness.Entry("rossi", "mario", birthday), Place.DOOR, USUAL), 30);
    }

    private static String verdict(
            String rowSurname,
            String rowForename,
            String surname,
            String forename,
            Place place,
            Likeness.Rarity rarity) {
        int odds = Likeness.of(
                new Likeness.Entry(rowSurname, rowForename, null),
                new Likeness.Entry(surname, forename, null),
                place,
                rarity);
        return odds >= Likeness.CERTAIN ? "taken" : odds >= Likeness.DOUBTFUL ? "asked" : "other";
    }
}
