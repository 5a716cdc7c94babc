package org.committeeroom.register.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** Keeps the words that are searched like the register, in its own time after each change. */
@ApplicationScoped
class WordsKeeper {

    private static final Logger LOG = Logger.getLogger(WordsKeeper.class);

    private final RegisterWords words;
    private final Executor executor;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();

    WordsKeeper(RegisterWords words, Executor executor) {
        this.words = words;
        this.executor = executor;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegisterChanged event) {
        later(event.campaign());
    }

    /** For a register that is older than the words. */
    void ensure(Scope scope) {
        if (words.none(scope)) {
            later(scope.campaign());
        }
    }

    /** However often the register changes meanwhile, it is read once more and not once for each. */
    private void later(UUID campaign) {
        if (!waiting.add(campaign)) {
            return;
        }
        executor.execute(() -> {
            Scope scope = Scope.ofProgram(campaign);
            synchronized (this) {
                waiting.remove(campaign);
                try {
                    for (RegisterWords.Kind kind : RegisterWords.Kind.values()) {
                        words.update(scope, kind);
                    }
                } catch (RuntimeException e) {
                    LOG.error("The words to search by could not be brought up to date", e);
                }
            }
        });
    }
}
