package org.committeeroom.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.committeeroom.register.RegisterChangedElsewhere;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OtherNodesTest {

    @ApplicationScoped
    public static class Heard {

        private final List<UUID> campaigns = new CopyOnWriteArrayList<>();

        void changed(@Observes RegisterChangedElsewhere event) {
            campaigns.add(event.campaign());
        }

        long of(UUID campaign) {
            return campaigns.stream().filter(campaign::equals).count();
        }
    }

    @Inject
    Heard heard;

    @Inject
    OtherNodes nodes;

    private static long changes(Seat seat) {
        return Seat.jdbi().withHandle(h -> h.createQuery(
                        "select coalesce(max(register_changes), 0) from feed_position where campaign_id = :campaign")
                .bind("campaign", seat.campaign())
                .mapTo(Long.class)
                .one());
    }

    @Test
    void whatAnotherNodeDidIsHeardAndWhatThisOneDidIsNot() throws InterruptedException {
        Seat seat = Seat.in(Api.newCampaign());
        nodes.listen();
        Api.admin()
                .body(Map.of("surname", "A", "forename", "B", "property", seat.property("EA", 3)))
                .post("/api/campaigns/" + seat.slug() + "/added-electors")
                .then()
                .statusCode(201);
        for (int i = 0; i < 200 && changes(seat) == 0; i++) {
            Thread.sleep(50);
        }
        assertTrue(changes(seat) > 0, "a change here is counted for the others");
        nodes.listen();
        assertEquals(0, heard.of(seat.campaign()));
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update feed_position set register_changes = register_changes + 1 where campaign_id = ?",
                        seat.campaign()));
        nodes.listen();
        for (int i = 0; i < 100 && heard.of(seat.campaign()) == 0; i++) {
            Thread.sleep(50);
        }
        nodes.listen();
        assertEquals(1, heard.of(seat.campaign()));
    }
}
