package org.committeeroom.privacy;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objections and erasures: what goes, what stays, and that neither is forgotten. */
@DatabaseTest
class LeavingAloneTest {

    @Inject
    LeavingAlone leavingAlone;

    private Rights rights;

    @BeforeEach
    void makeSeat() {
        rights = new Rights();
        rights.send(rights.answer());
    }

    private void enforce() {
        leavingAlone.enforce(Scope.ofProgram(rights.seat.campaign()));
    }

    @Test
    void anObjectionEndsContactAndTakesTheOpinionWithIt() {
        assertEquals(1, rights.status().get("intention"));
        rights.demand("objection").then().statusCode(200).body("items.table", hasItem("return_log"));
        assertEquals(true, rights.status().get("doNotContact"));
        assertNull(rights.status().get("intention"));
        assertFalse(rights.history().toString().contains("Dog bites"));
        Api.admin().get(rights.person("")).then().body("suppressed", equalTo("objected"));
    }

    @Test
    void phonesThatAreOutLearnOfIt() {
        String walk = rights.path("/walks/" + rights.walk);
        long before = Api.device(rights.phone).get(walk).jsonPath().getLong("sequence");
        rights.demand("objection").then().statusCode(200);
        String change = "items.find { it.elector.id == '" + rights.elector + "' }.status.";
        Api.device(rights.phone)
                .get(walk + "/changes?since=" + before)
                .then()
                .statusCode(200)
                .body(change + "doNotContact", equalTo(true))
                .body(change + "intention", nullValue());
    }

    @Test
    void whatAPhoneBringsLaterIsAcceptedWithoutTheOpinion() {
        rights.demand("objection").then().statusCode(200);
        rights.send(rights.answer());
        assertNull(rights.status().get("intention"));
        assertEquals(true, rights.status().get("doNotContact"));
        assertFalse(rights.history().toString().contains("Dog bites"));
    }

    @Test
    void aPhoneCannotTakeTheObjectionBack() {
        String request = rights.demand("objection").path("id");
        rights.send(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "type",
                "undo",
                "at",
                "2024-06-20T18:31:05+01:00",
                "return",
                request));
        assertEquals(true, rights.status().get("doNotContact"));
    }

    @Test
    void theAgentTakesItBackWhenThePersonAsksForThat() {
        rights.demand("objection").then().statusCode(200);
        Staff.of(rights.seat.campaign(), Role.DATA_OFFICER)
                .delete(rights.person("/objection"))
                .then()
                .statusCode(403);
        Api.admin().delete(rights.person("/objection")).then().statusCode(204);
        assertEquals(false, rights.status().get("doNotContact"));
        Api.admin().get(rights.person("")).then().body("suppressed", nullValue());
        enforce();
        assertEquals(false, rights.status().get("doNotContact"));
        Api.admin().delete(rights.person("/objection")).then().statusCode(404);
    }

    @Test
    void anErasureLeavesTheRegistersEntryAndNothingThatWasLearned() {
        rights.demand("erasure")
                .then()
                .statusCode(200)
                .body("items.find { it.table == 'elector' }.kept", equalTo(1))
                .body("items.find { it.table == 'elector' }.why", containsString("registration officer"))
                .body("items.find { it.table == 'return_log' }.gone", equalTo(1));
        assertEquals(
                List.of("do_not_contact"),
                rights.history().stream()
                        .map(event -> ((Map<?, ?>) event.get("body")).get("result"))
                        .toList());
        assertEquals(
                List.of(),
                rights.column("select body from return_log where campaign_id = :campaign and (body like '%Dog%'"
                        + " or body like '%intention%')"));
        assertNull(rights.status().get("intention"));
        Api.admin().get(rights.person("")).then().body("suppressed", equalTo("erased"));
    }

    @Test
    void whatAPhoneBringsAboutTheErasedIsNotKept() {
        rights.demand("erasure").then().statusCode(200);
        Map<String, Object> late = rights.answer();
        rights.send(late);
        rights.send(late);
        assertEquals(1, rights.history().size());
        assertEquals(
                List.of(),
                rights.column("select body from return_log where campaign_id = :campaign and body like '%Dog%'"));
    }

    /** By name and door: neither by the number nor by our own id of the entry. */
    @Test
    void aRegisterThatBringsThePersonBackBringsThemBackToBeLeftAlone() {
        rights.demand("objection").then().statusCode(200);
        Seat.jdbi().useTransaction(h -> {
            h.execute("delete from return_log where campaign_id = ?", rights.seat.campaign());
            h.execute("delete from elector_state where campaign_id = ?", rights.seat.campaign());
            h.execute(
                    "update elector set suppressed = null, number = 777, forename = 'DEV James', forename_key ="
                            + " 'dev james' where campaign_id = ? and id = ?",
                    rights.seat.campaign(),
                    rights.elector);
        });
        enforce();
        assertEquals(true, rights.status().get("doNotContact"));
        Api.admin().get(rights.person("")).then().body("suppressed", equalTo("objected"));
        assertEquals(
                List.of("777"),
                rights.column("select cast(number as varchar(9)) from elector where campaign_id = :campaign"
                        + " and suppressed is not null"));
    }

    @Test
    void theDatabaseAloneDoesNotTellWhoTheyAre() {
        rights.demand("objection").then().statusCode(200);
        List<String> hashes = rights.column("select hash from suppression where campaign_id = :campaign");
        assertEquals(1, hashes.size());
        assertTrue(hashes.get(0).matches("[0-9a-f]{64}"));
    }

    @Test
    void onlyThoseWhoAnswerForTheDataMay() {
        Map<String, String> words = Map.of("words", "On the telephone");
        var organiser = Staff.of(rights.seat.campaign(), Role.ORGANISER);
        organiser.get(rights.person("")).then().statusCode(403);
        organiser.get(rights.person("/subject-access")).then().statusCode(403);
        organiser.body(words).post(rights.person("/objection")).then().statusCode(403);
        organiser.body(words).post(rights.person("/erasure")).then().statusCode(403);
        organiser.get(rights.path("/privacy/requests")).then().statusCode(403);
        Api.device(rights.phone).get(rights.person("/subject-access")).then().statusCode(403);
        Staff.of(rights.seat.campaign(), Role.DATA_OFFICER)
                .body(words)
                .post(rights.person("/objection"))
                .then()
                .statusCode(200);
        Api.admin()
                .get(rights.path("/privacy/requests"))
                .then()
                .body("items[0].kind", equalTo("objection"))
                .body("items[0].words", equalTo("On the telephone"))
                .body("items[0].elector", equalTo(true));
    }

    @Test
    void badDemandsAreRefused() {
        Api.admin().body(Map.of()).post(rights.person("/objection")).then().statusCode(400);
        Api.admin()
                .body(Map.of("words", "x".repeat(1001)))
                .post(rights.person("/erasure"))
                .then()
                .statusCode(400);
        for (String nobody : List.of(UUID.randomUUID().toString(), "nobody", new Rights().elector.toString())) {
            Api.admin()
                    .body(Map.of("words", "x"))
                    .post(rights.path("/people/" + nobody + "/erasure"))
                    .then()
                    .statusCode(404);
        }
        Api.admin()
                .get(rights.person("/subject-access?format=doc"))
                .then()
                .statusCode(400)
                .body("code", not(nullValue()));
    }
}
