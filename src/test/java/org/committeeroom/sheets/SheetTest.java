package org.committeeroom.sheets;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Known;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SheetTest {

    @Test
    void aWalkIsPrintedWithEverybodyOnIt() {
        Seat seat = Seat.in(Api.newCampaign());
        Known.of(seat).doNotContact("EA", 4).promised("EA", 2);
        Response cut = Api.admin()
                .body(Map.of("kind", "canvass", "name", "Sunday", "districts", List.of("EA")))
                .post(campaign(seat) + "/walks");
        String code = cut.path("items[0].code");
        Response printed = Api.admin().get(campaign(seat) + "/walks/" + cut.path("items[0].id") + "/sheet.pdf");
        printed.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", equalTo("inline; filename=\"" + code + ".pdf\""));
        List<String> pages = Sheets.pages(printed.asByteArray());
        String text = String.join("\n", pages).replaceAll(" +", " ");
        assertTrue(pages.size() > 2);
        assertTrue(pages.stream().allMatch(page -> page.contains(code)));
        for (String part : List.of(
                "Hill ward · Sunday",
                "Votes at Hill School, 1 Hill Road, N7 1AA",
                "28 doors · 56 electors",
                "Ash Road",
                "Elm Street",
                "Oak Lane",
                "57/1",
                "spoke 12 Jun · said 1",
                "no returns yet",
                "Page 1/" + pages.size())) {
            assertTrue(text.contains(part), part);
        }
        assertFalse(text.lines().anyMatch(line -> line.strip().startsWith("4 ") && line.contains("Dev")));
    }

    /** A part of an imprint would be none: a long one takes as many lines as it needs. */
    @Test
    void everyPageOfPaperCarriesTheImprintAndTheHeadOfTheAudit() {
        Seat seat = Seat.in(Api.newCampaign());
        String address = "Flat 12, The Old Printing Works, 145–147 Very Long Street Name, Somewhere in London, N7 1AA";
        Api.admin()
                .body(Map.of(
                        "promoterName",
                        "Pru Promoter",
                        "promoterAddress",
                        address,
                        "printerName",
                        "Ink and Sons",
                        "printerAddress",
                        address))
                .put(campaign(seat) + "/notice")
                .then()
                .statusCode(200);
        Known.of(seat).promised("EA", 32);
        for (String path : List.of(
                "/polling-districts/knock-up.pdf?code=EA",
                "/stations/" + seat.station("EA") + "/teller-pads.pdf?pages=2")) {
            for (String page :
                    Sheets.pages(Api.admin().get(campaign(seat) + path).asByteArray())) {
                String text = page.replaceAll("\\s+", " ");
                assertTrue(
                        text.contains("Promoted by Pru Promoter, " + address
                                + ", on behalf of Ada Example. Printed by Ink and Sons, " + address + "."),
                        text);
                assertTrue(text.contains("Confidential") && text.contains("(audit "), text);
            }
        }
    }

    @Test
    void aDistrictsKnockUpSheetLeavesOutWhoHasVotedAndHasACodeOfItsOwn() {
        Seat seat = Seat.in(Api.newCampaign());
        Known.of(seat)
                .promised("EA", 32)
                .promised("EA", 34)
                .promised("EA", 58)
                .promised("EB", 36)
                .voted("EA", 34);
        String path = campaign(seat) + "/polling-districts/knock-up.pdf";
        Response first = Api.admin().get(path + "?code=EA");
        first.then().statusCode(200).contentType("application/pdf");
        String text = text(first);
        assertTrue(text.contains("KNOCK-UP SHEET") && text.contains("2 doors · 2 electors"), text);
        assertTrue(text.contains(" 32 ") && text.contains(" 58 ") && text.contains("No address"), text);
        assertFalse(text.contains(" 34 ") || text.contains(" 36 "));
        Known.of(seat).voted("EA", 32);
        Response second = Api.admin().get(path + "?code=EA");
        assertFalse(text(second).contains(" 32 "));
        assertNotEquals(first.header("Content-Disposition"), second.header("Content-Disposition"));
        Response all = Api.admin().get(path);
        all.then().statusCode(200);
        assertEquals(3, Sheets.pages(all.asByteArray()).size());
        assertTrue(text(all).contains("Nobody is left to be seen here."));
    }

    @Test
    void aKnockUpSheetKeepsToTheCampaignsRoundsAndLeavesOutWhoWasAskedOftenEnough() {
        Seat seat = Seat.in(Api.newCampaign());
        Known.of(seat).promised("EA", 32).promised("EA", 58);
        Api.admin().body("""
                        {"rounds": [{"from": "09:30", "to": "12:00"}, {"from": "18:00", "to": "21:00"}],
                         "restMinutes": 60, "mostOut": 3, "mostCalls": 4, "askWontVote": false}""").put(campaign(seat) + "/knock-up/settings").then().statusCode(200);
        Api.admin()
                .body(Map.of(
                        "returns",
                        List.of(Map.of(
                                "id", Ids.next(),
                                "type", "knock_up",
                                "at", Instant.now().toString(),
                                "elector", Map.of("district", "EA", "number", 32),
                                "result", "wont_vote"))))
                .post(campaign(seat) + "/returns")
                .then()
                .statusCode(200);
        String text = text(Api.admin().get(campaign(seat) + "/polling-districts/knock-up.pdf?code=EA"));
        assertTrue(text.contains("1 09:30–12:00 · 2 18:00–21:00"), text);
        assertTrue(text.contains(" 58 ") && !text.contains(" 32 "), text);
    }

    @Test
    void sheetsAreForOrganisersOfTheirCampaign() {
        Seat seat = Seat.in(Api.newCampaign());
        UUID walk = seat.walk(seat.property("EA", 1));
        String elsewhere = "/api/campaigns/" + Api.newCampaign();
        String sheet = "/walks/" + walk + "/sheet.pdf";
        String knockUp = "/polling-districts/knock-up.pdf?code=EA";
        Api.admin().get(campaign(seat) + sheet).then().statusCode(200);
        problem(Api.admin().get(elsewhere + sheet), 404);
        problem(Api.admin().get(elsewhere + knockUp), 404);
        problem(Api.admin().get(campaign(seat) + "/walks/" + UUID.randomUUID() + "/sheet.pdf"), 404);
        problem(Api.admin().get(campaign(seat) + "/polling-districts/knock-up.pdf?code=XX"), 404);
        problem(Api.anonymous().get(campaign(seat) + sheet), 401);
        String device = seat.device("board_runner", List.of(walk), List.of("EA"), null);
        problem(Api.device(device).get(campaign(seat) + sheet), 403);
        problem(Api.device(device).get(campaign(seat) + knockUp), 403);
    }

    private static void problem(Response response, int status) {
        response.then().statusCode(status).contentType(startsWith("application/problem+json"));
    }

    private static String campaign(Seat seat) {
        return "/api/campaigns/" + seat.slug();
    }

    private static String text(Response pdf) {
        return String.join("\n", Sheets.pages(pdf.asByteArray())).replaceAll("\\s+", " ");
    }
}
