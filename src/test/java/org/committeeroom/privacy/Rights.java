package org.committeeroom.privacy;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.Seat;

/** A seat in which somebody at a door has been spoken to, and asks for their rights. */
final class Rights {

    final Seat seat = Seat.in(Api.newCampaign());
    final UUID elector = seat.elector("EA", 1);
    final UUID walk = seat.walk(seat.property("EA", 1), seat.property("EA", 3));
    final String phone = seat.device("canvasser", List.of(walk), List.of(), null);

    String path(String rest) {
        return "/api/campaigns/" + seat.slug() + rest;
    }

    String person(String rest) {
        return path("/people/" + elector + rest);
    }

    Map<String, Object> answer() {
        return new HashMap<>(Map.of(
                "id",
                Ids.next().toString(),
                "type",
                "canvass",
                "at",
                "2024-06-20T18:31:05+01:00",
                "elector",
                Map.of("id", elector.toString()),
                "result",
                "spoke",
                "intention",
                1,
                "consent",
                Map.of("intention", "yes"),
                "notes",
                "Dog bites <b>postmen</b>"));
    }

    void send(Map<String, Object> one) {
        Api.device(phone)
                .body(Map.of("returns", List.of(one)))
                .post(path("/returns"))
                .then()
                .statusCode(200);
    }

    Response demand(String what) {
        return Api.admin().body(Map.of("words", "By letter of 1 June")).post(person("/" + what));
    }

    Map<String, Object> status() {
        return Api.admin().get(path("/electors/" + elector)).path("status");
    }

    List<Map<String, Object>> history() {
        return Api.admin().get(path("/electors/" + elector)).path("history");
    }

    List<String> column(String sql) {
        return Seat.jdbi().withHandle(h -> h.createQuery(sql)
                .bind("campaign", seat.campaign())
                .mapTo(String.class)
                .list());
    }
}
