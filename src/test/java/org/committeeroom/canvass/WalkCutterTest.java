package org.committeeroom.canvass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WalkCutterTest {

    @Test
    void thereIsNoRestOfThreeDoors() {
        assertEquals(List.of(26, 27), sizes(houses(53), 50));
        assertEquals(List.of(50, 50), sizes(houses(100), 50));
        assertEquals(List.of(33, 34, 34), sizes(houses(101), 50));
    }

    @Test
    void fewDoorsAreOneWalk() {
        assertEquals(List.of(3), sizes(houses(3), 50));
        assertEquals(List.of(), sizes(List.of(), 50));
    }

    @Test
    void aBuildingIsNotSplitWhenItCanBeAvoided() {
        List<Place> doors = new ArrayList<>(houses(45));
        doors.addAll(flats("200", 10));
        doors.addAll(houses("Later Road", 45));
        List<List<Place>> walks = WalkCutter.cut(doors, 50);
        assertEquals(3, walks.size(), "two walks of 50 would split the building");
        assertEquals(
                1,
                walks.stream()
                        .filter(w -> w.stream().anyMatch(p -> p.flat() != null))
                        .count());
        List<Place> between = new ArrayList<>(houses(22));
        between.addAll(flats("200", 10));
        between.addAll(houses("Later Road", 22));
        assertEquals(List.of(32, 22), sizes(between, 50));
    }

    @Test
    void aTowerIsCutIntoNearlyEqualParts() {
        assertEquals(List.of(40, 40, 40), sizes(flats("1", 120), 50));
    }

    @Test
    void aCutRatherFallsOnTheEndOfAStreet() {
        List<Place> doors = new ArrayList<>(houses("Ash Road", 32));
        doors.addAll(houses("Birch Road", 28));
        assertEquals(List.of(32, 28), sizes(doors, 50));
    }

    @Test
    void aLargeDistrictTakesLittleTime() {
        List<Place> doors = new ArrayList<>();
        IntStream.range(0, 5_000).forEach(i -> doors.addAll(flats("B" + i, 1 + i % 9)));
        assertTimeout(Duration.ofSeconds(20), () -> WalkCutter.cut(doors, 500));
    }

    @Property(tries = 200)
    void everyDoorIsInOneWalkOfTheAllowedSizeInOrder(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 70) Integer> buildings,
            @ForAll @IntRange(min = 10, max = 60) int most) {
        List<Place> doors = new ArrayList<>();
        for (int i = 0; i < buildings.size(); i++) {
            doors.addAll(flats(String.valueOf(i), buildings.get(i)));
        }
        List<List<Place>> walks = WalkCutter.cut(doors, most);
        assertEquals(doors, walks.stream().flatMap(List::stream).toList());
        assertTrue(walks.stream().allMatch(w -> w.size() <= most));
        if (doors.size() >= most) {
            assertTrue(walks.stream().allMatch(w -> 4 * w.size() >= most), () -> sizes(doors, most)
                    .toString());
        }
    }

    private static List<Integer> sizes(List<Place> doors, int most) {
        return WalkCutter.cut(doors, most).stream().map(List::size).toList();
    }

    private static List<Place> houses(int count) {
        return houses("Elm Road", count);
    }

    private static List<Place> houses(String street, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> Places.house(street, String.valueOf(n)))
                .toList();
    }

    private static List<Place> flats(String building, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> Places.flat("Elm Road", building, "Flat " + n))
                .toList();
    }
}
