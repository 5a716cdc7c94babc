package org.committeeroom.returns;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Known;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a {@link Seat} every seventh elector of a district votes by post, and number 13 by proxy and post. */
@DatabaseTest
class PostalRenewalTest {

    private Seat seat;
    private String renewals;

    @BeforeEach
    void register() {
        seat = Seat.in(Api.newCampaign());
        renewals = "/api/campaigns/" + seat.slug() + "/postal-renewals";
    }

    private void until(int number, String day) {
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update elector set absent_until = ? where campaign_id = ? and id = ?",
                        LocalDate.parse(day),
                        seat.campaign(),
                        seat.elector("EA", number)));
    }

    @Test
    void thoseAreListedWhoseArrangementEndsByTheDay() {
        until(7, "2024-01-31");
        until(13, "2026-01-31");
        until(14, "2027-01-31");
        until(1, "2024-01-31"); // votes in person
        until(11, "2024-01-31"); // by proxy, who goes to the station
        Api.admin()
                .get(renewals + "?by=2026-01-31")
                .then()
                .statusCode(200)
                .body("by", equalTo("2026-01-31"))
                .body("postal", equalTo(27))
                .body("lapsing", equalTo(2))
                .body("unknown", equalTo(24))
                .body("items.number", equalTo(List.of(7, 13)))
                .body("items.until", equalTo(List.of("2024-01-31", "2026-01-31")))
                .body("items.beforePoll", equalTo(List.of(true, false)))
                .body("items[1].absent", equalTo("postal_proxy"))
                .body("next", nullValue());
        Api.admin().get(renewals + "?by=2026-01-30").then().body("items.number", equalTo(List.of(7)));
        Known.of(seat).removed("EA", 7);
        Api.admin().get(renewals + "?by=2026-01-30").then().body("items", empty());
    }

    @Test
    void lettersGoWhereTheBallotPaperGoes() {
        until(7, "2026-01-31");
        until(13, "2026-01-31");
        until(14, "2026-01-31");
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "insert into absent_voter (campaign_id, elector_id, emergency, ballot_address) values (?, ?, false,"
                                + " ?)",
                        seat.campaign(),
                        seat.elector("EA", 7),
                        "=Room 9\nHall of Residence\nLeeds LS2 9JT"));
        Known.of(seat).doNotContact("EA", 14);
        Api.admin()
                .get(renewals + "?by=2026-01-31")
                .then()
                .body("items.number", equalTo(List.of(7, 13, 14)))
                .body("items[0].ballotAddress", equalTo(List.of("=Room 9", "Hall of Residence", "Leeds LS2 9JT")))
                .body("items[1].ballotAddress", empty());
        List<String> rows = RegisterLists.mailing(
                seat,
                renewals + "/mailing.csv?by=2026-01-31",
                "number,forename,surname,way_of_voting,address_1,address_2,address_3,address_4,address_5,address_6,until,"
                        + "conditions");
        assertEquals(3, rows.size(), "whoever wants no contact gets no letter");
        assertTrue(
                rows.get(1).contains(",postal,'=Room 9,Hall of Residence,Leeds LS2 9JT,,,,2026-01-31,"), rows.get(1));
        assertTrue(rows.get(2).startsWith("EA-13,"), rows.get(2));
        assertFalse(rows.get(2).contains(",postal_proxy,,"), "to the address on the register");
    }

    @Test
    void pagesFollowEachOther() {
        for (int number : List.of(7, 14, 21)) {
            until(number, "2026-01-31");
        }
        String next = Api.admin()
                .get(renewals + "?by=2026-01-31&limit=2")
                .then()
                .body("items.number", equalTo(List.of(7, 14)))
                .extract()
                .path("next");
        Api.admin()
                .get(renewals + "?by=2026-01-31&limit=2&after=" + next)
                .then()
                .body("items.number", equalTo(List.of(21)))
                .body("next", nullValue());
    }

    @Test
    void withoutADayItIsTheNextThirtyFirstOfJanuary() {
        Api.admin()
                .get(renewals)
                .then()
                .statusCode(200)
                .body("by", endsWith("-01-31"))
                .body("items", hasSize(0));
        Api.admin().get(renewals + "?by=soon").then().statusCode(400);
        Api.admin().get(renewals + "?after=%%").then().statusCode(400);
    }

    @Test
    void theMailingListIsForWhoAnswersForTheRegister() {
        RegisterLists.assertForThoseWhoAnswerForTheRegister(seat, renewals);
    }
}
