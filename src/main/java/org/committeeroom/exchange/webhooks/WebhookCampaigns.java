package org.committeeroom.exchange.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;

/** Which campaigns have webhooks: looked for every few seconds, so in one question and not in one for each. */
@ApplicationScoped
class WebhookCampaigns {

    private final Jdbi jdbi;
    private final Wall wall;

    WebhookCampaigns(Jdbi jdbi, Wall wall) {
        this.jdbi = jdbi;
        this.wall = wall;
    }

    List<Scope> all() {
        return wall
                .acrossCampaigns(() -> jdbi.withHandle(h -> h.createQuery("select distinct campaign_id from webhook")
                        .mapTo(UUID.class)
                        .list()))
                .stream()
                .map(Scope::ofProgram)
                .toList();
    }
}
