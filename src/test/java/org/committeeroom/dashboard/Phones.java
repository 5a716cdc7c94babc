package org.committeeroom.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.Seat;

/** Returns as phones send them, on a poll of 4 July 2024. */
final class Phones {

    private static final List<String> KNOCKS =
            List.of("voted", "will_vote", "not_in", "wont_vote", "needs_lift", "moved", "against", "do_not_return");

    private Phones() {}

    static Map<String, Object> one(String type, String at, Object... fields) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", Ids.next().toString());
        one.put("type", type);
        one.put("at", at);
        for (int i = 0; i < fields.length; i += 2) {
            one.put((String) fields[i], fields[i + 1]);
        }
        return one;
    }

    /** On polling day at this time of the clock. */
    static String at(String clock) {
        return "2024-07-04T" + clock + ":00+01:00";
    }

    static Map<String, Object> number(String district, int number) {
        return Map.of("district", district, "number", number, "suffix", 0);
    }

    static Map<String, Object> canvass(String at, String district, int number, int intention) {
        return one(
                "canvass",
                at,
                "elector",
                number(district, number),
                "result",
                "spoke",
                "intention",
                intention,
                "consent",
                Map.of("intention", "yes"));
    }

    static Map<String, Object> promise(String district, int number) {
        return canvass("2024-06-20T18:31:05+01:00", district, number, 1);
    }

    static Map<String, Object> told(String clock, String district, int number) {
        return one("told", at(clock), "elector", number(district, number));
    }

    static Map<String, Object> knock(String clock, String district, int number, String result) {
        return one("knock_up", at(clock), "elector", number(district, number), "round", 1, "result", result);
    }

    static Map<String, Object> undo(String clock, Map<String, Object> target) {
        return one("undo", at(clock), "return", target.get("id"));
    }

    static void send(Seat seat, List<Map<String, Object>> returns) {
        for (int from = 0; from < returns.size(); from += 100) {
            Api.admin()
                    .body(Map.of("returns", returns.subList(from, Math.min(returns.size(), from + 100))))
                    .post("/api/campaigns/" + seat.slug() + "/returns")
                    .then()
                    .statusCode(200);
        }
    }

    /** Of every type, before and on the day, with undos of undos. */
    static List<Map<String, Object>> anything(Random random, Seat seat, int count) {
        List<Map<String, Object>> returns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String district = Seat.DISTRICTS.get(random.nextInt(3));
            int number = 1 + random.nextInt(62);
            String clock = "%02d:%02d".formatted(6 + random.nextInt(17), random.nextInt(60));
            String june = "2024-06-%02dT%s:00+01:00".formatted(1 + random.nextInt(30), clock);
            returns.add(
                    switch (random.nextInt(12)) {
                        case 0, 1, 2 -> canvass(june, district, number, 1 + random.nextInt(2));
                        case 3 -> canvass(at(clock), district, number, 1 + random.nextInt(5));
                        case 4 ->
                            one(
                                    "canvass",
                                    june,
                                    "property",
                                    seat.property(district, 1 + random.nextInt(57)),
                                    "result",
                                    random.nextBoolean() ? "not_in" : "moved");
                        case 5, 6 -> told(clock, district, number);
                        case 7, 8 -> knock(clock, district, number, KNOCKS.get(random.nextInt(KNOCKS.size())));
                        case 9 -> one("postal_returned", june, "elector", number(district, number));
                        case 10 -> shiftOrCount(random, clock, district);
                        default ->
                            returns.isEmpty()
                                    ? told(clock, district, number)
                                    : undo(clock, returns.get(random.nextInt(returns.size())));
                    });
        }
        return returns;
    }

    private static Map<String, Object> shiftOrCount(Random random, String clock, String district) {
        return random.nextBoolean()
                ? one("station_count", at(clock), "districts", List.of(district), "count", random.nextInt(60))
                : one("teller_shift", at(clock), "districts", List.of(district), "from", at(clock), "refused", 0);
    }

    static JsonPath dashboard(Seat of, String asOf) {
        var request = Api.admin();
        if (asOf != null) {
            request.queryParam("asOf", asOf);
        }
        var answer = request.get("/api/campaigns/" + of.slug() + "/dashboard");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    /** Once the model is fitted: all of it but the identifiers of stations, of which each campaign has its own. */
    static Map<String, Object> fitted(Seat of, String asOf) {
        JsonPath dashboard = dashboard(of, asOf);
        for (int i = 0; i < 200 && dashboard.getBoolean("fitting"); i++) {
            pause();
            dashboard = dashboard(of, asOf);
        }
        Map<String, Object> all = dashboard.getMap("");
        for (String list : List.of("districts", "alerts")) {
            List<Map<String, Object>> items = dashboard.getList(list);
            items.forEach(item -> item.remove("stationId"));
            all.put(list, items);
        }
        return all;
    }

    /** Waits until all that was sent is in the feed, and a moment more for those who follow it. */
    static void settled(Seat of) {
        int waiting = 1;
        for (int i = 0; i < 200 && waiting > 0; i++) {
            pause();
            waiting = Seat.jdbi()
                    .withHandle(h -> h.createQuery("select count(*) from return_log where campaign_id = :campaign"
                                    + " and sequence is null and problem is null")
                            .bind("campaign", of.campaign())
                            .mapTo(Integer.class)
                            .one());
        }
        for (int i = 0; i < 10; i++) {
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks until the answer is the expected one: counts follow returns in a moment. */
    static void eventually(Object expected, Supplier<Object> answer) throws InterruptedException {
        for (int i = 0; i < 100 && !expected.equals(answer.get()); i++) {
            Thread.sleep(100);
        }
        assertEquals(expected, answer.get());
    }
}
