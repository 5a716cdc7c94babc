package org.committeeroom.pollingday;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.Seat;

/** Sends returns of the day to a made-up seat. */
record Sending(Seat seat) {

    /** The id of the return, which must have been accepted. */
    UUID accepted(RequestSpecification as, String type, Instant at, Object... fields) {
        UUID id = Ids.next();
        send(as, id, type, at, fields).body("receipts[0].status", equalTo("accepted"));
        return id;
    }

    ValidatableResponse send(RequestSpecification as, UUID id, String type, Instant at, Object... fields) {
        Map<String, Object> one = new HashMap<>(Map.of("id", id.toString(), "type", type, "at", at.toString()));
        for (int i = 0; i < fields.length; i += 2) {
            one.put((String) fields[i], fields[i + 1]);
        }
        return as.body(Map.of("returns", List.of(one)))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200);
    }

    static Map<String, Object> number(String district, int number) {
        return Map.of("district", district, "number", number);
    }

    void promise(String district, int... numbers) {
        for (int number : numbers) {
            accepted(
                    Api.admin(),
                    "canvass",
                    Instant.parse("2024-06-20T18:00:00Z"),
                    "elector",
                    number(district, number),
                    "result",
                    "spoke",
                    "intention",
                    1,
                    "consent",
                    Map.of("intention", "yes"));
        }
    }

    void knock(String district, int number, Instant at, String result, Object... more) {
        Object[] fields = new Object[4 + more.length];
        fields[0] = "elector";
        fields[1] = number(district, number);
        fields[2] = "result";
        fields[3] = result;
        System.arraycopy(more, 0, fields, 4, more.length);
        accepted(Api.admin(), "knock_up", at, fields);
    }
}
