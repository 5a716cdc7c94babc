package org.committeeroom.demo;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.returns.Intake;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DatabaseTest
class DemoTest {

    private static final long SEED = 11;
    private static final double SCALE = 0.02;

    @Inject
    DemoMaker maker;

    @Inject
    DemoRecords records;

    @Inject
    Campaigns campaigns;

    @Inject
    Accounts accounts;

    @Inject
    CampaignRoles roles;

    @Inject
    Intake intake;

    @Inject
    Jdbi jdbi;

    @TempDir
    Path folder;

    @Test
    void isMadeOnceAndAnewWhenItWasCutShort() {
        String slug = "demo-" + UUID.randomUUID().toString().substring(0, 8);
        DemoProgress progress = make(slug);
        assertEquals(DemoProgress.Step.POLLING_DAY, progress.step());
        looksRight(slug);
        UUID first = campaigns.find(slug).orElseThrow();
        long returns = returns(first);

        make(slug);
        assertEquals(first, campaigns.find(slug).orElseThrow());
        assertTrue(returns(first) - returns < 200, "a restart sends only what has become due");

        jdbi.useHandle(h -> h.execute("update demo_campaign set ready_at = null where campaign_id = ?", first));
        make(slug);
        UUID second = campaigns.find(slug).orElseThrow();
        assertNotEquals(first, second);
        assertEquals(0, returns(first));
        looksRight(slug);
    }

    private void looksRight(String slug) {
        Campaigns.Facts facts = campaigns.facts(records.find(slug).orElseThrow().scope());
        LocalDate poll = facts.election().pollDate();
        ZoneId zone = facts.election().timeZone();
        DemoSeat seat = DemoSeat.of(SEED, SCALE, poll);
        DemoCanvass.Result canvass = DemoCanvass.of(seat, SEED, poll, zone, d -> new UUID(0, 0));
        String base = "/api/campaigns/" + slug;
        Api.admin().get(base).then().statusCode(200).body("roles", equalTo(List.of("agent")));
        var districts = Api.admin().get(base + "/polling-districts").then().statusCode(200);
        districts.body("items", hasSize(40)).body("items.station", not(org.hamcrest.Matchers.hasItem(nullValue())));
        assertEquals(seat.voters().size(), sum(slug, "electors"));
        assertEquals(seat.voters().stream().filter(v -> v.mayVote(poll)).count(), sum(slug, "eligible"));
        double contacted = sum(slug, "contacted") / (double) sum(slug, "eligible");
        DemoCanvassTest.between(0.48, 0.63, contacted);
        DemoCanvassTest.between(
                canvass.promises().cardinality() * 0.97,
                canvass.promises().cardinality() * 1.01,
                sum(slug, "promised"));
        assertTrue(sum(slug, "knownVoted") > 0);
        Api.admin().get(base + "/boundaries").then().body("features", hasSize(40));
        Api.admin().get(base + "/teams").then().body("items", hasSize(8));
        Api.admin().get(base + "/committee-rooms").then().body("items", hasSize(4));
        Api.admin().get(base + "/walks").then().body("items", not(empty()));
        Api.admin().get(base + "/waiting").then().body("questions", equalTo(5)).body("met", not(equalTo(0)));
        Api.admin().get(base + "/returns/held").then().body("items", empty());
        String team = Api.admin().get(base + "/teams").path("items[0].id");
        Api.admin().get(base + "/teams/" + team).then().body("knockUpDistricts", not(empty()));
    }

    private int sum(String slug, String field) {
        List<Integer> values =
                Api.admin().get("/api/campaigns/" + slug + "/polling-districts").path("items." + field);
        return values.stream().mapToInt(Integer::intValue).sum();
    }

    private DemoProgress make(String slug) {
        DemoProgress progress = new DemoProgress();
        int[] ready = {0};
        maker.makeOrResume(new DemoMaker.Wanted(slug, SEED, SCALE), progress, () -> ready[0]++);
        assertEquals(1, ready[0]);
        return progress;
    }

    private long returns(UUID campaign) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from return_log where campaign_id = :id")
                .bind("id", campaign)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void aRealCampaignOfThatNameIsLeftAlone() {
        String slug = Api.newCampaign();
        UUID campaign = campaigns.find(slug).orElseThrow();
        make(slug);
        assertEquals(campaign, campaigns.find(slug).orElseThrow());
        Api.admin().get("/api/campaigns/" + slug + "/polling-districts").then().body("items", empty());
    }

    @Test
    void whatIsToComeIsSentWhenItsTimeHasCome() {
        String slug = Api.newCampaign();
        UUID campaign = campaigns.find(slug).orElseThrow();
        Instant now = Instant.parse("2024-07-04T12:00:00Z");
        Instant[] time = {now};
        PollingDay day = new PollingDay(intake, campaigns, clock(time));
        day.begin(Scope.ofProgram(campaign), List.of(told(now.minusSeconds(9)), told(now), told(now.plusSeconds(60))));
        assertEquals(2, returns(campaign));
        day.sendDue();
        assertEquals(2, returns(campaign));
        time[0] = now.plus(Duration.ofHours(1));
        day.sendDue();
        day.sendDue();
        assertEquals(3, returns(campaign));
    }

    @Test
    void aDayOfACampaignThatIsGoneEnds() {
        UUID campaign = campaigns.find(Api.newCampaign()).orElseThrow();
        Instant[] time = {Instant.parse("2024-07-04T12:00:00Z")};
        PollingDay day = new PollingDay(intake, campaigns, clock(time));
        day.begin(Scope.ofProgram(campaign), List.of(told(time[0].plusSeconds(60))));
        day.sendDue();
        assertEquals(1, day.underWay());
        Seat.jdbi().useTransaction(h -> h.execute("delete from campaign where id = ?", campaign));
        time[0] = time[0].plusSeconds(3600);
        day.sendDue();
        assertEquals(0, day.underWay());
    }

    private static NewReturn told(Instant at) {
        return NewReturn.of(java.util.Map.of(
                "id", UUID.randomUUID().toString(),
                "type", "told",
                "at", at.toString(),
                "elector", java.util.Map.of("district", "EA", "number", 1)));
    }

    private static Clock clock(Instant[] time) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return time[0];
            }
        };
    }

    @Test
    void passwordsAreRandomKeptForTheOwnerAndGivenAnewWhenLost() throws IOException {
        DemoStaff staff = new DemoStaff(accounts, roles, folder.resolve("not yet there"));
        List<DemoStaff.SignIn> first = staff.signIns();
        assertEquals(
                List.of("demo-agent", "demo-organiser", "demo-observer"),
                first.stream().map(DemoStaff.SignIn::username).toList());
        assertTrue(first.stream().allMatch(s -> s.password().length() > 16));
        assertEquals(first, staff.signIns());
        Path file = folder.resolve("not yet there").resolve("demo-sign-ins.txt");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        DemoStaff.SignIn agent = first.get(0);
        Api.as(agent.username(), agent.password()).get("/api/me").then().statusCode(200);
        Files.delete(file);
        List<DemoStaff.SignIn> second = staff.signIns();
        assertNotEquals(first, second);
        Api.as(agent.username(), agent.password()).get("/api/me").then().statusCode(401);
        Api.as(agent.username(), second.get(0).password()).get("/api/me").then().statusCode(200);
    }

    @Test
    void everybodyMayAskHowToStart() {
        Api.anonymous()
                .get("/api/start")
                .then()
                .statusCode(200)
                .body("signIn", equalTo("accounts"))
                .body("demo", nullValue());
        Api.anonymous().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
