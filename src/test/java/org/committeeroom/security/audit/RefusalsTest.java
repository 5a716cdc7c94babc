package org.committeeroom.security.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Person;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RefusalsTest {

    @Inject
    Chainer chainer;

    private Seat seat;
    private String base;
    private Person observer;

    @BeforeEach
    void aSeat() {
        seat = Seat.in(Api.newCampaign());
        base = "/api/campaigns/" + seat.slug();
        observer = Person.somebody().with(Role.OBSERVER, seat.campaign());
    }

    private ValidatableResponse refused(String slug) {
        chainer.work(true);
        return Api.admin()
                .get("/api/campaigns/" + slug + "/audit?kind=refused")
                .then()
                .statusCode(200);
    }

    /** Lines of the log that name the caller. */
    private static List<String> logged(UUID caller) throws IOException {
        try (Stream<Path> files = Files.list(TestDatabase.LOGS)) {
            return files.flatMap(RefusalsTest::lines)
                    .filter(line -> line.contains(caller.toString()))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatARoleDoesNotOpenIsRecordedWithoutWhatWasSearchedFor() throws IOException {
        observer.basic().get(base + "/electors?q=Quillfeather").then().statusCode(403);
        observer.basic().get(base + "/dashboard").then().statusCode(200);
        refused(seat.slug())
                .body("items", hasSize(1))
                .body("items[0].operation", equalTo("ElectorResource_list"))
                .body("items[0].detail", equalTo("not_allowed"))
                .body("items[0].caller", equalTo(observer.account().toString()))
                .body("items[0].callerName", equalTo("Some Body"))
                .body("items[0].address", equalTo("127.0.0.1"));
        List<String> lines = logged(observer.account());
        assertEquals(1, lines.size());
        assertFalse(lines.get(0).contains("Quillfeather") || lines.get(0).contains("Some Body"), lines.get(0));
    }

    @Test
    void aPhoneThatAsksForAnotherWalkOrMoreThanItsRoleOpens() {
        UUID its = seat.walk(seat.property("EA", 1));
        UUID other = seat.walk(seat.property("EA", 5));
        String phone = seat.device("canvasser", List.of(its), List.of(), null);
        Api.device(phone).get(base + "/walks/" + other).then().statusCode(404);
        Api.device(phone).get(base + "/electors").then().statusCode(403);
        Api.device(phone).get("/api/campaigns").then().statusCode(403);
        refused(seat.slug())
                .body("items", hasSize(3))
                .body("items.callerKind", everyItem(equalTo("device")))
                .body("items.subject", everyItem(nullValue()))
                .body("items.detail", hasItem("not_found"));
    }

    @Test
    void anotherCampaignIsTheOperatorsAffair() throws IOException {
        String other = Api.newCampaign();
        observer.basic().get("/api/campaigns/" + other + "/electors").then().statusCode(404);
        observer.basic().get("/api/campaigns/none-" + UUID.randomUUID()).then().statusCode(404);
        refused(other).body("items", hasSize(0));
        refused(seat.slug()).body("items", hasSize(0));
        assertEquals(2, logged(observer.account()).size());
    }

    @Test
    void whoTriesOnAndOnDoesNotFillTheAudit() throws IOException {
        for (int i = 0; i < 25; i++) {
            observer.basic().get(base + "/electors/" + UUID.randomUUID()).then().statusCode(403);
        }
        refused(seat.slug())
                .body("items", hasSize(20))
                .body("items[0].detail", equalTo("not_allowed, and more within five minutes"))
                .body("items[1].detail", not(equalTo("not_allowed, and more within five minutes")));
        assertEquals(20, logged(observer.account()).size());
    }
}
