package org.committeeroom.returns;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Known;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
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
    void itIsForStaff() {
        Api.device(seat.device("canvasser", List.of(), List.of("EA"), null))
                .get(renewals)
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER).get(renewals).then().statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER).get(renewals).then().statusCode(200);
        Staff.of(Seat.in(Api.newCampaign()).campaign(), Role.ORGANISER)
                .get(renewals)
                .then()
                .statusCode(404);
    }
}
