package org.committeeroom.exchange.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** Puts something down to be told, in a transaction of its own. */
@ApplicationScoped
class HookTelling {

    private final Jdbi jdbi;
    private final HookOutbox outbox;

    HookTelling(Jdbi jdbi, HookOutbox outbox) {
        this.jdbi = jdbi;
        this.outbox = outbox;
    }

    @Transactional
    void tell(Scope scope, HookEvent event, Collection<UUID> electors) {
        jdbi.useHandle(h -> outbox.put(h, scope, event, electors));
    }

    /** To this one only, whatever it wants to hear. */
    @Transactional
    void test(Scope scope, Webhook hook) {
        jdbi.useHandle(h -> outbox.put(h, scope, hook, HookEvent.TEST, Map.of()));
    }
}
