package org.committeeroom.register.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Executor;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** Asks once of everything after the start, so that the first who searches does not wait for what is read first. */
@ApplicationScoped
class WarmSearch {

    private static final Logger LOG = Logger.getLogger(WarmSearch.class);
    private static final int MOST_CAMPAIGNS = 20;
    private static final int TIMES = 5;
    private static final List<String> QUESTIONS = List.of("Smyth", "John Smith", "12 High Street", "N1 1AA", "1");

    private final Finder finder;
    private final Campaigns campaigns;
    private final Executor executor;

    WarmSearch(Finder finder, Campaigns campaigns, Executor executor) {
        this.finder = finder;
        this.campaigns = campaigns;
        this.executor = executor;
    }

    void started(@Observes StartupEvent start) {
        executor.execute(() -> {
            try {
                campaigns.all().stream().limit(MOST_CAMPAIGNS).forEach(this::ask);
            } catch (RuntimeException e) {
                LOG.warn("The search could not be tried out", e);
            }
        });
    }

    private void ask(Scope scope) {
        for (int i = 0; i < TIMES; i++) {
            QUESTIONS.forEach(question -> finder.find(scope, question, TIMES));
        }
    }
}
