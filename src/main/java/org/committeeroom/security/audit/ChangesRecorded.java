package org.committeeroom.security.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;

/**
 * Writes who changes what into every transaction that changes something for a request: no feature has to think of it,
 * and no change is committed without it.
 */
@ApplicationScoped
class ChangesRecorded {

    private final TransactionSynchronizationRegistry transactions;
    private final EntityManager entities;
    private final AuditLog log;
    private final Asked asked;
    private final Clock clock;

    ChangesRecorded(
            TransactionSynchronizationRegistry transactions,
            EntityManager entities,
            AuditLog log,
            Asked asked,
            Clock clock) {
        this.transactions = transactions;
        this.entities = entities;
        this.log = log;
        this.asked = asked;
        this.clock = clock;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (Arc.container().requestContext().isActive() && asked.changes()) {
            // Opens the session, so that entities are written before what is registered after it looks for changes.
            entities.clear();
            transactions.registerInterposedSynchronization(new Recording());
        }
    }

    private final class Recording implements Synchronization {

        private boolean recorded;

        @Override
        public void beforeCompletion() {
            recorded = log.writeIfChanged(asked.scope(), asked.entry(clock.instant()));
        }

        @Override
        public void afterCompletion(int status) {
            if (recorded && status == Status.STATUS_COMMITTED) {
                asked.written();
                log.stirred(asked.scope());
            }
        }
    }
}
