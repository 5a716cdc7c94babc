package org.committeeroom.security.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.DatabaseTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@DatabaseTest
@EnabledIfSystemProperty(
        named = "quarkus.datasource.db-kind",
        matches = "postgresql",
        disabledReason = "H2 has no row-level security")
class WalledPoolTest {

    private static final String ROLE_AND_CAMPAIGN =
            "select current_user || ' ' || coalesce(current_setting('committee_room.campaign', true), '')";

    @Inject
    Jdbi jdbi;

    @Inject
    Wall wall;

    @Inject
    WalledPool pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int most;

    private String shown() {
        return jdbi.withHandle(
                h -> h.createQuery(ROLE_AND_CAMPAIGN).mapTo(String.class).one());
    }

    @Test
    void aConnectionTakesTheRoleOnce() {
        for (int i = 0; i < 50; i++) {
            shown();
            QuarkusTransaction.requiringNew().run(this::shown);
        }
        assertTrue(pool.inRole() > 0, "none is known to have taken it");
        assertTrue(pool.inRole() <= most, pool.inRole() + " of " + most + " connections");
    }

    @Test
    void whatARolledBackTransactionShowedIsForgottenAndTheRoleIsKept() {
        UUID campaign = Ids.next();
        String inside = wall.within(campaign, () -> {
            QuarkusTransaction.begin();
            String one = shown();
            QuarkusTransaction.rollback();
            return one;
        });
        assertEquals("committee_room_app " + campaign, inside);
        String after = shown();
        assertTrue(after.startsWith("committee_room_app "), after);
        assertFalse(after.contains(campaign.toString()), after);
    }

    @Test
    void noConnectionLiesInThePoolWithACampaign() {
        for (int i = 0; i < 50; i++) {
            wall.within(Ids.next(), this::shown);
        }
        assertEquals(0, pool.showing());
        assertFalse(shown().contains("-"), "nobody has said which");
    }
}
