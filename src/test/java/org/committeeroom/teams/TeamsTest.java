package org.committeeroom.teams;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TeamsTest extends TeamsCampaign {

    @Test
    void whatIsLeftOutOfAChangeStaysAndNullClears() {
        String ada = made(
                "/volunteers",
                Map.of(
                        "name", "Ada Example",
                        "phone", "+44 20 7946 0000",
                        "email", "ada@example.org",
                        "languages", List.of("so", "so", "pt-BR"),
                        "car", true));
        Api.admin()
                .body("{\"car\": false, \"email\": null}")
                .patch(base + "/volunteers/" + ada)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ada Example"))
                .body("phone", equalTo("+44 20 7946 0000"))
                .body("email", nullValue())
                .body("languages", contains("so", "pt-BR"))
                .body("car", equalTo(false));
        invalid(Api.admin().body("{\"name\": null}").patch(base + "/volunteers/" + ada), "name");
        invalid(Api.admin().body("{\"car\": \"maybe\"}").patch(base + "/volunteers/" + ada), "car");
        Api.admin().body("[]").patch(base + "/volunteers/" + ada).then().statusCode(400);
        Api.admin().body("").patch(base + "/volunteers/" + ada).then().statusCode(400);
    }

    @Test
    void volunteersComeInPagesByName() {
        volunteer("Cyd");
        volunteer("Ada");
        volunteer("Bo");
        String next = Api.admin()
                .get(base + "/volunteers?limit=2")
                .then()
                .body("items.name", contains("Ada", "Bo"))
                .extract()
                .path("next");
        Api.admin()
                .get(base + "/volunteers?limit=2&after=" + next)
                .then()
                .body("items.name", contains("Cyd"))
                .body("next", nullValue());
        invalid(Api.admin().get(base + "/volunteers?after=AAAA"), "after");
    }

    @Test
    void theLeaderIsAMemberAndAPageShowsWhatTheTeamDoes() {
        String ada = volunteer("Ada");
        String bo = volunteer("Bo");
        String team = made("/teams", Map.of("name", "Early birds", "leader", ada, "members", List.of(bo)));
        assign(team, "EA", "knock_up", 0, 3);
        assign(team, "KD-2/2", "canvass", 4, 6);
        Api.admin()
                .get(base + "/teams/" + team)
                .then()
                .body("leader", equalTo(ada))
                .body("members", hasSize(2))
                .body("assignments.district", contains("EA", "KD-2/2"))
                .body("assignments[0].from", equalTo("2024-07-04T11:00:00Z"))
                .body("assignments[0].warnings", empty())
                .body("knockUpDistricts", contains("EA"));
        Api.admin()
                .body("{\"leader\": null, \"members\": [\"" + bo + "\"]}")
                .patch(base + "/teams/" + team)
                .then()
                .statusCode(200)
                .body("leader", nullValue())
                .body("members", contains(bo));
    }

    @Test
    void aTeamsWalksAreThoseItIsSentOnAndThoseOfItsDistricts() {
        slug = Api.newCampaign();
        base = "/api/campaigns/" + slug;
        Seat.in(slug);
        String inEa = cut("EA");
        String inEb = cut("EB");
        String inEc = cut("EC");
        String team = made("/teams", Map.of("name", "One"));
        made("/assignments", onWalk(team, inEa));
        made("/assignments", onWalk(team, inEb));
        assign(team, "EB", "canvass", 0, 3);
        Api.admin()
                .get(base + "/teams/" + team)
                .then()
                .body("walks.id", containsInAnyOrder(inEa, inEb))
                .body("assignments.walk", containsInAnyOrder(inEa, inEb, null))
                .body("knockUpDistricts", empty());
        Api.admin().delete(base + "/walks/" + inEa).then().statusCode(204);
        Api.admin().get(base + "/teams/" + team).then().body("assignments", hasSize(2));
        invalid(post("/assignments", onWalk(team, inEa)), "walk");
        Api.admin().get(base + "/teams/" + team).then().body("walks.id", not(hasItem(inEc)));
    }

    private String cut(String district) {
        return Api.admin()
                .body(Map.of("kind", "canvass", "name", "W", "districts", List.of(district), "doorsPerWalk", 50))
                .post(base + "/walks")
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].id");
    }

    private static Map<String, Object> onWalk(String team, String walk) {
        return Map.of(
                "team",
                team,
                "walk",
                walk,
                "task",
                "canvass",
                "from",
                "2024-06-01T10:00:00+01:00",
                "to",
                "2024-06-01T12:00:00+01:00");
    }

    @Test
    void overlapsAreWarnedOf() {
        String one = made("/teams", Map.of("name", "One"));
        String two = made("/teams", Map.of("name", "Two"));
        String first = assign(one, "EA", "knock_up", 0, 3);
        assign(one, "KD-2/2", "canvass", 2, 4);
        assign(two, "EA", "knock_up", 2, 3);
        assign(two, "KD-2/2", "knock_up", 3, 4);
        Api.admin()
                .get(base + "/assignments/" + first)
                .then()
                .body("warnings", hasSize(2))
                .body("warnings[0]", equalTo("overlaps canvass in KD-2/2, 4 Jul 14:00 to 4 Jul 16:00"))
                .body("warnings[1]", equalTo("overlaps knock-up in EA by Two, 4 Jul 14:00 to 4 Jul 15:00"));
        Api.admin()
                .get(base + "/assignments?district=KD-2/2&team=" + two)
                .then()
                .body("items.warnings", contains(empty()));
        Api.admin()
                .get(base + "/assignments?limit=3")
                .then()
                .body("items", hasSize(3))
                .body("next", notNullValue());
        Api.admin()
                .body(Map.of(
                        "district",
                        "KD-2/2",
                        "from",
                        NOON.plus(5, ChronoUnit.HOURS).toString(),
                        "to",
                        NOON.plus(6, ChronoUnit.HOURS).toString()))
                .patch(base + "/assignments/" + first)
                .then()
                .statusCode(200)
                .body("warnings", empty());
        Api.admin().delete(base + "/assignments/" + first).then().statusCode(204);
        Api.admin().get(base + "/assignments/" + first).then().statusCode(404);
    }

    @Test
    void anAssignmentNeedsOnePlaceAndHoursThatEndAfterTheyBegin() {
        String team = made("/teams", Map.of("name", "One"));
        invalid(post("/assignments", assignment(team, "EA", "knock_up", 3, 3)), "to");
        invalid(post("/assignments", assignment(team, "XX", "knock_up", 0, 3)), "district");
        invalid(post("/assignments", assignment(UUID.randomUUID().toString(), "EA", "knock_up", 0, 3)), "team");
        invalid(post("/assignments", assignment(team, "EA", "rest", 0, 3)), "task");
        Map<String, Object> both = new java.util.HashMap<>(assignment(team, "EA", "canvass", 0, 3));
        both.put("walk", UUID.randomUUID());
        invalid(post("/assignments", both), "district");
        both.remove("district");
        invalid(post("/assignments", both), "walk");
        both.remove("walk");
        invalid(post("/assignments", both), "district");
        invalid(post("/teams", Map.of("name", "T", "members", List.of(UUID.randomUUID()))), "members");
        invalid(post("/teams", Map.of("name", "T", "leader", UUID.randomUUID())), "leader");
        invalid(post("/volunteers", Map.of("name", "Ada", "phone", "call me")), "phone");
        invalid(post("/volunteers", Map.of("name", "Ada", "email", "nowhere")), "email");
        invalid(post("/committee-rooms", Map.of("name", "Hall", "districts", List.of("XX"))), "districts");
        Api.admin().get(base + "/teams/not-an-id").then().statusCode(404);
        Api.admin().get(base + "/teams/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void shiftsNeedTheirPlace() {
        String ada = volunteer("Ada");
        String room = made(
                "/committee-rooms",
                Map.of("name", "Hall", "phone", "020 7946 0001", "districts", List.of("KD-2/2", "EA")));
        Api.admin().get(base + "/committee-rooms").then().body("items[0].districts", contains("EA", "KD-2/2"));
        invalid(post("/shifts", shift(ada, "teller", null)), "station");
        invalid(post("/shifts", shift(ada, "committee_room", null)), "committeeRoom");
        invalid(post("/shifts", shift(UUID.randomUUID().toString(), "driver", null)), "volunteer");
        String shift = made("/shifts", shift(ada, "committee_room", room));
        Api.admin().get(base + "/shifts").then().body("items.id", contains(shift));
        Api.admin()
                .body("{\"role\": \"driver\", \"committeeRoom\": null}")
                .patch(base + "/shifts/" + shift)
                .then()
                .statusCode(200)
                .body("role", equalTo("driver"))
                .body("committeeRoom", nullValue());
        Api.admin().delete(base + "/shifts/" + shift).then().statusCode(204);
        Api.admin()
                .body(Map.of("districts", List.of()))
                .patch(base + "/committee-rooms/" + room)
                .then()
                .body("districts", empty());
    }

    @Test
    void whatIsStillNeededCannotBeRemoved() {
        String ada = volunteer("Ada");
        String team = made("/teams", Map.of("name", "One", "leader", ada));
        Instant later = Instant.now().plus(1, ChronoUnit.DAYS);
        Map<String, Object> toCome = Map.of(
                "team",
                team,
                "district",
                "EA",
                "task",
                "canvass",
                "from",
                later.toString(),
                "to",
                later.plus(1, ChronoUnit.HOURS).toString());
        String assignment = made("/assignments", toCome);
        inUse("/volunteers/" + ada);
        inUse("/teams/" + team);
        Api.admin().delete(base + "/assignments/" + assignment).then().statusCode(204);
        assign(team, "EA", "canvass", 0, 1);
        Api.admin().delete(base + "/teams/" + team).then().statusCode(204);
        String room = made("/committee-rooms", Map.of("name", "Hall"));
        String shift = made(
                "/shifts",
                Map.of(
                        "volunteer",
                        ada,
                        "role",
                        "committee_room",
                        "committeeRoom",
                        room,
                        "from",
                        later.toString(),
                        "to",
                        later.plus(1, ChronoUnit.HOURS).toString()));
        inUse("/volunteers/" + ada);
        inUse("/committee-rooms/" + room);
        Api.admin().delete(base + "/shifts/" + shift).then().statusCode(204);
        made("/shifts", shift(ada, "committee_room", room));
        Api.admin().delete(base + "/committee-rooms/" + room).then().statusCode(204);
        Api.admin().delete(base + "/volunteers/" + ada).then().statusCode(204);
        Api.admin().delete(base + "/volunteers/" + ada).then().statusCode(404);
    }
}
