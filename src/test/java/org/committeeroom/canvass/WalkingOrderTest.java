package org.committeeroom.canvass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkingOrderTest {

    @Test
    void streetsFollowEachOtherByName() {
        assertStreets("2nd Avenue", "10th Avenue", "Ash Grove", "St. John's Road", "ST JOHNS WAY", "Yew Street");
    }

    @Test
    void oddSideUpwardsThenEvenSideThenNames() {
        assertBuildings("1", "3", "3A", "5", "101", "2", "4", "14", "14A", "14B", "Acacia Lodge", "Rose Cottage");
    }

    @Test
    void aRangeStandsWithItsFirstNumber() {
        assertBuildings("1-3", "5", "5A", "8", "10", "10-12", "12", "12A", "14/16", "16");
    }

    @Test
    void aNameAfterTheNumberKeepsTheNumbersPlace() {
        assertBuildings("13 Rose House", "15", "12", "14 Abbey Court", "14 Zebra Court", "16");
    }

    @Test
    void flatsCountAsPeopleCount() {
        assertFlats("Flat 1", "Flat 1A", "Flat 2", "Flat 10", "Flat 100", "Flat A", "Flat B");
    }

    @Test
    void floorsGoUpwards() {
        assertFlats(
                "Basement Flat",
                "Lower Ground Floor",
                "Garden Flat",
                "Ground Floor Flat A",
                "Ground Floor Flat B",
                "First Floor Flat",
                "2nd Floor Flat",
                "Third Floor",
                "Floor 4",
                "10th Floor",
                "Top Floor Flat",
                "Penthouse");
        assertFlats("Basement", "Ground", "First", "Second");
    }

    @Test
    void theUndividedHouseComesBeforeItsFlats() {
        List<Place> places = List.of(
                Places.house("Elm Road", "14"),
                Places.flat("Elm Road", "14", "Basement"),
                Places.flat("Elm Road", "14", "Flat 1"),
                Places.flat("Elm Road", "14", "Flat 2"),
                Places.house("Elm Road", "14A"),
                Places.flat("Elm Road", "16", "Flat 1"));
        assertEquals(places, WalkingOrder.of(shuffled(places)));
    }

    @Test
    void aDoorWithoutAStreetGoesWithItsLastLineAndOneWithNothingComesLast() {
        Place nothing = new Place(UUID.randomUUID(), null, null, null, List.of(), null);
        Place lines = new Place(UUID.randomUUID(), null, null, null, List.of("The Boathouse", "Mill Lane"), null);
        Place known = Places.house("Nelson Street", "1");
        assertEquals(List.of(lines, known, nothing), WalkingOrder.of(List.of(nothing, known, lines)));
        assertEquals("The Boathouse", lines.label());
        assertEquals("Mill Lane", lines.streetName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14",
                "14A",
                "14 A",
                "14-16",
                "14–16",
                "14/16",
                "14, Rose House",
                "14 Rose House",
                " 14",
                "Rose House, 14",
                "Rose House, 14A"
            })
    void theNumberAtTheHeadIsRead(String building) {
        assertEquals(14, HouseNumber.of(building).orElseThrow().number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rose House", "1st House", "12thirty", "9999999 Road"})
    void aNameIsNotANumber(String building) {
        assertTrue(HouseNumber.of(building).isEmpty());
    }

    @Property(tries = 300)
    void theOrderIsTotalAndDoesNotDependOnWhereTheDoorsCameFrom(
            @ForAll("streets") List<Place> places, @ForAll int seed) {
        List<Place> ordered = WalkingOrder.of(places);
        List<Place> other = new ArrayList<>(places);
        Collections.shuffle(other, new Random(seed));
        assertEquals(ordered, WalkingOrder.of(other));
    }

    @Property(tries = 300)
    void doorsThatAreAddedDoNotChangeTheOrderOfTheOthers(
            @ForAll("streets") List<Place> places, @ForAll("streets") List<Place> added) {
        List<Place> all = new ArrayList<>(added);
        all.addAll(places);
        List<Place> ordered = new ArrayList<>(WalkingOrder.of(all));
        ordered.removeAll(added);
        assertEquals(WalkingOrder.of(places), ordered);
    }

    @Property(tries = 300)
    void theFlatsOfABuildingStayTogether(@ForAll("streets") List<Place> places) {
        List<NaturalText> seen = new ArrayList<>();
        for (Place place : WalkingOrder.of(places)) {
            NaturalText building = NaturalText.of(place.street() + " Street " + place.building());
            if (seen.isEmpty() || !seen.get(seen.size() - 1).equals(building)) {
                assertTrue(!seen.contains(building), place.building());
                seen.add(building);
            }
        }
    }

    @Provide
    Arbitrary<List<Place>> streets() {
        Arbitrary<String> street =
                Arbitraries.of("Elm Road", "ELM ROAD", "St. John's Way", "2nd Avenue", "10th Avenue");
        Arbitrary<String> building = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 30).map(String::valueOf),
                Arbitraries.of("14A", "14b", "10-12", "10–12", "Rose House", "14 Rose House", "007", "The Lodge", ""));
        Arbitrary<String> flat = Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 30).map(n -> "Flat " + n),
                        Arbitraries.of("Basement", "Ground Floor", "First Floor Flat", "Top", "Flat A", "flat 1a"))
                .injectNull(0.3);
        return Combinators.combine(street, building, flat)
                .as(Places::flat)
                .list()
                .ofMaxSize(40);
    }

    private static void assertStreets(String... streets) {
        assertOrder(List.of(streets).stream().map(s -> Places.house(s, "1")).toList());
    }

    private static void assertBuildings(String... buildings) {
        assertOrder(List.of(buildings).stream()
                .map(b -> Places.house("Elm Road", b))
                .toList());
    }

    private static void assertFlats(String... flats) {
        assertOrder(List.of(flats).stream()
                .map(f -> Places.flat("Elm Road", "14", f))
                .toList());
    }

    private static void assertOrder(List<Place> places) {
        assertEquals(places, WalkingOrder.of(shuffled(places)));
    }

    private static List<Place> shuffled(List<Place> places) {
        List<Place> other = new ArrayList<>(places);
        Collections.shuffle(other, new Random(42));
        return other;
    }
}
