package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Imported.assertCounts;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What marked registers and lists of absent voters say goes with the person. */
@DatabaseTest
class CarriedOverTest {

    private static final String POLL = "kind=marked&poll=2019-12-12&pollType=uk_parliament";
    private static final String LATER = "kind=marked&poll=2022-05-05&pollType=local";

    private String slug;

    @BeforeEach
    void twoEntriesOfOnePerson() {
        slug = Api.newCampaign();
        Fixture.taken(
                slug,
                "kind=full",
                Xpress.register(
                        "EA 1 Ada|Example @ 14 Example Road, N7 1AA",
                        "EA 2 Ada Mary|Example @ 14 Example Road, N7 1AA",
                        "EA 3 Ben|Sample @ 16 Example Road, N7 1AA"));
    }

    private UUID id(int number) {
        return Imported.ids(slug).get("EA" + number + "/0");
    }

    private ValidatableResponse elector(int number) {
        return Api.admin()
                .get("/api/campaigns/" + slug + "/electors/" + id(number))
                .then()
                .statusCode(200);
    }

    private void list(String query, String rows) {
        Fixture.taken(slug, query, rows.getBytes(StandardCharsets.UTF_8));
    }

    private static final String ABSENT =
            "Elector No,AV Type,Until,Ballot Address 1,Ballot Address 2,Proxy Name,Proxy Address\n";

    @Test
    void whatTheListsSayIsOnTheElectorsPage() {
        list(POLL, "EA-1,v\nEA-3,0\n");
        list(LATER, "EA-1,x\n");
        list(
                "kind=absent_voters",
                ABSENT + "EA-1,postal,31/01/2027,1 Holiday Lane,Sampleton,,\n"
                        + "EA-3,emergency proxy,,,,Pat Proxy,2 Proxy Road\n");
        elector(1)
                .body("absent", equalTo("postal"))
                .body("arrangement.until", equalTo("2027-01-31"))
                .body("arrangement.emergency", equalTo(false))
                .body("arrangement.ballotAddress", equalTo(List.of("1 Holiday Lane", "Sampleton")))
                .body("arrangement.proxyName", nullValue())
                .body("votes.pollDate", equalTo(List.of("2022-05-05", "2019-12-12")))
                .body("votes.pollType", equalTo(List.of("local", "uk_parliament")))
                .body("votes.how", equalTo(List.of("postal", "in_person")));
        elector(2).body("arrangement", nullValue()).body("votes", empty());
        elector(3)
                .body("arrangement.emergency", equalTo(true))
                .body("arrangement.proxyName", equalTo("Pat Proxy"))
                .body("arrangement.proxyAddress", equalTo(List.of("2 Proxy Road")))
                .body("votes.how", equalTo(List.of("not")));
    }

    @Test
    void ofTwoEntriesThatAreMergedTheOneThatIsKeptHasBothAndASplitGivesThemBack() {
        list(POLL, "EA-1,v\nEA-2,0\n");
        list(LATER, "EA-2,x\n");
        list("kind=absent_voters", ABSENT + "EA-2,postal,31/01/2027,1 Holiday Lane,,,\n");
        UUID merge = MergedBy.hand(slug, id(1), id(2));
        elector(1)
                .body("absent", equalTo("postal"))
                .body("arrangement.until", equalTo("2027-01-31"))
                .body("arrangement.ballotAddress", equalTo(List.of("1 Holiday Lane")))
                .body("votes.how", equalTo(List.of("postal", "in_person")));
        MergedBy.takenApart(slug, merge);
        elector(1)
                .body("absent", equalTo("none"))
                .body("arrangement", nullValue())
                .body("votes.how", equalTo(List.of("in_person")));
        elector(2)
                .body("absent", equalTo("postal"))
                .body("arrangement.ballotAddress", equalTo(List.of("1 Holiday Lane")))
                .body("votes.how", equalTo(List.of("postal", "not")));
    }

    @Test
    void whoVotesInSomeOtherWayAlreadyKeepsIt() {
        list("kind=absent_voters", ABSENT + "EA-1,proxy,,,,Pat Proxy,\nEA-2,postal,31/01/2027,1 Holiday Lane,,,\n");
        UUID merge = MergedBy.hand(slug, id(1), id(2));
        elector(1).body("absent", equalTo("proxy")).body("arrangement.proxyName", equalTo("Pat Proxy"));
        MergedBy.takenApart(slug, merge);
        elector(1).body("absent", equalTo("proxy")).body("arrangement.proxyName", equalTo("Pat Proxy"));
        elector(2).body("absent", equalTo("postal")).body("arrangement.until", equalTo("2027-01-31"));
    }

    @Test
    void listsThatStillHaveTheSecondEntryMeanThePerson() {
        UUID merge = MergedBy.hand(slug, id(1), id(2));
        assertCounts(Fixture.taken(slug, POLL, "EA-2,v\n".getBytes(StandardCharsets.UTF_8)), 1, 1, 0, 0, 0, 0);
        assertCounts(
                Fixture.taken(
                        slug,
                        "kind=absent_voters",
                        (ABSENT + "EA-2,postal,,1 Holiday Lane,,,\n").getBytes(StandardCharsets.UTF_8)),
                1,
                1,
                0,
                0,
                0,
                0);
        elector(1)
                .body("absent", equalTo("postal"))
                .body("arrangement.ballotAddress", equalTo(List.of("1 Holiday Lane")))
                .body("votes.how", equalTo(List.of("in_person")));
        MergedBy.takenApart(slug, merge);
        elector(1).body("absent", equalTo("postal"));
        elector(2).body("absent", equalTo("none"));
    }
}
