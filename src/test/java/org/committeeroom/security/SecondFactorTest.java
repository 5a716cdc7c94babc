package org.committeeroom.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Person;
import org.committeeroom.testing.Seat;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SecondFactorTest {

    private static final String FACTOR = "/api/me/second-factor";

    @Inject
    Clock clock;

    @Inject
    Jdbi jdbi;

    @Inject
    SignInKey key;

    private String slug;
    private UUID campaign;
    private Person olu;

    @BeforeEach
    void somebody() {
        slug = Api.newCampaign();
        campaign = Seat.campaignOf(slug);
        olu = Person.somebody().with(Role.ORGANISER, campaign);
    }

    /** What an app shows now; nothing that was used before stands in its way. */
    private String code(Person person) {
        return code(person, 0);
    }

    private String code(Person person, int stepsFromNow) {
        byte[] secret = jdbi.withHandle(h -> {
            h.execute("update account set totp_step = 0 where id = ?", person.account());
            String sealed = h.createQuery("select totp_secret from account where id = :id")
                    .bind("id", person.account())
                    .mapTo(String.class)
                    .one();
            return key.open(person.account(), sealed).orElseThrow();
        });
        return Totp.code(secret, Totp.step(clock.instant()) + stepsFromNow);
    }

    private static Response begin(Person person, String browser) {
        return Person.in(browser).body(Map.of("password", person.password())).post(FACTOR);
    }

    private Response confirm(Person person, String browser) {
        return Person.in(browser).body(Map.of("code", code(person))).put(FACTOR);
    }

    /** The recovery codes, and the browser in which it was set up. */
    private List<String> setUp(Person person, String browser) {
        begin(person, browser).then().statusCode(201);
        return confirm(person, browser).then().statusCode(200).extract().path("codes");
    }

    private void wantsSecondFactor(Person agent, String browser, boolean wanted, int status) {
        Person.in(browser)
                .body(Map.of("secondFactor", wanted))
                .put("/api/campaigns/" + slug + "/staff-rules")
                .then()
                .statusCode(status);
    }

    @Test
    void anAppIsSetUpWithThePasswordAndAFirstCode() {
        String browser = olu.browser(null);
        Person.in(browser).get(FACTOR).then().statusCode(200).body("since", nullValue());
        Person.in(browser)
                .body(Map.of("password", "another password"))
                .post(FACTOR)
                .then()
                .statusCode(401)
                .body("code", equalTo("wrong_sign_in"));
        Response begun = begin(olu, browser);
        begun.then()
                .statusCode(201)
                .header("Cache-Control", containsString("no-store"))
                .body("address", containsString("otpauth://totp/Committee%20Room:" + olu.username() + "?secret="))
                .body("qr", containsString("<svg"));
        Person.in(browser)
                .body(Map.of("code", "000000"))
                .put(FACTOR)
                .then()
                .statusCode(401)
                .body("code", equalTo("wrong_code"));
        olu.signIn(null).then().statusCode(204);
        byte[] secret = new Base32().decode(begun.<String>path("secret"));
        List<String> codes = Person.in(browser)
                .body(Map.of("code", Totp.code(secret, Totp.step(clock.instant()))))
                .put(FACTOR)
                .then()
                .statusCode(200)
                .extract()
                .path("codes");
        assertEquals(10, new HashSet<>(codes).size());
        Person.in(browser).get(FACTOR).then().body("since", notNullValue()).body("recoveryCodes", equalTo(10));
        begin(olu, browser).then().statusCode(409);
    }

    @Test
    void fromThenOnACodeIsNeededAndWorksOnce() {
        setUp(olu, olu.browser(null));
        olu.signIn(null).then().statusCode(401).body("code", equalTo("second_factor_needed"));
        olu.signIn("another password", code(olu)).then().statusCode(401).body("code", equalTo("wrong_sign_in"));
        olu.signIn("000000").then().statusCode(401).body("code", equalTo("wrong_code"));
        olu.signIn(code(olu, -3)).then().statusCode(401);
        String code = code(olu);
        olu.signIn(code.substring(0, 3) + ' ' + code.substring(3)).then().statusCode(204);
        olu.signIn(code).then().statusCode(401).body("code", equalTo("wrong_code"));
    }

    @Test
    void theCodeOfTheSetUpDoesNotWorkAgainAndAClockMayBeHalfAMinuteWrong() {
        String browser = olu.browser(null);
        begin(olu, browser).then().statusCode(201);
        String first = code(olu);
        Person.in(browser).body(Map.of("code", first)).put(FACTOR).then().statusCode(200);
        olu.signIn(first).then().statusCode(401);
        olu.signIn(code(olu, 1)).then().statusCode(204);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTyped() {
        String browser = olu.browser(null);
        List<String> codes = setUp(olu, browser);
        String typed = codes.get(0).toLowerCase(Locale.ROOT).replace("-", " ");
        olu.signIn(typed).then().statusCode(204);
        olu.signIn(codes.get(0)).then().statusCode(401).body("code", equalTo("wrong_code"));
        Person.in(browser).get(FACTOR).then().body("recoveryCodes", equalTo(9));
        Person other = Person.somebody();
        setUp(other, other.browser(null));
        other.signIn(codes.get(1)).then().statusCode(401);
        List<String> renewed = Person.in(browser)
                .body(Map.of("code", code(olu)))
                .post(FACTOR + "/recovery-codes")
                .then()
                .statusCode(200)
                .extract()
                .path("codes");
        olu.signIn(codes.get(1)).then().statusCode(401);
        olu.signIn(renewed.get(1)).then().statusCode(204);
    }

    @Test
    void guessingCodesIsSlowedDownForTheAccountFromWhereverItComes() {
        setUp(olu, olu.browser(null));
        for (int i = 0; i < 10; i++) {
            olu.signIn("00000" + i).then().statusCode(401);
        }
        olu.signIn(code(olu)).then().statusCode(429).header("Retry-After", "300");
    }

    @Test
    void aPasswordAloneOpensNothingToProgramsEither() {
        olu.basic().get("/api/campaigns").then().statusCode(200);
        setUp(olu, olu.browser(null));
        olu.basic().get("/api/campaigns").then().statusCode(401).body("code", equalTo("second_factor_needed"));
        Api.as(olu.username(), "another password")
                .get("/api/campaigns")
                .then()
                .statusCode(401)
                .body("code", equalTo("sign_in_required"));
    }

    @Test
    void settingItUpSignsEveryOtherBrowserOut() {
        String one = olu.browser(null);
        String other = olu.browser(null);
        setUp(olu, one);
        Person.in(other).get("/api/me").then().statusCode(401);
        Person.in(one).get("/api/me").then().statusCode(200);
    }

    @Test
    void takingItAwayAsksForBoth() {
        String browser = olu.browser(null);
        setUp(olu, browser);
        Person.in(browser)
                .body(Map.of("password", olu.password(), "code", "000000"))
                .post(FACTOR + "/end")
                .then()
                .statusCode(401);
        Person.in(browser)
                .body(Map.of("password", "another password", "code", code(olu)))
                .post(FACTOR + "/end")
                .then()
                .statusCode(401);
        Person.in(browser)
                .body(Map.of("password", olu.password(), "code", code(olu)))
                .post(FACTOR + "/end")
                .then()
                .statusCode(204);
        olu.signIn(null).then().statusCode(204);
    }

    @Test
    void aCampaignKeepsOutWhoHasProvedNone() {
        Person agent = Person.somebody().with(Role.AGENT, campaign);
        String desk = agent.browser(null);
        wantsSecondFactor(agent, desk, true, 403);
        setUp(agent, desk);
        wantsSecondFactor(agent, desk, true, 204);
        String browser = olu.browser(null);
        Person.in(browser)
                .get("/api/campaigns/" + slug + "/walks")
                .then()
                .statusCode(403)
                .body("code", equalTo("second_factor_due"));
        Person.in(browser).get("/api/me").then().body("campaigns[0].secondFactorDue", equalTo(true));
        Api.admin().get("/api/campaigns/" + slug).then().statusCode(403);
        setUp(olu, browser);
        Person.in(browser).get("/api/campaigns/" + slug + "/walks").then().statusCode(200);
        Person.in(browser).get("/api/me").then().body("campaigns[0].secondFactorDue", equalTo(false));
        Person.in(desk)
                .get("/api/campaigns/" + slug + "/staff")
                .then()
                .body("items.findAll { it.username == '" + olu.username() + "' }.secondFactor", equalTo(List.of(true)));
        wantsSecondFactor(agent, desk, false, 204);
        Api.admin().get("/api/campaigns/" + slug).then().statusCode(200);
    }

    @Test
    void whatIsKeptOpensNothing() {
        String browser = olu.browser(null);
        Response begun = begin(olu, browser);
        List<String> codes = confirm(olu, browser).path("codes");
        String sealed = jdbi.withHandle(h -> h.createQuery("select totp_secret from account where id = :id")
                .bind("id", olu.account())
                .mapTo(String.class)
                .one());
        assertFalse(sealed.contains(begun.<String>path("secret")));
        assertTrue(key.open(olu.account(), sealed).isPresent());
        assertTrue(key.open(UUID.randomUUID(), sealed).isEmpty(), "It opens for its own account only");
        List<String> hashes =
                jdbi.withHandle(h -> h.createQuery("select code_hash from recovery_code where account_id" + " = :id")
                        .bind("id", olu.account())
                        .mapTo(String.class)
                        .list());
        String first = codes.get(0).replace("-", "");
        assertFalse(hashes.contains(Secrets.digest(first)), "A plain digest of so short a code could be tried out");
        assertTrue(hashes.contains(key.hash(olu.account(), first)));
    }

    @Test
    void devicesHaveNone() {
        Seat seat = Seat.in(Api.newCampaign());
        String device = seat.device("canvasser", List.of(), List.of("EA"), null);
        Api.device(device).get(FACTOR).then().statusCode(403);
    }
}
