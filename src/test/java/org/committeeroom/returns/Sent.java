package org.committeeroom.returns;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Seat;

/** Returns as a phone makes and sends them. */
final class Sent {

    static final String AT = "2024-06-20T18:31:05+01:00";

    private Sent() {}

    static Map<String, Object> one(String type, Object... fields) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", Ids.next().toString());
        one.put("type", type);
        one.put("at", AT);
        for (int i = 0; i < fields.length; i += 2) {
            one.put((String) fields[i], fields[i + 1]);
        }
        return one;
    }

    static Map<String, Object> number(String district, int number) {
        return Map.of("district", district, "number", number, "suffix", 0);
    }

    static Map<String, Object> canvass(String district, int number, int intention, Object... fields) {
        List<Object> all = new ArrayList<>(List.of(
                "elector",
                number(district, number),
                "result",
                "spoke",
                "intention",
                intention,
                "consent",
                Map.of("intention", "yes")));
        all.addAll(List.of(fields));
        return one("canvass", all.toArray());
    }

    static Map<String, Object> told(String district, int number) {
        return one("told", "elector", number(district, number));
    }

    static Map<String, Object> undo(Map<String, Object> target) {
        return one("undo", "return", target.get("id"));
    }

    static Response send(RequestSpecification as, Seat seat, List<Map<String, Object>> returns) {
        return as.body(Map.of("returns", returns)).post("/api/campaigns/" + seat.slug() + "/returns");
    }

    /** The statuses of the receipts, with the problems of what is held. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static List<String> outcomes(RequestSpecification as, Seat seat, Map<String, Object>... returns) {
        Response response = send(as, seat, List.of(returns));
        response.then().statusCode(200);
        List<Map<String, String>> receipts = response.path("receipts");
        return receipts.stream()
                .map(r -> r.get("problem") == null ? r.get("status") : r.get("status") + ' ' + r.get("problem"))
                .toList();
    }

    static Map<String, Object> status(RequestSpecification as, Seat seat, UUID elector) {
        return as.get("/api/campaigns/" + seat.slug() + "/electors/" + elector).path("status");
    }
}
