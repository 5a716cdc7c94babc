package org.committeeroom.pollingday.apart;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.committeeroom.platform.Clockwork;
import org.committeeroom.security.Letting;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/**
 * Keeps a committee room's own copy up with the centre, as long as that can be reached, and passes on what came in while
 * it could not. Whatever fails is tried again: nothing that is done twice does harm.
 */
@ApplicationScoped
class RoomNode {

    private static final Logger LOG = Logger.getLogger(RoomNode.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** A code that is not taken will not be taken in two seconds either. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** What keeps the room from its centre although that answers. */
    enum Trouble {
        /** The code is wrong, used up or over. */
        CODE,
        /** This copy was ended, or its time is over, and what it had was handed in. */
        OVER,
        /** Something that the centre gave could not be taken in: what was here before goes on. */
        SET_UP
    }

    /** @param reachedAt null: never since it was made */
    record Contact(boolean reached, Instant reachedAt, Trouble trouble) {}

    private final NodeSettings settings;
    private final Centre centre;
    private final Nodes nodes;
    private final Exchange exchange;
    private final Clock clock;
    private final Clockwork clockwork = new Clockwork("centre");
    private volatile Contact contact = new Contact(false, null, null);
    private boolean tried;
    private Instant pausedUntil = Instant.EPOCH;
    private Instant accessAt = Instant.EPOCH;
    private Instant partAt = Instant.EPOCH;
    private Instant notedAt = Instant.EPOCH;

    RoomNode(NodeSettings settings, Centre centre, Nodes nodes, Exchange exchange, Clock clock) {
        this.settings = settings;
        this.centre = centre;
        this.nodes = nodes;
        this.exchange = exchange;
        this.clock = clock;
    }

    void start(@Observes @Priority(6_000) StartupEvent start) {
        if (settings.url().isEmpty()) {
            return;
        }
        clockwork.every(
                Duration.ZERO, settings.every(), "What passes between here and the centre failed", this::safely);
    }

    void stop(@Observes ShutdownEvent stop) {
        clockwork.stop();
    }

    /** Empty where this program is a centre itself. One that hangs is not reached, although no attempt has failed yet. */
    Optional<Contact> contact() {
        Contact latest = contact;
        Instant stale = clock.instant().minus(settings.every().multipliedBy(5)).minus(PATIENCE);
        boolean hangs = latest.reachedAt() != null && latest.reachedAt().isBefore(stale);
        return settings.url().map(url -> new Contact(latest.reached() && !hangs, latest.reachedAt(), latest.trouble()));
    }

    private void safely() {
        if (pausedUntil.isAfter(clock.instant())) {
            return;
        }
        Instant reachedBefore = contact.reachedAt();
        try {
            Trouble trouble = step();
            contact = new Contact(true, clock.instant(), trouble);
        } catch (IOException e) {
            if (contact.reached() || !tried) {
                LOG.warnf("The centre cannot be reached; it is tried again and again. %s", e.getMessage());
            }
            contact = new Contact(false, reachedBefore, contact.trouble());
        } catch (Centre.Refused e) {
            boolean in = nodes.find().isPresent();
            LOG.warn(
                    in
                            ? e.getMessage()
                            : "The centre does not take the code of this room's copy: make a new one on the room's page there,"
                                    + " and start with that");
            pausedUntil = clock.instant().plus(PAUSE);
            contact = new Contact(true, clock.instant(), in ? Trouble.SET_UP : Trouble.CODE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The room could not keep up with the centre; it is tried again", e);
            contact = new Contact(contact.reached(), reachedBefore, Trouble.SET_UP);
        } finally {
            tried = true;
        }
    }

    private Trouble step() throws IOException, InterruptedException {
        Optional<Nodes.Node> found = nodes.find();
        Nodes.Node node = found.isPresent() ? found.get() : join();
        if (contact.reachedAt() == null) {
            contact = new Contact(false, node.reachedAt(), null);
        }
        Centre.Door door = new Centre.Door(settings.url().orElse(node.centre()), node.slug(), node.token());
        try {
            keepUp(node, door);
        } catch (Centre.Refused e) {
            if (!e.over()) {
                throw e;
            }
            exchange.pass(node, door);
            nodes.remove(node.scope(), node.slug());
            LOG.info("This copy was ended. What it had was handed in, and it is removed");
            clockwork.stop();
            return Trouble.OVER;
        }
        Instant now = clock.instant();
        if (due(notedAt, Duration.ofMinutes(1))) {
            nodes.reached(node.scope(), now);
            notedAt = now;
        }
        return null;
    }

    private Nodes.Node join() throws IOException, InterruptedException {
        URI url = settings.url().orElseThrow();
        Centre.Joined joined = centre.join(
                url, settings.code().orElseThrow(() -> new Centre.Refused(404, "no code")), "Committee room");
        Scope scope = Scope.ofProgram(Letting.campaign(joined.token()));
        nodes.begin(scope, url, joined);
        return nodes.find().orElseThrow();
    }

    private void keepUp(Nodes.Node node, Centre.Door door) throws IOException, InterruptedException {
        if (node.copiedAt() == null || due(partAt, settings.partEvery())) {
            exchange.copy(node, door);
            partAt = clock.instant();
            accessAt = partAt;
        } else if (due(accessAt, settings.accessEvery())) {
            exchange.access(node, door);
            accessAt = clock.instant();
        }
        exchange.follow(node, door);
        exchange.pass(node, door);
    }

    private boolean due(Instant last, Duration every) {
        return !last.plus(every).isAfter(clock.instant());
    }
}
