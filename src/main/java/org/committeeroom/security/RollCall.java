package org.committeeroom.security;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.committeeroom.platform.Clockwork;
import org.jboss.logging.Logger;

/**
 * Everybody on this node whose answer goes on for long. Whoever is signed out, has lost a role or was ended, is cut off
 * within seconds, by whichever node that was done.
 */
@ApplicationScoped
public class RollCall {

    private static final Logger LOG = Logger.getLogger(RollCall.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Presence presence;
    private final Map<UUID, Set<Listening>> listening = new ConcurrentHashMap<>();
    private final Clockwork clockwork = new Clockwork("roll-call");

    /** Each is one of its own, also where two are of the same browser. */
    private static final class Listening {

        private final Admission admission;
        private final Runnable end;

        Listening(Admission admission, Runnable end) {
            this.admission = admission;
            this.end = end;
        }
    }

    RollCall(Presence presence) {
        this.presence = presence;
        clockwork.every(EVERY, "The roll of those who listen could not be called", this::call);
    }

    /**
     * @param end ends the answer
     * @return to be run when the answer is over
     */
    public Runnable enter(Admission admission, Runnable end) {
        UUID campaign = admission.scope().campaign();
        Listening one = new Listening(admission, end);
        listening.computeIfAbsent(campaign, c -> ConcurrentHashMap.newKeySet()).add(one);
        return () -> listening.get(campaign).remove(one);
    }

    void call() {
        listening.forEach((campaign, all) -> {
            try {
                call(campaign, List.copyOf(all));
            } catch (RuntimeException e) {
                LOG.error("The roll of those who listen could not be called", e);
            }
        });
    }

    private void call(UUID campaign, List<Listening> all) {
        if (all.isEmpty()) {
            return;
        }
        Set<Admission> present =
                presence.of(campaign, all.stream().map(l -> l.admission).toList());
        all.stream().filter(l -> !present.contains(l.admission)).forEach(l -> l.end.run());
    }

    void stop(@Observes ShutdownEvent stop) {
        clockwork.stopAtOnce();
    }
}
