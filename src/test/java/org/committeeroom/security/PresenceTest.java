package org.committeeroom.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.OpenStream;
import org.committeeroom.testing.Person;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever would not be let in again is cut off from what is still being answered. */
@DatabaseTest
class PresenceTest {

    @Inject
    Presence presence;

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    Devices devices;

    @Inject
    ApiTokens tokens;

    @Inject
    Clock clock;

    private Seat seat;
    private String base;
    private Person olu;

    @BeforeEach
    void aSeat() {
        seat = Seat.in(Api.newCampaign());
        base = "/api/campaigns/" + seat.slug();
        olu = Person.somebody().with(Role.ORGANISER, seat.campaign()).with(Role.OBSERVER, seat.campaign());
    }

    private Admission staff(Proof proof, Role... roles) {
        return new Admission(
                accounts.named(olu.account()).orElseThrow().by(proof),
                Scope.ofStaff(seat.campaign(), olu.account(), EnumSet.copyOf(List.of(roles))));
    }

    private Admission browser(String token) {
        return staff(sessions.find(token).orElseThrow().proof(), Role.ORGANISER, Role.OBSERVER);
    }

    private Admission program() {
        return new Admission(
                accounts.named(olu.account()).orElseThrow(),
                Scope.ofStaff(seat.campaign(), olu.account(), EnumSet.of(Role.ORGANISER)));
    }

    private Admission phone(String token) {
        SignedIn.Device device = devices.withToken(token).orElseThrow();
        return new Admission(device, device.scope());
    }

    private Set<Admission> present(Admission... all) {
        return presence.of(seat.campaign(), Arrays.asList(all));
    }

    @Test
    void aBrowserUntilItIsSignedOut() {
        String here = olu.browser(null);
        String there = olu.browser(null);
        String gone = olu.browser(null);
        Admission[] all = {browser(here), browser(there), browser(gone)};
        assertEquals(Set.of(all), present(all));
        Person.in(gone).delete("/api/session").then().statusCode(204);
        assertEquals(Set.of(all[0], all[1]), present(all));
        Person.in(here).delete("/api/me/sessions").then().statusCode(204);
        assertEquals(Set.of(all[0]), present(all));
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update browser_session set expires_at = ? where account_id = ?",
                        clock.instant(),
                        olu.account()));
        assertEquals(Set.of(), present(all));
    }

    @Test
    void aNewPasswordEndsWhatTheOldOneOpened() {
        Admission here = browser(olu.browser(null));
        Admission program = program();
        assertEquals(Set.of(here, program), present(here, program));
        olu.basic()
                .body(Map.of("current", olu.password(), "wanted", "nine purple gables tumbling"))
                .put("/api/me/password")
                .then()
                .statusCode(204);
        assertEquals(Set.of(), present(here, program));
        Admission anew = program();
        assertEquals(Set.of(anew), present(anew));
    }

    @Test
    void aProvidersTokenUntilItEnds() {
        Admission now = staff(new Proof.Until(clock.instant().plusSeconds(60)), Role.OBSERVER);
        Admission before = staff(new Proof.Until(clock.instant().minusSeconds(1)), Role.OBSERVER);
        assertEquals(Set.of(now), present(now, before));
    }

    @Test
    void aRoleOfSeveralThatEnds() {
        Admission both = browser(olu.browser(null));
        Admission one = program();
        Api.admin()
                .delete(base + "/staff/" + olu.account() + "/roles/observer")
                .then()
                .statusCode(204);
        assertEquals(Set.of(one), present(both, one));
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update campaign_role set ends_at = ? where account_id = ?", clock.instant(), olu.account()));
        olu.with(Role.AGENT, Seat.campaignOf(Api.newCampaign()));
        assertEquals(Set.of(), present(both, one));
    }

    @Test
    void whoHasProvedNoSecondFactorOnceTheCampaignAsksForOne() {
        Admission here = browser(olu.browser(null));
        SignedIn.Staff proved = ((SignedIn.Staff) here.who()).proved();
        Admission with = new Admission(proved, here.scope());
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "insert into staff_rule (campaign_id, second_factor) values (?, true)", seat.campaign()));
        assertEquals(Set.of(with), present(here, with));
    }

    @Test
    void phonesAndProgramsUntilTheyAreEnded() {
        Seat.Invitation invitation = seat.invite("teller", List.of(), List.of("EA"), null);
        Admission first = phone(invitation.join());
        Admission second = phone(invitation.join());
        String made = Api.admin()
                .body(Map.of(
                        "name",
                        "Wall",
                        "role",
                        "observer",
                        "districts",
                        List.of(),
                        "expiresAt",
                        clock.instant().plus(Duration.ofDays(1)).toString()))
                .post(base + "/api-tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        SignedIn.Token token = tokens.withToken(made).orElseThrow();
        Admission program = new Admission(token, token.scope());
        assertEquals(Set.of(first, second, program), present(first, second, program));
        Api.admin().delete(base + "/devices/" + first.scope().caller()).then().statusCode(204);
        assertEquals(Set.of(second, program), present(first, second, program));
        Api.admin().delete(base + "/invitations/" + invitation.id()).then().statusCode(204);
        Api.admin().delete(base + "/api-tokens/" + token.id()).then().statusCode(204);
        assertEquals(Set.of(), present(first, second, program));
    }

    @Test
    void everyStreamIsCutOffWhenItsBrowserIsSignedOut() throws Exception {
        String browser = olu.browser(null);
        UUID running = UUID.randomUUID();
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "insert into register_import (campaign_id, id, kind, status, rows_read, created, updated,"
                                + " unchanged, removed, rejected, progress, created_at) values (?, ?, 'FULL',"
                                + " 'RUNNING', 0, 0, 0, 0, 0, 0, 0, ?)",
                        seat.campaign(),
                        running,
                        clock.instant()));
        try (OpenStream changes = OpenStream.ofBrowser(base + "/changes", browser);
                OpenStream dashboard = OpenStream.ofBrowser(base + "/dashboard/stream", browser);
                OpenStream progress =
                        OpenStream.ofBrowser(base + "/register-imports/" + running + "/progress", browser)) {
            Person.in(browser).delete("/api/session").then().statusCode(204);
            changes.assertEndedByTheServer();
            dashboard.assertEndedByTheServer();
            progress.assertEndedByTheServer();
        }
    }
}
