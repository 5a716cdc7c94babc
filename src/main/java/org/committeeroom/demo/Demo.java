package org.committeeroom.demo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The made-up campaign {@code demo}: made in the background at the first start that wants it, and brought further by
 * the clock as long as its polls are open.
 */
@ApplicationScoped
public class Demo {

    static final String SLUG = "demo";

    private static final Logger LOG = Logger.getLogger(Demo.class);

    /** Where the making is. */
    public enum State {
        MAKING,
        READY,
        FAILED
    }

    private final DemoSettings settings;
    private final DemoMaker maker;
    private final DemoStaff staff;
    private final Optional<String> url;
    private final DemoProgress progress = new DemoProgress();
    private volatile State state;
    private volatile List<DemoStaff.SignIn> signIns = List.of();

    Demo(
            DemoSettings settings,
            DemoMaker maker,
            DemoStaff staff,
            @ConfigProperty(name = "committee.room.url") Optional<String> url) {
        this.settings = settings;
        this.maker = maker;
        this.staff = staff;
        this.url = url;
    }

    /** Empty if no demo is wanted. */
    public Optional<State> state() {
        return Optional.ofNullable(state);
    }

    DemoProgress progress() {
        return progress;
    }

    /** After the first account has been made. */
    void start(@Observes @Priority(5_000) StartupEvent start) {
        if (!settings.wanted()) {
            return;
        }
        state = State.MAKING;
        signIns = staff.signIns();
        Thread thread = new Thread(this::run, "demo");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            maker.makeOrResume(new DemoMaker.Wanted(SLUG, settings.seed(), settings.scale()), progress, this::ready);
        } catch (RuntimeException e) {
            if (!maker.stopped()) {
                state = State.FAILED;
                LOG.error("The demo campaign could not be made; the next start tries again", e);
            }
        }
    }

    private void ready() {
        state = State.READY;
        LOG.info("The demo campaign is ready");
    }

    void listening(@ObservesAsync HttpServerStart server) {
        if (state == null) {
            return;
        }
        StringBuilder text = new StringBuilder("Committee Room is at ")
                .append(url.orElse("http://localhost:" + server.options().getPort()))
                .append("\n\n    Sign in to the demo campaign as\n");
        signIns.forEach(s -> text.append(String.format("        %-16s %s%n", s.username(), s.password())));
        if (state == State.MAKING) {
            text.append("\n    The demo seat is being made; the page shows how far it is.\n");
        }
        LOG.info(text);
    }

    void stop(@Observes ShutdownEvent stop) {
        maker.stop();
    }
}
