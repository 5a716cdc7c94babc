package org.committeeroom.privacy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import org.committeeroom.returns.ConsentChannel;
import org.committeeroom.returns.Consents;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consent by channel: with the words, when, and who asked; the latest word counts. */
@DatabaseTest
class ConsentTest {

    private static final String OF = "consents.find { it.channel == '%s' && it.stands }.";

    @Inject
    Consents consents;

    private Rights rights;

    @BeforeEach
    void makeSeat() {
        rights = new Rights();
        Map<String, Object> answer = rights.answer();
        answer.put("consent", Map.of("intention", "yes", "email", "yes", "words", "May we note that?"));
        rights.send(answer);
    }

    private boolean allows(ConsentChannel channel) {
        return consents.allows(Scope.ofProgram(rights.seat.campaign()), rights.elector, channel);
    }

    private void say(String channel, boolean given, int status) {
        Api.admin()
                .body(Map.of("channel", channel, "given", given, "words", "Rang on 3 June"))
                .post(rights.person("/consents"))
                .then()
                .statusCode(status);
    }

    @Test
    void whatWasSaidAtTheDoorIsKeptWithItsWordsAndWhoAsked() {
        Api.admin()
                .get(rights.person(""))
                .then()
                .body(OF.formatted("email") + "given", equalTo(true))
                .body(OF.formatted("email") + "by", equalTo("Test phone"))
                .body(OF.formatted("intention") + "words", equalTo("May we note that?"));
        assertTrue(allows(ConsentChannel.EMAIL));
        assertFalse(allows(ConsentChannel.SMS));
    }

    @Test
    void theLatestWordCounts() {
        say("email", false, 204);
        assertFalse(allows(ConsentChannel.EMAIL));
        Api.admin()
                .get(rights.person(""))
                .then()
                .body(OF.formatted("email") + "given", equalTo(false))
                .body("consents.words", hasItem("Rang on 3 June"));
        say("sms", true, 204);
        assertTrue(allows(ConsentChannel.SMS));
    }

    @Test
    void anIntentionGoesWithTheConsentToNoteIt() {
        assertEquals(1, rights.status().get("intention"));
        say("intention", false, 204);
        assertNull(rights.status().get("intention"));
        assertEquals(false, rights.status().get("doNotContact"));
        assertFalse(rights.history().toString().contains("intention=1"));
    }

    @Test
    void onlyThoseWhoAnswerForTheDataRecordIt() {
        Staff.of(rights.seat.campaign(), Role.ORGANISER)
                .body(Map.of("channel", "email", "given", false, "words", "x"))
                .post(rights.person("/consents"))
                .then()
                .statusCode(403);
        say("fax", true, 400);
        Api.admin()
                .body(Map.of("channel", "email", "given", true))
                .post(rights.person("/consents"))
                .then()
                .statusCode(400);
    }
}
