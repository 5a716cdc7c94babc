package org.committeeroom.dashboard.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Progress, forecast, targets and result of a seat that polled on 4 July 2024, and who may see them. */
@DatabaseTest
class ProgressTest {

    private static final String PASSWORD = "long enough password";

    @Inject
    Accounts accounts;

    @Inject
    CampaignRoles roles;

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
    }

    private String path(String rest) {
        return "/api/campaigns/" + seat.slug() + rest;
    }

    private JsonPath get(String rest) {
        return Api.admin().get(path(rest)).then().statusCode(200).extract().jsonPath();
    }

    private Supplier<RequestSpecification> as(Role role) {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        roles.grant(seat.campaign(), accounts.create(name, "Test person", PASSWORD, false), role);
        return () -> Api.as(name, PASSWORD);
    }

    private static Map<String, Object> one(String type, String at, Object... fields) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", Ids.next().toString());
        one.put("type", type);
        one.put("at", at);
        for (int i = 0; i < fields.length; i += 2) {
            one.put((String) fields[i], fields[i + 1]);
        }
        return one;
    }

    private static Map<String, Object> said(String at, String district, int number, int intention) {
        return one(
                "canvass",
                at,
                "elector",
                Map.of("district", district, "number", number),
                "result",
                "spoke",
                "intention",
                intention,
                "consent",
                Map.of("intention", "yes"));
    }

    private static void send(RequestSpecification who, Seat seat, List<Map<String, Object>> returns) {
        who.body(Map.of("returns", returns))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200);
    }

    private void someCanvass() {
        send(
                Api.admin(),
                seat,
                List.of(
                        said("2024-06-18T18:30:00+01:00", "EA", 1, 1),
                        said("2024-06-18T18:40:00+01:00", "EA", 3, 2),
                        said("2024-06-20T11:00:00+01:00", "EB", 1, 1),
                        said("2024-06-21T11:00:00+01:00", "EA", 1, 5),
                        // may not vote
                        said("2024-06-20T11:05:00+01:00", "EB", 5, 1),
                        one(
                                "canvass",
                                "2024-06-20T11:10:00+01:00",
                                "property",
                                seat.property("EC", 1),
                                "result",
                                "not_in"),
                        // on polling day
                        said("2024-07-04T09:00:00+01:00", "EC", 1, 1)));
    }

    @Test
    void theCanvassIsToldByDayHourAndDistrict() {
        someCanvass();
        JsonPath p = get("/progress");
        assertEquals("2024-07-04T06:00:00Z", p.getString("until"));
        assertEquals(List.of(177, 3, 1), List.of(p.getInt("eligible"), p.getInt("contacted"), p.getInt("promised")));
        assertEquals(0.017f, p.getFloat("contactRate"));
        assertEquals(List.of("2024-06-18", "2024-06-19", "2024-06-20", "2024-06-21"), p.getList("days.date"));
        assertEquals(List.of(2, 0, 1, 0), p.getList("days.contacts"));
        assertEquals(List.of(2, 2, 3, 3), p.getList("days.contacted"));
        assertEquals(List.of(1, 0, 1, 0), p.getList("days.promisesGained"));
        assertEquals(List.of(0, 0, 0, 1), p.getList("days.promisesLost"));
        assertEquals(List.of(1, 1, 2, 1), p.getList("days.promised"));
        assertEquals(List.of(2, 0, 2, 1), p.getList("days.called"));
        assertEquals(List.of(2, 0, 1, 1), p.getList("days.opened"));
        assertEquals(List.of(11, 18), p.getList("hours.hour"));
        assertEquals(List.of(3, 2), p.getList("hours.called"));
        assertEquals(List.of("EA", "EB", "EC"), p.getList("districts.code"));
        assertEquals(List.of(2, 1, 0), p.getList("districts.contacted"));
        assertEquals(List.of(2, 2, 2, 2), p.getList("districts[0].contactedByDay"));
        assertEquals(List.of(1, 0), List.of(p.getInt("retest.asked"), p.getInt("retest.same")));
        assertEquals(89, p.getInt("pace.target"));
        assertEquals(0, p.getInt("pace.daysLeft"));
        assertNull(p.get("pace.neededPerDay"));
    }

    /** Before any polling day return the counts are those of the dashboard. */
    @Test
    void theCountsAreThoseOfTheDashboard() throws InterruptedException {
        List<Map<String, Object>> returns = new ArrayList<>();
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < 150; i++) {
            String at = "2024-06-%02dT%02d:00:00+01:00".formatted(1 + random.nextInt(30), 9 + random.nextInt(12));
            String district = Seat.DISTRICTS.get(random.nextInt(3));
            returns.add(
                    random.nextInt(6) == 0
                            ? one(
                                    "canvass",
                                    at,
                                    "property",
                                    seat.property(district, 1 + random.nextInt(57)),
                                    "result",
                                    random.nextBoolean() ? "moved" : "not_in")
                            : said(at, district, 1 + random.nextInt(60), 1 + random.nextInt(3)));
        }
        send(Api.admin(), seat, returns);
        JsonPath progress = get("/progress");
        for (int i = 0; i < 100; i++) {
            JsonPath totals = get("/dashboard");
            if (totals.getInt("totals.contacted") == progress.getInt("contacted")
                    && totals.getInt("totals.promised") == progress.getInt("promised")) {
                return;
            }
            Thread.sleep(100);
        }
        JsonPath totals = get("/dashboard");
        assertEquals(totals.getInt("totals.contacted"), progress.getInt("contacted"));
        assertEquals(totals.getInt("totals.promised"), progress.getInt("promised"));
    }

    @Test
    void whoCodesOtherwiseThanOthersIsSeen() {
        String hopeful = seat.device("board_runner", List.of(), List.of("EA"), null);
        List<Map<String, Object>> usual = new ArrayList<>();
        List<Map<String, Object>> rosy = new ArrayList<>();
        for (int n = 1; n <= 59; n++) {
            if (n % 3 == 0) {
                rosy.add(said("2024-06-18T18:30:00+01:00", "EA", n, 1));
            } else {
                usual.add(said("2024-06-18T18:30:00+01:00", "EA", n, n % 4 == 0 ? 1 : 4));
            }
        }
        send(Api.admin(), seat, usual);
        send(Api.device(hopeful), seat, rosy);
        JsonPath all = get("/progress/canvassers");
        assertEquals(List.of("staff", "device"), all.getList("items.kind"));
        assertEquals(List.of(39, 19), all.getList("items.coded"));
        assertEquals(List.of(1.0f), all.getList("items.share", Float.class).subList(1, 2));
        assertEquals("unusual", all.getString("items[1].verdict"));
        assertTrue(all.getString("items[1].id") != null);
        assertEquals(List.of(0, 0), all.getList("items.checked"));
        assertTrue(all.getDouble("items[1].high") < 1);
        assertTrue(all.getString("items[1].name") != null && all.getString("items[0].name") != null);
    }

    @Test
    void anEmptyCampaignIsNoReasonToFail() {
        String empty = Api.newCampaign();
        for (String rest : List.of("/progress", "/progress/canvassers", "/forecast", "/targets")) {
            Api.admin().get("/api/campaigns/" + empty + rest).then().statusCode(200);
        }
        assertEquals(0, Api.admin().get("/api/campaigns/" + empty + "/progress").<Integer>path("contacted"));
        Api.admin().get("/api/campaigns/" + empty + "/result").then().statusCode(404);
    }

    @Test
    void targetsAreTheUsualOnesUntilSomebodySetsThem() {
        assertEquals(
                Map.of("contactRate", 0.5f, "turnout", 0.65f, "voteShare", 0.4f),
                get("/targets").getMap(""));
        Map<String, Object> wanted = Map.of("contactRate", 0.6, "turnout", 0.7, "voteShare", 0.35);
        Api.admin().body(wanted).put(path("/targets")).then().statusCode(200);
        Api.admin().body(wanted).put(path("/targets")).then().statusCode(200);
        assertEquals(0.35f, get("/targets").getFloat("voteShare"));
        assertEquals(107, get("/progress").getInt("pace.target"));
        assertEquals((int) Math.ceil(177 * 0.7 * 0.35), get("/forecast").getInt("seat.votesNeeded"));
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("contactRate", 0, "turnout", 0.7, "voteShare", 0.35),
                Map.of("contactRate", 0.5, "turnout", 1.2, "voteShare", 0.35),
                Map.of("contactRate", "half", "turnout", 0.5, "voteShare", 0.35))) {
            Api.admin().body(bad).put(path("/targets")).then().statusCode(400).contentType("application/problem+json");
        }
    }

    /** s.66A: what is known of polling day does not move it. */
    @Test
    void theForecastKnowsNothingOfPollingDay() {
        someCanvass();
        JsonPath forecast = get("/forecast");
        assertEquals("2024-07-04T06:00:00Z", forecast.getString("until"));
        assertEquals(177, forecast.getInt("seat.electors"));
        assertEquals(3, forecast.getInt("seat.coded"));
        assertEquals(1, forecast.getInt("seat.promised"));
        assertEquals(List.of("EA", "EB", "EC"), forecast.getList("districts.name"));
        assertEquals(List.of("Hill"), forecast.getList("wards.name"));
        assertEquals(forecast.getMap("seat"), forecast.getMap("wards[0].figures"));
        assertEquals(0, forecast.getInt("districts[2].figures.coded"));
        Seat same = Seat.in(Api.newCampaign());
        send(
                Api.admin(),
                same,
                List.of(
                        said("2024-06-18T18:40:00+01:00", "EA", 3, 2),
                        said("2024-06-20T11:00:00+01:00", "EB", 1, 1),
                        said("2024-06-21T11:00:00+01:00", "EA", 1, 5)));
        JsonPath without =
                Api.admin().get("/api/campaigns/" + same.slug() + "/forecast").jsonPath();
        assertEquals(without.getMap("seat"), forecast.getMap("seat"));
        assertNull(forecast.get("seat.knownVoted"));
    }

    @Test
    void theResultStandsBesideWhatWasForecast() {
        someCanvass();
        JsonPath forecast = get("/forecast");
        assertFalse(forecast.getBoolean("resultRecorded"));
        Map<String, Object> result =
                Map.of("votes", 60, "valid", 120, "wards", List.of(Map.of("ward", "Hill", "votes", 60, "valid", 120)));
        JsonPath made = Api.admin()
                .body(result)
                .put(path("/result"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(made.getMap(""), get("/result").getMap(""));
        assertTrue(get("/forecast").getBoolean("resultRecorded"));
        assertEquals(0.5f, made.getFloat("seat.share"));
        assertEquals(forecast.getMap("seat.share"), made.getMap("seat.forecastShare"));
        assertEquals(0.5 - forecast.getDouble("seat.share.mean"), made.getDouble("seat.difference"), 0.0011);
        assertEquals(List.of("Hill"), made.getList("wards.ward"));
        assertTrue(made.getList("lessons").size() >= 1);
        send(Api.admin(), seat, List.of(said("2024-06-30T18:30:00+01:00", "EC", 9, 1)));
        JsonPath again = Api.admin()
                .body(Map.of("votes", 61, "valid", 120))
                .put(path("/result"))
                .jsonPath();
        assertEquals(List.of(), again.getList("wards"));
        assertEquals(61, again.getInt("seat.votes"));
        assertEquals(made.getMap("seat.forecastShare"), again.getMap("seat.forecastShare"));
    }

    @Test
    void aResultThatCannotBeIsRefused() {
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("votes", -1, "valid", 10),
                Map.of("votes", 11, "valid", 10),
                Map.of("votes", 1, "valid", 10, "wards", List.of(Map.of("ward", "Nowhere", "votes", 1, "valid", 2))),
                Map.of("votes", 1, "valid", 10, "wards", List.of(Map.of("ward", "Hill", "votes", 3, "valid", 2))),
                Map.of(
                        "votes",
                        1,
                        "valid",
                        10,
                        "wards",
                        List.of(
                                Map.of("ward", "Hill", "votes", 1, "valid", 2),
                                Map.of("ward", "Hill ", "votes", 1, "valid", 2))))) {
            Api.admin().body(bad).put(path("/result")).then().statusCode(400).contentType("application/problem+json");
        }
        Api.admin().get(path("/result")).then().statusCode(404);
    }

    @Test
    void thereIsNoResultBeforeTheClose() {
        Api.admin()
                .body(Map.of(
                        "election",
                        Map.of(
                                "type",
                                "uk_parliament",
                                "nation",
                                "england",
                                "pollDate",
                                LocalDate.now().plusDays(9).toString())))
                .patch("/api/campaigns/" + seat.slug())
                .then()
                .statusCode(200);
        Api.admin()
                .body(Map.of("votes", 1, "valid", 10))
                .put(path("/result"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        JsonPath progress = get("/progress");
        assertEquals(9, progress.getInt("pace.daysLeft"), 1);
        assertEquals(progress.getString("asOf"), progress.getString("until"));
    }

    @Test
    void eachIsForThoseWhoNeedIt() {
        String board = seat.device("board_runner", List.of(), List.of("EA"), null);
        Map<Supplier<RequestSpecification>, List<Integer>> expected = new LinkedHashMap<>();
        expected.put(Api::admin, List.of(200, 200, 200, 404, 200, 200));
        expected.put(as(Role.ORGANISER), List.of(200, 200, 200, 404, 200, 200));
        expected.put(as(Role.OBSERVER), List.of(200, 403, 403, 403, 200, 403));
        expected.put(as(Role.DATA_OFFICER), List.of(403, 403, 403, 403, 403, 403));
        expected.put(() -> Api.device(board), List.of(403, 403, 403, 403, 403, 403));
        expected.put(Api::anonymous, List.of(401, 401, 401, 401, 401, 401));
        expected.forEach((who, codes) -> assertEquals(codes, codes(who, seat)));
        Supplier<RequestSpecification> organiser = as(Role.ORGANISER);
        Seat other = Seat.in(Api.newCampaign());
        assertEquals(List.of(404, 404, 404, 404, 404, 404), codes(organiser, other));
        for (Supplier<RequestSpecification> who :
                List.<Supplier<RequestSpecification>>of(as(Role.OBSERVER), () -> Api.device(board))) {
            who.get()
                    .body(Map.of("votes", 1, "valid", 10))
                    .put(path("/result"))
                    .then()
                    .statusCode(403);
        }
        organiser
                .get()
                .body(Map.of("votes", 1, "valid", 10))
                .put(path("/result"))
                .then()
                .statusCode(200);
    }

    private static List<Integer> codes(Supplier<RequestSpecification> who, Seat of) {
        String path = "/api/campaigns/" + of.slug();
        Map<String, Object> targets = Map.of("contactRate", 0.5, "turnout", 0.65, "voteShare", 0.4);
        return List.of(
                who.get().get(path + "/progress").statusCode(),
                who.get().get(path + "/progress/canvassers").statusCode(),
                who.get().get(path + "/forecast").statusCode(),
                who.get().get(path + "/result").statusCode(),
                who.get().get(path + "/targets").statusCode(),
                who.get().body(targets).put(path + "/targets").statusCode());
    }
}
