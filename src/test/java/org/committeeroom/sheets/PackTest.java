package org.committeeroom.sheets;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Known;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PackTest {

    @Inject
    PackMaker maker;

    @Inject
    Packs packs;

    @Inject
    PackFolder folder;

    @Inject
    Campaigns campaigns;

    private Seat seat;
    private Scope scope;
    private Election election;
    private String path;

    @BeforeEach
    void aSeat() {
        seat = Seat.in(Api.newCampaign());
        scope = Scope.ofProgram(seat.campaign());
        election = campaigns.facts(scope).election();
        path = "/api/campaigns/" + seat.slug() + "/knock-up-packs";
        Known.of(seat).promised("EA", 1).promised("EA", 3).promised("EB", 3);
    }

    private Instant at(int minutesAfterOpening) {
        return election.opens().plus(Duration.ofMinutes(minutesAfterOpening));
    }

    @Test
    void aPackIsMadeEveryHalfHourOfPollingDayAndOnlyOnce() {
        assertFalse(maker.look(scope, at(-120)), "the night before");
        assertTrue(maker.look(scope, at(-60)), "before the polls open");
        assertFalse(maker.look(scope, at(-45)), "the same half hour");
        assertTrue(maker.look(scope, at(-25)));
        assertTrue(maker.look(scope, election.closes().minusSeconds(60)));
        assertFalse(maker.look(scope, election.closes()), "the polls have closed");
    }

    @Test
    void theNewestIsListedPrintedAndTakenAway() throws IOException {
        Api.admin().get(path).then().statusCode(200).body("items", empty());
        problem(Api.admin().get(path + "/newest.pdf"), 404);
        problem(Api.admin().get(path + "/newest.zip"), 404);
        maker.look(scope, at(60));
        String first = Api.admin().get(path).path("items[0].code");
        Known.of(seat).voted("EA", 1);
        maker.look(scope, at(90));
        Api.admin()
                .get(path)
                .then()
                .body("items.district", contains("EA", "EB", "EC"))
                .body("items.electors", contains(1, 1, 0))
                .body("items.pages", contains(1, 1, 1));
        String second = Api.admin().get(path).path("items[0].code");
        assertFalse(first.equals(second), "every sheet has a code of its own");
        Response one = Api.admin().get(path + "/newest.pdf?district=EA");
        one.then().statusCode(200).contentType("application/pdf").header("Cache-Control", equalTo("no-store"));
        String text = String.join("\n", Sheets.pages(one.asByteArray()));
        assertTrue(text.contains(second) && text.contains("printed for the room, ahead"), text);
        List<String> all = Sheets.pages(Api.admin().get(path + "/newest.pdf").asByteArray());
        assertEquals(3, all.size());
        assertEquals(List.of("EA.pdf", "EB.pdf", "EC.pdf"), names(Api.admin().get(path + "/newest.zip")));
        assertEquals(text, String.join("\n", Sheets.pages(Files.readAllBytes(file("EA")))));
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/sheets/" + second)
                .then()
                .statusCode(200);
        problem(Api.admin().get(path + "/newest.pdf?district=XX"), 404);
    }

    private Path file(String district) {
        return folder.of(scope).resolve(district + ".pdf");
    }

    private static List<String> names(Response zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.asByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void oneIsMadeWhenSomebodyAsks() {
        Api.admin().post(path).then().statusCode(201).body("items.district", contains("EA", "EB", "EC"));
    }

    @Test
    void ofSeveralNodesOneMakesThePack() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> look = () -> maker.look(scope, at(120));
            long made = 0;
            for (var node : nodes.invokeAll(List.of(look, look, look, look))) {
                made += node.get() ? 1 : 0;
            }
            assertEquals(1, made);
            assertEquals(3, packs.newest(scope).size());
        } finally {
            nodes.shutdown();
        }
    }

    @Test
    void aPackThatANodeDiedOverIsMadeByAnother() {
        assertTrue(packs.claim(scope, at(0), at(1)));
        assertFalse(packs.claim(scope, at(0), at(4)));
        assertTrue(packs.claim(scope, at(0), at(7)));
        packs.made(scope, at(0), at(8));
        assertFalse(packs.claim(scope, at(0), at(20)));
    }

    @Test
    void theLastFewAreKeptAndNoneAfterThePoll() {
        for (int slot = 0; slot < 6; slot++) {
            maker.look(scope, at(slot * 30));
        }
        int kept = Seat.jdbi()
                .withHandle(h -> h.createQuery("select count(*) from knock_up_pack where campaign_id = :c")
                        .bind("c", seat.campaign())
                        .mapTo(Integer.class)
                        .one());
        assertEquals(3, kept);
        assertTrue(Files.exists(file("EA")));
        maker.look(scope, election.closes().plus(Duration.ofHours(13)));
        assertEquals(List.of(), packs.newest(scope));
        assertFalse(Files.exists(file("EA")));
    }

    @Test
    void aPackOfAnHourAfterThePollStaysUntilItIsOld() {
        Instant late = election.closes().plus(Duration.ofHours(30));
        assertTrue(maker.make(scope, late, late));
        maker.look(scope, late.plusSeconds(60));
        assertEquals(3, packs.newest(scope).size());
        maker.look(scope, late.plus(Duration.ofHours(13)));
        assertEquals(List.of(), packs.newest(scope));
        assertFalse(Files.exists(file("EA")));
    }

    @Test
    void tellerPadsHaveTheStationItsDistrictsTheRulesAndACodeEach() throws IOException {
        String pads = "/api/campaigns/" + seat.slug() + "/stations/" + seat.station("EA") + "/teller-pads.pdf";
        Response printed = Api.admin().get(pads + "?pages=3");
        printed.then().statusCode(200).contentType("application/pdf");
        Files.write(Files.createDirectories(Path.of("target", "sheets")).resolve("PAD.pdf"), printed.asByteArray());
        List<String> pages = Sheets.pages(printed.asByteArray());
        assertEquals(3, pages.size());
        HashSet<String> codes = new HashSet<>();
        for (String page : pages) {
            String text = page.replaceAll("\\s+", " ");
            for (String part : List.of("TELLER PAD", "EA EB", "Hill School", "07:00–22:00", "Stand outside", "72")) {
                assertTrue(text.contains(part), part + " is not in " + text);
            }
            codes.add(text.replaceAll(".*(W-[0-9A-Z]{4,6}).*", "$1"));
        }
        assertEquals(3, codes.size());
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/sheets/"
                        + codes.iterator().next())
                .then()
                .statusCode(200)
                .body("kind", equalTo("teller_pad"))
                .body("name", equalTo("Hill School"));
        problem(Api.admin().get(pads + "?pages=0"), 400);
        problem(Api.admin().get(pads + "?pages=101"), 400);
        problem(
                Api.admin()
                        .get("/api/campaigns/" + Api.newCampaign() + "/stations/" + seat.station("EA")
                                + "/teller-pads.pdf"),
                404);
        String device = seat.device("teller", List.of(), List.of("EA"), null);
        problem(Api.device(device).get(pads), 403);
    }

    @Test
    void packsAreForOrganisersOfTheirCampaign() {
        maker.look(scope, at(60));
        String device = seat.device("board_runner", List.of(), List.of("EA"), null);
        for (String of : List.of("", "/newest.pdf", "/newest.zip")) {
            Api.admin().get(path + of).then().statusCode(200);
            problem(Api.anonymous().get(path + of), 401);
            problem(Api.device(device).get(path + of), 403);
        }
        problem(Api.device(device).post(path), 403);
        String elsewhere = "/api/campaigns/" + Api.newCampaign() + "/knock-up-packs";
        Api.admin().get(elsewhere).then().body("items", empty());
        problem(Api.admin().get(elsewhere + "/newest.pdf"), 404);
    }

    private static void problem(Response response, int status) {
        response.then().statusCode(status).contentType(startsWith("application/problem+json"));
    }
}
