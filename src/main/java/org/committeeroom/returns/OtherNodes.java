package org.committeeroom.returns;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.committeeroom.platform.Clockwork;
import org.committeeroom.platform.Database;
import org.committeeroom.register.RegisterChangedElsewhere;
import org.committeeroom.security.Scope;

/** Lets the nodes of one PostgreSQL know of each other's changes of a register. On H2 there is but one. */
@ApplicationScoped
class OtherNodes {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Numbering numbering;
    private final Database.Kind kind;
    private final Event<RegisterChangedElsewhere> changed;
    private final Map<UUID, Long> heard = new ConcurrentHashMap<>();
    private final Clockwork clockwork = new Clockwork("other-nodes");
    private boolean begun;

    OtherNodes(Numbering numbering, Database.Kind kind, Event<RegisterChangedElsewhere> changed) {
        this.numbering = numbering;
        this.kind = kind;
        this.changed = changed;
    }

    void start(@Observes StartupEvent start) {
        if (kind == Database.Kind.POSTGRESQL) {
            clockwork.every(PAUSE, "What other nodes did could not be read", this::listen);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        clockwork.stop();
    }

    /** This node has changed a register, and all that follows from it is done. */
    synchronized void tell(Scope scope) {
        heard.merge(scope.campaign(), numbering.registerChanged(scope), Math::max);
    }

    /** What was there at the start is not news. */
    synchronized void listen() {
        numbering.registers().forEach((campaign, changes) -> {
            Long before = heard.put(campaign, changes);
            if (begun && changes > (before == null ? 0 : before)) {
                changed.fire(new RegisterChangedElsewhere(campaign));
            }
        });
        begun = true;
    }
}
