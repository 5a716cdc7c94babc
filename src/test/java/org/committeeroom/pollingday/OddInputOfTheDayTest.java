package org.committeeroom.pollingday;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong on every polling day has an answer each, and nothing of it is lost. */
@DatabaseTest
class OddInputOfTheDayTest {

    private Seat seat;
    private Sending sending;
    private String api;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void campaign() {
        seat = Seat.in(Api.newCampaign("registered_party"));
        sending = new Sending(seat);
        api = "/api/campaigns/" + seat.slug();
    }

    private void assertVoted(String district, int number, boolean voted) {
        Api.admin()
                .get(api + "/electors/" + seat.elector(district, number))
                .then()
                .body("status.voted", equalTo(voted));
    }

    @Test
    void aNumberOfADistrictThatVotesElsewhereIsHeldUntilSomebodyKnows() {
        String teller = seat.device("teller", List.of(), List.of(), seat.station("EA"));
        UUID told = Ids.next();
        sending.send(Api.device(teller), told, "told", now, "elector", Sending.number("EC", 1))
                .body("receipts[0].status", equalTo("held"))
                .body("receipts[0].problem", equalTo("outside_scope"));
        assertVoted("EC", 1, false);
        Api.admin().get(api + "/returns/held").then().body("items.id", contains(told.toString()));
        Api.admin()
                .post(api + "/returns/held/" + told + "/retry")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"));
        assertVoted("EC", 1, true);
    }

    @Test
    void aTellersClockTwoHoursOffChangesNothingOfWhatCounts() {
        sending.promise("EA", 1, 2, 3);
        String teller = seat.device("teller", List.of(), List.of(), seat.station("EA"));
        Instant ahead = now.plus(2, ChronoUnit.HOURS);
        Instant behind = now.minus(2, ChronoUnit.HOURS);
        UUID wrong = sending.accepted(Api.device(teller), "told", ahead, "elector", Sending.number("EA", 1));
        sending.accepted(Api.device(teller), "told", ahead, "elector", Sending.number("EA", 2));
        sending.accepted(Api.device(teller), "told", behind, "elector", Sending.number("EA", 3));
        assertVoted("EA", 3, true);
        sending.accepted(Api.device(teller), "undo", behind, "return", wrong);
        assertVoted("EA", 1, false);
        assertVoted("EA", 2, true);
        sending.knock("EA", 2, now, "not_in");
        assertVoted("EA", 2, true);
    }

    @Test
    void aPadThatIsKeyedInTwiceCountsOnce() {
        List<Integer> row = List.of(8, 9, 10);
        sending.promise("EA", 8, 9, 10);
        UUID[] second = new UUID[row.size()];
        for (int time = 0; time < 2; time++) {
            for (int i = 0; i < row.size(); i++) {
                second[i] = sending.accepted(Api.admin(), "told", now, "elector", Sending.number("EA", row.get(i)));
            }
        }
        Api.admin()
                .get(api + "/polling-districts")
                .then()
                .body("items.find { it.code == 'EA' }.knownVoted", equalTo(3));
        for (UUID keyed : second) {
            sending.accepted(Api.admin(), "undo", now, "return", keyed);
        }
        assertVoted("EA", 9, true);
    }

    @Test
    void anUndoOfAnUndoBringsBackWhatWasTaken() {
        UUID told = sending.accepted(Api.admin(), "told", now, "elector", Sending.number("EA", 4));
        UUID undo = sending.accepted(Api.admin(), "undo", now, "return", told);
        assertVoted("EA", 4, false);
        UUID undone = sending.accepted(Api.admin(), "undo", now, "return", undo);
        assertVoted("EA", 4, true);
        sending.accepted(Api.admin(), "undo", now, "return", undone);
        assertVoted("EA", 4, false);
    }

    @Test
    void aShiftThatIsNeverClosedTakesNumbersAndTheNextOneStands() {
        String teller = seat.device("teller", List.of(), List.of(), seat.station("EA"));
        String from = now.minus(20, ChronoUnit.HOURS).toString();
        sending.accepted(
                Api.device(teller),
                "teller_shift",
                now.minus(20, ChronoUnit.HOURS),
                "station",
                seat.station("EA"),
                "from",
                from);
        sending.accepted(Api.device(teller), "told", now, "elector", Sending.number("EA", 15));
        sending.accepted(
                Api.device(teller), "teller_shift", now, "station", seat.station("EA"), "from", now.toString());
        assertVoted("EA", 15, true);
    }

    @Test
    void aListThatWasOpenedYesterdayLearnsAllThatCameSinceAndItsPhoneCanStillHandIn() {
        UUID walk = seat.walk(seat.property("EA", 1), seat.property("EA", 3));
        Seat.Invitation invitation = seat.invite("canvasser", List.of(walk), List.of(), null);
        String phone = invitation.join();
        sending.promise("EA", 1, 2, 3);
        int opened = Api.device(phone)
                .get(api + "/walks/" + walk)
                .then()
                .statusCode(200)
                .extract()
                .path("sequence");
        sending.accepted(Api.admin(), "told", now, "elector", Sending.number("EA", 1));
        sending.knock("EA", 3, now, "will_vote");
        Api.device(phone)
                .get(api + "/walks/" + walk + "/changes?since=" + opened)
                .then()
                .statusCode(200)
                .body("items.elector.number", containsInAnyOrder(1, 3))
                .body("items.find { it.elector.number == 1 }.status.voted", equalTo(true));
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update device set expires_at = ? where campaign_id = ? and invitation_id = ?",
                        java.time.OffsetDateTime.now().minusHours(1),
                        seat.campaign(),
                        UUID.fromString(invitation.id())));
        Api.device(phone)
                .get(api + "/walks/" + walk + "/changes?since=" + opened)
                .then()
                .statusCode(401);
        UUID late = Ids.next();
        sending.send(Api.device(phone), late, "knock_up", now, "elector", Sending.number("EA", 2), "result", "voted")
                .body("receipts[0].status", equalTo("held"))
                .body("receipts[0].problem", equalTo("device_ended"));
        Api.admin().post(api + "/returns/held/" + late + "/retry").then().body("status", equalTo("accepted"));
        assertVoted("EA", 2, true);
    }

    @Test
    void aLiftForSomebodyWhoHasVotedIsKeptAndSaysSo() {
        sending.accepted(Api.admin(), "told", now, "elector", Sending.number("EA", 20));
        sending.accepted(Api.admin(), "lift", now, "elector", Sending.number("EA", 20), "state", "requested");
        Api.admin()
                .get(api + "/lifts")
                .then()
                .body("items", hasSize(1))
                .body("items[0].voted", equalTo(true))
                .body("items[0].state", equalTo("requested"));
        sending.accepted(
                Api.admin(), "lift", now.plusSeconds(9), "elector", Sending.number("EA", 20), "state", "cancelled");
        Api.admin().get(api + "/lifts").then().body("items.state", not(hasItem("requested")));
    }
}
