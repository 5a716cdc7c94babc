package org.committeeroom.pollingday;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class LiftTest {

    private static final Map<String, Object> VAN =
            Map.of("name", "Dot", "phone", "020 7946 0000", "seats", 6, "accessible", true);

    private Seat seat;
    private Sending sending;
    private String lifts;
    private String drivers;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void campaign() {
        seat = Seat.in(Api.newCampaign());
        sending = new Sending(seat);
        lifts = "/api/campaigns/" + seat.slug() + "/lifts";
        drivers = "/api/campaigns/" + seat.slug() + "/drivers";
    }

    private UUID lift(int number, int minute, String state, Object... more) {
        Object[] fields = new Object[4 + more.length];
        fields[0] = "elector";
        fields[1] = Sending.number("EA", number);
        fields[2] = "state";
        fields[3] = state;
        System.arraycopy(more, 0, fields, 4, more.length);
        return sending.accepted(Api.admin(), "lift", now.minusSeconds(600).plusSeconds(60L * minute), fields);
    }

    private String driverOnBoard() {
        return Api.admin().get(lifts).then().statusCode(200).extract().path("drivers[0].id");
    }

    @Test
    void aLiftGoesWithWhomItIsForWhenTwoPeopleAreOne() throws InterruptedException {
        lift(1, 0, "requested", "seats", 2);
        Api.admin().get(lifts).then().body("items.elector.number", contains(1));
        String decision = Api.admin()
                .body(Map.of("elector", seat.elector("EA", 2), "other", seat.elector("EA", 1)))
                .post("/api/campaigns/" + seat.slug() + "/merges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        until(2);
        Api.admin().get(lifts).then().body("items", hasSize(1)).body("items[0].seats", equalTo(2));
        Api.admin()
                .delete("/api/campaigns/" + seat.slug() + "/merges/" + decision)
                .then()
                .statusCode(204);
        until(1);
    }

    /** The only lift is this elector's: a moment after the change. */
    private void until(int number) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (List.of(number).equals(Api.admin().get(lifts).path("items.elector.number"))) {
                return;
            }
            Thread.sleep(50);
        }
        Api.admin().get(lifts).then().body("items.elector.number", contains(number));
    }

    @Test
    void aLiftGoesFromItsRequestToTheStation() {
        lift(1, 0, "requested", "seats", 2, "accessible", true, "pickUp", "The café", "notes", "Ring twice");
        Api.admin()
                .get(lifts)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].elector.number", equalTo(1))
                .body("items[0].name", equalTo("Dev Hale"))
                .body("items[0].lines", contains("1 Ash Road", "London"))
                .body("items[0].postcode", equalTo("N7 1AA"))
                .body("items[0].station", equalTo("Hill School"))
                .body("items[0].state", equalTo("requested"))
                .body("items[0].seats", equalTo(2))
                .body("items[0].accessible", equalTo(true))
                .body("items[0].pickUp", equalTo("The café"))
                .body("items[0].driver", nullValue())
                .body("items[0].voted", equalTo(false));
        String driver = Api.admin()
                .body(VAN)
                .post(drivers)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        lift(1, 1, "assigned", "driver", driver);
        Api.admin()
                .get(lifts)
                .then()
                .body("items[0].state", equalTo("assigned"))
                .body("items[0].driver", equalTo(driver))
                .body("items[0].driverName", equalTo("Dot"))
                .body("items[0].notes", equalTo("Ring twice"))
                .body("drivers[0].lifts", equalTo(1))
                .body("drivers[0].joined", equalTo(false));
        UUID done = lift(1, 2, "done");
        Api.admin().get(lifts).then().body("items[0].state", equalTo("done")).body("drivers[0].lifts", equalTo(0));
        sending.accepted(Api.admin(), "undo", now, "return", done.toString());
        Api.admin().get(lifts).then().body("items[0].state", equalTo("assigned"));
    }

    @Test
    void whatIsTakenBackIsNoLift() {
        UUID only = lift(1, 0, "requested");
        Api.admin().get(lifts).then().body("items", hasSize(1));
        UUID undo = sending.accepted(Api.admin(), "undo", now, "return", only.toString());
        Api.admin().get(lifts).then().body("items", empty());
        sending.accepted(Api.admin(), "undo", now, "return", undo.toString());
        Api.admin().get(lifts).then().body("items", hasSize(1));
    }

    /** Nobody drives for nothing: the board says so, and whoever runs it cancels. */
    @Test
    void aLiftForSomebodyWhoHasVotedSaysSo() {
        lift(2, 0, "requested");
        sending.accepted(Api.admin(), "told", now, "elector", Sending.number("EA", 2));
        Api.admin()
                .get(lifts)
                .then()
                .body("items[0].voted", equalTo(true))
                .body("items[0].state", equalTo("requested"));
    }

    @Test
    void aNameThatIsOnNoListIsShownAsItCame() {
        lift(1, 0, "assigned", "driver", "Somebody's brother");
        Api.admin()
                .get(lifts)
                .then()
                .body("items[0].driver", nullValue())
                .body("items[0].driverName", equalTo("Somebody's brother"));
        lift(3, 0, "assigned", "driver", Ids.next().toString());
        Api.admin().get(lifts).then().body("items[1].driver", nullValue()).body("items[1].driverName", nullValue());
    }

    @Test
    void aDriversPhoneHasItsPassengersAndNoOthers() {
        String phone = seat.device("driver", List.of(), List.of(), null);
        lift(1, 0, "requested");
        lift(2, 0, "requested");
        Api.device(phone).get(lifts + "/mine").then().statusCode(200).body("items", empty());
        String driver = driverOnBoard();
        lift(1, 1, "assigned", "driver", driver);
        Api.device(phone)
                .get(lifts + "/mine")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.elector.number", contains(1))
                .body("drivers", hasSize(1))
                .body("drivers[0].seats", equalTo(4));
        String answer = Api.device(phone).get(lifts + "/mine").asString();
        org.junit.jupiter.api.Assertions.assertFalse(
                answer.contains(seat.elector("EA", 2).toString()));
    }

    @Test
    void aDriverSaysHowFarTheirPassengersAreAndWhoVoted() {
        String phone = seat.device("driver", List.of(), List.of(), null);
        lift(1, 0, "requested");
        lift(2, 0, "requested");
        String driver = driverOnBoard();
        lift(1, 1, "assigned", "driver", driver);
        Api.admin().get(lifts);
        for (String state : List.of("accepted", "on_the_way", "picked_up", "done")) {
            sending.accepted(
                    Api.device(phone), "lift", now, "elector", Map.of("id", seat.elector("EA", 1)), "state", state);
        }
        sending.accepted(
                Api.device(phone), "knock_up", now, "elector", Map.of("id", seat.elector("EA", 1)), "result", "voted");
        Api.admin().get(lifts).then().body("items[0].voted", equalTo(true));
        Api.device(phone).get(lifts + "/mine").then().body("items", empty());
        sending.send(
                        Api.device(phone),
                        Ids.next(),
                        "lift",
                        now,
                        "elector",
                        Map.of("id", seat.elector("EA", 2)),
                        "state",
                        "picked_up")
                .body("receipts[0].status", equalTo("held"))
                .body("receipts[0].problem", equalTo("outside_scope"));
    }

    @Test
    void aPassengerGivenToAnotherDriverLeavesTheFirstPhone() {
        String phone = seat.device("driver", List.of(), List.of(), null);
        lift(1, 0, "requested");
        lift(1, 1, "assigned", "driver", driverOnBoard());
        Api.device(phone).get(lifts + "/mine").then().body("items", hasSize(1));
        String other = Api.admin().body(VAN).post(drivers).then().extract().path("id");
        lift(1, 2, "assigned", "driver", other);
        Api.device(phone).get(lifts + "/mine").then().body("items", empty());
        lift(1, 3, "requested");
        Api.admin().get(lifts).then().body("items[0].driver", nullValue());
    }

    @Test
    void whoseDriversPhoneWasEndedNeedsAnother() {
        Seat.Invitation invitation = seat.invite("driver", List.of(), List.of(), null);
        invitation.join();
        lift(1, 0, "requested");
        lift(1, 9, "assigned", "driver", driverOnBoard());
        Api.admin().get(lifts).then().body("items[0].delay", nullValue());
        Api.admin()
                .delete("/api/campaigns/" + seat.slug() + "/invitations/" + invitation.id())
                .then()
                .statusCode(204);
        Api.admin()
                .get(lifts)
                .then()
                .body("drivers", empty())
                .body("items[0].state", equalTo("assigned"))
                .body("items[0].delay", equalTo("driver_gone"));
    }

    @Test
    void carsAreWrittenDownAlsoOfThoseWhoHaveJoined() {
        seat.device("driver", List.of(), List.of(), null);
        String joined = driverOnBoard();
        Api.admin()
                .body(VAN)
                .put(drivers + "/" + joined)
                .then()
                .statusCode(200)
                .body("seats", equalTo(6))
                .body("accessible", equalTo(true))
                .body("joined", equalTo(true));
        Api.admin().body(VAN).put(drivers + "/" + joined).then().statusCode(200);
        Api.admin().get(lifts).then().body("drivers", hasSize(1));
        Api.admin().delete(drivers + "/" + joined).then().statusCode(409);
        String other = Api.admin().body(VAN).post(drivers).then().extract().path("id");
        lift(1, 0, "assigned", "driver", other);
        Api.admin().get(lifts);
        Api.admin().delete(drivers + "/" + other).then().statusCode(409).body("detail", containsString("passengers"));
        lift(1, 1, "cancelled");
        Api.admin().get(lifts);
        Api.admin().delete(drivers + "/" + other).then().statusCode(204);
        Api.admin().delete(drivers + "/" + other).then().statusCode(404);
    }

    @Test
    void badInputIsRefused() {
        for (String wrong : List.of(
                "",
                "{}",
                "{\"name\": \" \", \"seats\": 4, \"accessible\": false}",
                "{\"name\": \"Dot\", \"seats\": 0, \"accessible\": false}",
                "{\"name\": \"Dot\", \"seats\": 61, \"accessible\": false}",
                "{\"name\": \"Dot\", \"seats\": 4}",
                "{\"name\": \"Dot\", \"seats\": 4, \"accessible\": false, \"phone\": \"ring\"}")) {
            Api.admin().body(wrong).post(drivers).then().statusCode(400).contentType("application/problem+json");
        }
        Api.admin().body(VAN).put(drivers + "/" + UUID.randomUUID()).then().statusCode(404);
        Api.admin().body(VAN).put(drivers + "/nonsense").then().statusCode(404);
        for (String wrong : List.of("'state': 'flown'", "'state': 'requested', 'wantedAt': 'noon'", "'seats': 2")) {
            Api.admin()
                    .body(("{'returns': [{'id': '" + UUID.randomUUID() + "', 'type': 'lift', 'at':"
                                    + " '2024-07-04T12:00:00Z', 'elector': {'district': 'EA', 'number': 1}, " + wrong
                                    + "}]}")
                            .replace('\'', '"'))
                    .post("/api/campaigns/" + seat.slug() + "/returns")
                    .then()
                    .statusCode(400);
        }
        Api.admin().get(lifts).then().body("items", not(hasSize(1)));
    }

    @Test
    void theBoardIsForStaffAndTheListForDrivers() {
        Api.anonymous().get(lifts).then().statusCode(401);
        Staff.of(seat.campaign(), Role.OBSERVER).get(lifts).then().statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER).get(lifts).then().statusCode(200);
        Staff.of(seat.campaign(), Role.ORGANISER).get(lifts + "/mine").then().statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER).body(VAN).post(drivers).then().statusCode(403);
        String canvasser = seat.device("canvasser", List.of(), List.of("EA"), null);
        Api.device(canvasser).get(lifts).then().statusCode(403);
        Api.device(canvasser).get(lifts + "/mine").then().statusCode(403);
        String driver = seat.device("driver", List.of(), List.of(), null);
        Api.device(driver).get(lifts).then().statusCode(403);
        Api.device(driver).body(VAN).post(drivers).then().statusCode(403);
        String other = Api.newCampaign();
        Api.device(driver).get("/api/campaigns/" + other + "/lifts/mine").then().statusCode(404);
        lift(1, 0, "requested");
        Api.admin().get("/api/campaigns/" + other + "/lifts").then().body("items", empty());
    }
}
