package org.committeeroom.canvass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.committeeroom.canvass.SideOrder.Chosen;
import org.junit.jupiter.api.Test;

class SideOrderTest {

    private static final List<Place> DOORS = Stream.of("A Road", "B Road", "C Road")
            .flatMap(street -> street(street))
            .toList();

    private static Stream<Place> street(String name) {
        return IntStream.rangeClosed(1, 4).mapToObj(n -> Places.house(name, String.valueOf(n)));
    }

    @Test
    void withoutAChoiceTheUsualOrderStands() {
        assertEquals("A1 A3 A2 A4 B1 B3 B2 B4 C1 C3 C2 C4", walked(List.of()));
    }

    @Test
    void sidesAreWalkedInTheChosenOrderAndDirection() {
        assertEquals(
                "C1 C3 C4 C2 A1 A3 A2 A4 B1 B3 B2 B4",
                walked(List.of(odd("C Road"), reversed(even("C Road")), odd("A Road"))));
    }

    @Test
    void aNewStreetComesBehindTheOneBeforeItAndMovesNoOther() {
        List<Chosen> chosen = List.of(odd("C Road"), even("C Road"), odd("A Road"), even("A Road"));
        assertEquals("C1 C3 C2 C4 A1 A3 A2 A4 B1 B3 B2 B4", walked(chosen));
        List<Chosen> first = List.of(odd("C Road"), even("C Road"), odd("B Road"), even("B Road"));
        assertEquals("A1 A3 A2 A4 C1 C3 C2 C4 B1 B3 B2 B4", walked(first));
    }

    @Test
    void whatIsChosenOfAStreetThatIsNoLongerThereDoesNotMatter() {
        assertEquals(
                "B1 B3 B2 B4 C1 C3 C2 C4",
                words(WalkingOrder.of(DOORS.subList(4, 12), List.of(odd("A Road"), odd("Z Road"), odd("B Road")))));
    }

    @Test
    void aBuildingIsWalkedFromTheBottomUpInEitherDirection() {
        List<Place> doors = List.of(
                Places.house("A Road", "1"),
                Places.flat("A Road", "3", "Flat 1"),
                Places.flat("A Road", "3", "Flat 2"),
                Places.house("A Road", "5"));
        assertEquals(
                List.of("5", "Flat 1, 3", "Flat 2, 3", "1"),
                WalkingOrder.of(doors, List.of(reversed(odd("A Road")))).stream()
                        .map(Place::label)
                        .toList());
    }

    @Test
    void caseAndSpacesMakeNoOtherStreet() {
        assertEquals(
                "C1 C3 C2 C4 A1 A3 A2 A4 B1 B3 B2 B4",
                walked(List.of(
                        new Chosen(new StreetSide(StreetSide.key(" c ROAD "), StreetSide.Side.ODD), false),
                        even("C Road"),
                        odd("A Road"))));
    }

    @Test
    void theOrderOfAWalkIsWovenIntoThatOfTheDistrict() {
        List<Chosen> whole = List.of(odd("A Road"), even("A Road"), odd("B Road"), even("B Road"), odd("C Road"));
        assertEquals(
                List.of(odd("A Road"), reversed(even("B Road")), odd("B Road"), even("A Road"), odd("C Road")),
                SideOrder.merged(whole, List.of(reversed(even("B Road")), odd("B Road"), even("A Road"))));
        assertEquals(
                List.of(odd("B Road"), even("C Road"), odd("A Road")),
                SideOrder.merged(
                        List.of(odd("A Road"), odd("B Road")), List.of(odd("B Road"), even("C Road"), odd("A Road"))));
    }

    @Test
    void anOrderOfDoorsSaysWhichSidesAreTurned() {
        List<Place> a = WalkingOrder.of(DOORS.subList(0, 4));
        List<Place> walked = List.of(a.get(0), a.get(1), a.get(3), a.get(2));
        assertEquals(List.of(odd("A Road"), reversed(even("A Road"))), SideOrder.said(walked));
    }

    /** Whatever is chosen, no door is lost or doubled, and a side is walked in one go. */
    @Property(tries = 300)
    void everyDoorIsThereOnceAndSidesStayTogether(@ForAll long seed) {
        Random random = new Random(seed);
        List<Chosen> chosen = new ArrayList<>();
        for (String street : List.of("A Road", "B Road", "C Road", "Z Road")) {
            for (StreetSide.Side side : StreetSide.Side.values()) {
                if (random.nextBoolean()) {
                    chosen.add(new Chosen(new StreetSide(StreetSide.key(street), side), random.nextBoolean()));
                }
            }
        }
        Collections.shuffle(chosen, random);
        List<Place> walked = WalkingOrder.of(DOORS, chosen);
        assertEquals(DOORS.size(), walked.stream().distinct().count());
        assertEquals(DOORS.size(), walked.size());
        long runs = 1
                + IntStream.range(1, walked.size())
                        .filter(i -> !StreetSide.of(walked.get(i)).equals(StreetSide.of(walked.get(i - 1))))
                        .count();
        assertEquals(6, runs);
        // Cutting again with what was said changes nothing.
        assertEquals(walked, WalkingOrder.of(DOORS, SideOrder.said(walked)));
        // New doors slot in: those that were there keep their order.
        List<Place> more = new ArrayList<>(DOORS);
        more.add(Places.house("B Road", "7"));
        List<Place> later = new ArrayList<>(WalkingOrder.of(more, SideOrder.said(walked)));
        later.removeIf(p -> !DOORS.contains(p));
        assertTrue(later.equals(walked));
    }

    private static String walked(List<Chosen> chosen) {
        return words(WalkingOrder.of(DOORS, chosen));
    }

    private static String words(List<Place> places) {
        return String.join(
                " ",
                places.stream().map(p -> p.street().charAt(0) + p.building()).toList());
    }

    private static Chosen odd(String street) {
        return new Chosen(new StreetSide(StreetSide.key(street), StreetSide.Side.ODD), false);
    }

    private static Chosen even(String street) {
        return new Chosen(new StreetSide(StreetSide.key(street), StreetSide.Side.EVEN), false);
    }

    private static Chosen reversed(Chosen side) {
        return new Chosen(side.side(), true);
    }
}
