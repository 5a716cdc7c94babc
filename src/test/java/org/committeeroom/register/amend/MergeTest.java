package org.committeeroom.register.amend;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
class MergeTest {

    private Seat seat;
    private String base;

    @BeforeEach
    void register() {
        seat = Seat.in(Api.newCampaign("registered_party"));
        base = "/api/campaigns/" + seat.slug();
    }

    private String id(int number) {
        return seat.elector("EA", number).toString();
    }

    private void canvass(String elector, int intention, String at) {
        Api.admin()
                .body(Map.of(
                        "returns",
                        List.of(Map.of(
                                "id",
                                Ids.next().toString(),
                                "type",
                                "canvass",
                                "at",
                                at,
                                "elector",
                                Map.of("id", elector),
                                "channel",
                                "doorstep",
                                "result",
                                "spoke",
                                "intention",
                                intention))))
                .post(base + "/returns")
                .then()
                .statusCode(200)
                .body("receipts.status", equalTo(List.of("accepted")));
    }

    private String merge(String elector, String other) {
        return Api.admin()
                .body(Map.of("elector", elector, "other", other))
                .post(base + "/merges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theReturnsOfBothAreOnePersonsAndCountOnce() {
        canvass(id(1), 1, "2024-06-01T10:00:00+01:00");
        canvass(id(2), 3, "2024-06-02T10:00:00+01:00");
        merge(id(1), id(2));
        Api.admin()
                .get(base + "/electors/" + id(1))
                .then()
                .body("history", hasSize(2))
                .body("status.intention", equalTo(3));
        Api.admin().get(base + "/electors?district=EA&limit=1000").then().body("items.id", not(hasItem(id(2))));
        Api.admin().get(base).then().body("contacted", equalTo(1));
        Api.admin()
                .get(base + "/electors/" + id(1) + "/listing")
                .then()
                .body("history[0].kind", equalTo("merged"))
                .body("history[0].holds", equalTo(true));
    }

    @Test
    void aWrongMergeIsTakenApart() {
        canvass(id(1), 1, "2024-06-01T10:00:00+01:00");
        canvass(id(2), 5, "2024-06-02T10:00:00+01:00");
        String merge = merge(id(1), id(2));
        Api.admin().delete(base + "/merges/" + merge).then().statusCode(204);
        Api.admin()
                .get(base + "/electors/" + id(1))
                .then()
                .body("history", hasSize(1))
                .body("status.intention", equalTo(1));
        Api.admin()
                .get(base + "/electors/" + id(2))
                .then()
                .body("history", hasSize(1))
                .body("status.intention", equalTo(5));
        Api.admin().get(base + "/electors?district=EA&limit=1000").then().body("items.id", hasItem(id(2)));
        Api.admin().delete(base + "/merges/" + merge).then().statusCode(404);
    }

    @Test
    void whoeverIsInTheFileIsKept() {
        String added = Api.admin()
                .body(Map.of("surname", "A", "forename", "B", "property", seat.property("EA", 3)))
                .post(base + "/added-electors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        canvass(added, 1, "2024-06-01T10:00:00+01:00");
        Api.admin()
                .body(Map.of("elector", added, "other", id(3)))
                .post(base + "/merges")
                .then()
                .statusCode(201)
                .body("elector", equalTo(id(3)));
        Api.admin().get(base + "/electors/" + id(3)).then().body("status.intention", equalTo(1));
    }

    @Test
    void whatCannotBeMerged() {
        for (String body : List.of(
                "",
                "{}",
                "{\"elector\": \"" + id(1) + "\"}",
                "{\"elector\": \"" + id(1) + "\", \"other\": \"" + id(1) + "\"}",
                "{\"elector\": \"" + id(1) + "\", \"other\": \"" + UUID.randomUUID() + "\"}")) {
            Api.admin().body(body).post(base + "/merges").then().statusCode(400);
        }
        merge(id(1), id(2));
        Api.admin()
                .body(Map.of("elector", id(3), "other", id(2)))
                .post(base + "/merges")
                .then()
                .statusCode(409);
        Api.admin().delete(base + "/merges/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void onlyWhoAnswersForTheRegisterMerges() {
        Map<String, String> two = Map.of("elector", id(1), "other", id(2));
        String device = seat.device("board_runner", List.of(), List.of("EA"), null);
        Api.device(device).body(two).post(base + "/merges").then().statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER)
                .body(two)
                .post(base + "/merges")
                .then()
                .statusCode(403);
        Seat other = Seat.in(Api.newCampaign());
        Api.admin()
                .body(two)
                .post("/api/campaigns/" + other.slug() + "/merges")
                .then()
                .statusCode(400);
        Staff.of(seat.campaign(), Role.DATA_OFFICER)
                .body(two)
                .post(base + "/merges")
                .then()
                .statusCode(201);
        Api.admin().get(base + "/electors/" + id(2)).then().body("history", empty());
    }
}
