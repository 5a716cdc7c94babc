package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Imported.assertCounts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MarkedImportTest {

    private static final String POLL = "kind=marked&poll=2019-12-12&pollType=uk_parliament";

    @Test
    void aMarkedRegisterTellsWhoVotedByNumberAndNameOrByNameAndPostcode() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        JsonPath view = Fixture.taken(slug, POLL, Fixture.bytes("marked.csv"));
        assertCounts(view, 6, 3, 0, 1, 0, 2);
        assertEquals("marked_register", view.getString("layout"));
        assertEquals("2019-12-12", view.getString("poll.date"));
        assertEquals(
                Map.of("unknown_elector", 1, "bad_mark", 1),
                Map.of(
                        view.getString("rejectReasons[0].reason"), view.getInt("rejectReasons[0].count"),
                        view.getString("rejectReasons[1].reason"), view.getInt("rejectReasons[1].count")));
        List<String> votes = List.of("EA-1 IN_PERSON", "EA-2 POSTAL", "EA-3 NOT");
        assertEquals(votes, votes(slug, "2019-12-12"));
        assertCounts(Fixture.taken(slug, POLL, Fixture.bytes("marked.csv")), 6, 0, 0, 4, 0, 2);
        assertEquals(votes, votes(slug, "2019-12-12"));
    }

    @Test
    void aListOfNumbersIsOfThoseWhoVoted() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        Fixture.taken(slug, POLL, Fixture.bytes("marked.csv"));
        JsonPath view =
                Fixture.taken(slug, "kind=marked&poll=2022-05-05&pollType=local", Fixture.bytes("marked-numbers.txt"));
        assertCounts(view, 4, 3, 0, 0, 0, 1);
        assertEquals(List.of("EA-1 VOTED", "EA-2/1 VOTED", "EB-3 VOTED"), votes(slug, "2022-05-05"));
        assertEquals(3, votes(slug, "2019-12-12").size());
    }

    @Test
    void aMarkedRegisterOfTheWrongPollIsTakenBackAtAnyTime() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        JsonPath wrong =
                Fixture.taken(slug, "kind=marked&poll=2022-05-05&pollType=local", Fixture.bytes("marked-numbers.txt"));
        Fixture.taken(slug, POLL, Fixture.bytes("marked.csv"));
        Fixture.taken(slug, "full", "xpress_14.csv");
        String path = "/api/campaigns/" + slug + "/register-imports/" + wrong.getString("id");
        assertEquals(
                "undone",
                Api.admin().delete(path).then().statusCode(200).extract().path("status"));
        assertEquals(List.of(), votes(slug, "2022-05-05"));
        assertEquals(3, votes(slug, "2019-12-12").size());
        Api.admin().delete(path).then().statusCode(409);
    }

    @Test
    void whichPollItIsCanBeSaidAfterwards() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        JsonPath view = Fixture.taken(slug, "kind=marked", Fixture.bytes("marked-numbers.txt"));
        assertEquals("needs_mapping", view.getString("status"));
        assertEquals("no_poll", view.getString("problem.code"));
        String path = "/api/campaigns/" + slug + "/register-imports/" + view.getString("id");
        Map<String, Object> mapping = new HashMap<>(MappingTest.mapping(false, List.of("number")));
        Api.admin().body(mapping).put(path + "/mapping").then().statusCode(400);
        mapping.put("poll", Map.of("date", "2021-05-06", "type", "mayor"));
        assertCounts(MappingTest.mapped(path, mapping), 4, 3, 0, 0, 0, 1);
        assertEquals(3, votes(slug, "2021-05-06").size());
        for (String wrong : List.of(
                "poll=2019-12-12", "pollType=local", "poll=soon&pollType=local", "poll=2019-12-12&pollType=x")) {
            Api.admin()
                    .contentType("text/csv")
                    .body("EA-1")
                    .post("/api/campaigns/" + slug + "/register-imports?kind=marked&" + wrong)
                    .then()
                    .statusCode(400);
        }
    }

    private static List<String> votes(String slug, String date) {
        return Seat.jdbi().withHandle(h -> h.createQuery("select d.code, e.number, e.suffix, v.vote from elector_vote v"
                        + " join campaign c on c.id = v.campaign_id"
                        + " join elector e on e.campaign_id = c.id and e.id = v.elector_id"
                        + " join polling_district d on d.campaign_id = c.id and d.id = e.district_id"
                        + " where c.slug = :slug and cast(v.poll_date as varchar(10)) = :date order by 1, 2, 3")
                .bind("slug", slug)
                .bind("date", date)
                .map((r, c) -> r.getString(1) + "-" + r.getInt(2) + (r.getInt(3) == 0 ? "" : "/" + r.getInt(3)) + " "
                        + r.getString(4))
                .list());
    }
}
