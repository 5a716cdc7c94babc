package org.committeeroom.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.committeeroom.campaign.Election;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.register.RegisterChangedElsewhere;
import org.committeeroom.returns.Folded;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** The campaigns that somebody looks at, kept up to date as their returns come. */
@ApplicationScoped
class Models {

    private static final Logger LOG = Logger.getLogger(Models.class);
    private static final Duration UNUSED = Duration.ofHours(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Readings readings;
    private final Replay replay;
    private final Cache<UUID, Model> loaded =
            Caffeine.newBuilder().expireAfterAccess(UNUSED).build();
    private final ConcurrentMap<UUID, Model> checked = Caffeine.newBuilder()
            .expireAfterWrite(LOOK_AGAIN)
            .<UUID, Model>build()
            .asMap();
    private final ExecutorService thread = Executors.newFixedThreadPool(2, work -> {
        Thread daemon = new Thread(work, "counts");
        daemon.setDaemon(true);
        return daemon;
    });

    Models(Readings readings, Replay replay) {
        this.readings = readings;
        this.replay = replay;
    }

    /** The counts of now. The first who asks waits until the campaign is read. */
    Snapshot now(Scope scope, Election election) {
        return model(scope, election).snapshot();
    }

    /** The counts as they were from the returns made until then. */
    Snapshot at(Scope scope, Election election, Instant then) {
        Model model = model(scope, election);
        synchronized (model.replaying) {
            List<UUID> changed = replay.changedSince(scope, then);
            return model.with(
                    replay.electors(scope, changed, then), readings.occasions(scope, then), replay.latest(scope, then));
        }
    }

    private Model model(Scope scope, Election election) {
        Model model = loaded.get(scope.campaign(), id -> new Model(Scope.ofProgram(id), readings));
        if (!fits(model, election)) {
            synchronized (model) {
                if (!fits(model, election)) {
                    model.rebuild(election.opens());
                }
            }
        }
        if (checked.putIfAbsent(scope.campaign(), model) == null) {
            model.parts(readings.parts(scope));
        }
        return model;
    }

    private static boolean fits(Model model, Election election) {
        return model.snapshot() != null && model.snapshot().opens().equals(election.opens());
    }

    void folded(@Observes Folded news) {
        later(news.campaign(), model -> model.reload(news.electors(), news.other(), news.from()));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegisterChanged event) {
        again(event.campaign());
    }

    void changed(@Observes RegisterChangedElsewhere event) {
        again(event.campaign());
    }

    private void again(UUID campaign) {
        later(campaign, model -> {
            if (model.snapshot() != null) {
                model.rebuild(model.snapshot().opens());
            }
        });
    }

    private void later(UUID campaign, Consumer<Model> change) {
        Model model = loaded.getIfPresent(campaign);
        if (model != null) {
            thread.execute(() -> {
                try {
                    change.accept(model);
                } catch (RuntimeException e) {
                    // Who asks next reads it anew.
                    LOG.error("Counts could not be kept up to date", e);
                    loaded.invalidate(campaign);
                }
            });
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }
}
