package org.committeeroom.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** What lies ready to be fetched: it holds what was there, and has to go with it. */
@ApplicationScoped
public class ReadyExports {

    private final Clock clock;

    ReadyExports(Clock clock) {
        this.clock = clock;
    }

    /** Ends all of a campaign's, those that are being made as well, in the transaction under way; how many. */
    public int end(Handle h, Scope scope) {
        scope.bind(h.createUpdate("delete from data_export_part where campaign_id = :campaign"))
                .execute();
        return scope.bind(h.createUpdate("update data_export set ends_at = :now where campaign_id = :campaign"
                        + " and ends_at > :now and state <> 'FAILED'"))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
