package org.committeeroom.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Both databases look a row up by its key, however they guess at how many campaigns there are. */
@DatabaseTest
class FewCampaignsTest {

    @Inject
    Jdbi jdbi;

    @Test
    void aFewOfManyRowsOfACampaignAreFoundByTheirKey() {
        String plan = jdbi.inTransaction(h -> {
            if (TestDatabase.onPostgresql()) {
                h.execute("set local enable_seqscan = off");
            }
            return h.createQuery("explain delete from register_word where campaign_id = '" + UUID.randomUUID()
                            + "' and kind = 'SURNAME' and entry = 'smith'")
                    .mapTo(String.class)
                    .list()
                    .toString();
        });
        assertTrue(plan.toLowerCase(Locale.ROOT).matches("(?s).*(primary_key|index cond).*"), plan);
    }
}
