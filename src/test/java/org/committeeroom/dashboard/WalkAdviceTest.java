package org.committeeroom.dashboard;

import static org.committeeroom.dashboard.Phones.knock;
import static org.committeeroom.dashboard.Phones.promise;
import static org.committeeroom.dashboard.Phones.told;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WalkAdviceTest {

    @Inject
    Readings readings;

    @Inject
    WalkTallies tallies;

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
    }

    private void cut(int doors) {
        Api.admin()
                .body(Map.of("kind", "knock_up", "name", "Round", "districts", List.of("EA"), "doorsPerWalk", doors))
                .post("/api/campaigns/" + seat.slug() + "/walks")
                .then()
                .statusCode(201);
    }

    private List<WalkTallies.WalkTally> walks() {
        return tallies.of(all(), district(), Day.OPENS);
    }

    private Scope all() {
        return Scope.ofProgram(seat.campaign());
    }

    private DistrictRow district() {
        return readings.districts(all()).stream()
                .filter(d -> d.code().equals("EA"))
                .findFirst()
                .orElseThrow();
    }

    private int open() {
        List<ElectorFacts> electors = readings.electors(all()).stream()
                .filter(e -> e.district().equals(district().id()))
                .toList();
        return DistrictTally.of(district(), electors, new Occasions(List.of(), List.of()), Day.OPENS)
                .open();
    }

    private static int open(List<WalkTallies.WalkTally> walks) {
        return walks.stream().mapToInt(walk -> walk.counts().open()).sum();
    }

    /** Whoever lives in the district is left on one walk, until they have voted. */
    @Test
    void eachWalkIsCountedByItself() {
        Phones.send(
                seat,
                IntStream.range(0, 21).mapToObj(i -> promise("EA", 2 * i + 1)).toList());
        cut(10);
        assertTrue(walks().size() > 1);
        assertTrue(walks().stream().allMatch(walk -> walk.counts().open() > 0));
        int before = open();
        assertEquals(before, open(walks()));
        Phones.send(
                seat, List.of(knock("10:10", "EA", 1, "will_vote"), told("10:30", "EA", 3), told("10:31", "EA", 5)));
        assertTrue(open() < before);
        assertEquals(open(), open(walks()));
        assertEquals(
                1,
                walks().stream()
                        .mapToDouble(w -> w.counts().calls().answered().until(24))
                        .sum());
    }

    @Test
    void nothingIsAdvisedWhilePollsAreShutAndForDistrictsThatAreNone() {
        String walks = "/api/campaigns/" + seat.slug() + "/dashboard/walks";
        Api.admin()
                .queryParam("district", "EA")
                .get(walks)
                .then()
                .statusCode(200)
                .body("items", is(empty()));
        Api.admin().queryParam("district", "QQ").get(walks).then().statusCode(400);
        Api.admin().get(walks).then().statusCode(400);
    }
}
