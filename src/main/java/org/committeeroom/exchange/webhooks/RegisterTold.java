package org.committeeroom.exchange.webhooks;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** On a thread of its own: who changed the register may still be within a transaction that is over. */
@ApplicationScoped
class RegisterTold {

    private static final Logger LOG = Logger.getLogger(RegisterTold.class);

    private final HookTelling telling;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "webhooks of the register");
        one.setDaemon(true);
        return one;
    });

    RegisterTold(HookTelling telling) {
        this.telling = telling;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegisterChanged event) {
        thread.execute(() -> {
            try {
                telling.tell(Scope.ofProgram(event.campaign()), HookEvent.REGISTER_CHANGED, List.of());
            } catch (RuntimeException e) {
                LOG.error("Webhooks were not told that the register has changed", e);
            }
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
