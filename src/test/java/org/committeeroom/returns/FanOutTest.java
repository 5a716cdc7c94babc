package org.committeeroom.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.RestAssured;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Listeners;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

/** Many open lists at once; how many and how soon is measured by the benchmark {@code feed}. */
@DatabaseTest
class FanOutTest {

    private static final int PHONES_A_WALK = 40;

    @Test
    void everyOpenListHearsOfItsOwnAndOfNobodyElse() throws Exception {
        Seat seat = Seat.in(Api.newCampaign());
        Map<UUID, UUID> electors = new LinkedHashMap<>();
        for (int number : new int[] {1, 3, 5}) {
            electors.put(seat.walk(seat.property("EA", number)), seat.elector("EA", number));
        }
        Map<Listeners.Listener, UUID> phones = new LinkedHashMap<>();
        try (Listeners listeners = new Listeners("http://localhost:" + RestAssured.port, seat.slug())) {
            for (UUID walk : electors.keySet()) {
                Seat.Invitation invitation = seat.invite("canvasser", List.of(walk), List.of(), null);
                for (int i = 0; i < PHONES_A_WALK; i++) {
                    phones.put(listeners.add(invitation.join()), walk);
                }
            }
            listeners.start(20);
            for (UUID elector : electors.values()) {
                tell(seat, elector);
            }
            for (int i = 0; missed(phones, electors) > 0 && i < 200; i++) {
                Thread.sleep(50);
            }
            assertEquals(0, missed(phones, electors));
            assertEquals(phones.size(), listeners.listening());
            phones.forEach((phone, walk) -> electors.forEach((of, elector) -> {
                if (!of.equals(walk)) {
                    assertNull(phone.heard(elector.toString()));
                }
            }));
        }
    }

    private static int missed(Map<Listeners.Listener, UUID> phones, Map<UUID, UUID> electors) {
        List<Listeners.Listener> missed = new ArrayList<>();
        phones.forEach((phone, walk) -> {
            if (phone.heard(electors.get(walk).toString()) == null) {
                missed.add(phone);
            }
        });
        return missed.size();
    }

    private static void tell(Seat seat, UUID elector) {
        Map<String, Object> told = Map.of(
                "id", Ids.next(), "type", "told", "at", Instant.now().toString(), "elector", Map.of("id", elector));
        Api.admin()
                .body(Map.of("returns", List.of(told)))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200);
    }
}
