package org.committeeroom.pollingday;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** Lifts follow the returns that they are made from when two people turn out to be one, or one to be two. */
@ApplicationScoped
class LiftsAnew {

    private static final Logger LOG = Logger.getLogger(LiftsAnew.class);

    private final Lifts lifts;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "lifts anew");
        one.setDaemon(true);
        return one;
    });

    LiftsAnew(Lifts lifts) {
        this.lifts = lifts;
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }

    /** On a thread of its own: the one that changed the register is still within the transaction that is over. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegisterChanged event) {
        thread.execute(() -> {
            try {
                lifts.makeAnew(Scope.ofProgram(event.campaign()));
            } catch (RuntimeException e) {
                LOG.error("Lifts could not be made anew after a change of the register", e);
            }
        });
    }
}
