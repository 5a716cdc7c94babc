package org.committeeroom.pollingday.drill;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.returns.Intake;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** Plays drills: in the background, one at a time. */
@ApplicationScoped
class DrillRunner {

    private static final Logger LOG = Logger.getLogger(DrillRunner.class);
    private static final long TICK_MILLIS = 250;
    /** Of the played day: a program that is slower than its drill steps over none of the day's troubles. */
    private static final Duration LONGEST_STEP = Duration.ofMinutes(5);

    private static final long PATIENCE_SECONDS = 30;
    private static final long SEED = 20_240_704;

    private final Drills drills;
    private final Campaigns campaigns;
    private final Intake intake;
    private final DrillPhones phones;
    private final Clock clock;
    private final Map<UUID, Scope> running = new ConcurrentHashMap<>();
    private final Map<UUID, Future<?>> work = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "drill");
        made.setDaemon(true);
        return made;
    });

    DrillRunner(Drills drills, Campaigns campaigns, Intake intake, DrillPhones phones, Clock clock) {
        this.phones = phones;
        this.drills = drills;
        this.campaigns = campaigns;
        this.intake = intake;
        this.clock = clock;
    }

    /** What a start finds running was cut short by the stop before it. */
    void start(@Observes StartupEvent start) {
        campaigns.all().forEach(copy -> drills.end(copy, null, "The program was stopped"));
    }

    void stop(@Observes ShutdownEvent stop) {
        running.clear();
        thread.shutdownNow();
    }

    boolean isRunning(Scope of) {
        return running.containsKey(of.campaign());
    }

    /** Ends it, and comes back once nothing more is sent; what was played stays until the copy is removed. */
    void end(Scope of) {
        running.remove(of.campaign());
        Future<?> its = work.remove(of.campaign());
        if (its == null) {
            return;
        }
        try {
            its.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw Problems.NOT_READY.because("The drill has not ended yet; try again");
        }
    }

    void begin(Scope of, double speed) {
        Scope copy = drills.begin(of, speed);
        running.put(of.campaign(), copy);
        work.put(of.campaign(), thread.submit(() -> safely(of, copy, speed)));
    }

    private void safely(Scope of, Scope copy, double speed) {
        try {
            play(of, copy, speed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("A drill ended early", e);
            drills.end(copy, null, "It failed; the log of the server says why");
        } finally {
            running.remove(of.campaign(), copy);
        }
    }

    private void play(Scope of, Scope copy, double speed) throws InterruptedException {
        List<DrillElector> people = drills.people(copy);
        canvass(copy, people);
        Instant opens = campaigns.facts(copy).election().opens();
        Play day = DrillDay.of(people, SEED, opens);
        Rehearsal rehearsal = new Rehearsal(day, opens, SEED);
        DrillServer server = phones.join(copy, day, new Trouble(opens, SEED));
        Instant begun = clock.instant();
        Instant now = opens;
        while (!rehearsal.over(now)) {
            if (running.get(of.campaign()) != copy) {
                drills.end(copy, null, "It was ended by hand");
                return;
            }
            Thread.sleep(Math.min(TICK_MILLIS, (long) (LONGEST_STEP.toMillis() / speed)));
            Instant due = opens.plus(scaled(Duration.between(begun, clock.instant()), speed));
            Instant next = now.plus(LONGEST_STEP);
            now = due.isBefore(next) ? due : next;
            rehearsal.goOn(now, server);
            drills.progress(copy, rehearsal.progress(now));
        }
        drills.end(copy, drills.count(copy, rehearsal), null);
    }

    private static Duration scaled(Duration real, double speed) {
        return Duration.ofMillis((long) (real.toMillis() * speed));
    }

    /** So that there is somebody to knock up. */
    private void canvass(Scope copy, List<DrillElector> people) {
        List<NewReturn> promises = new ArrayList<>();
        String at = clock.instant().minus(Duration.ofDays(7)).toString();
        for (DrillElector elector : people) {
            if (elector.promise()) {
                promises.add(NewReturn.of(Map.of(
                        "id",
                        Ids.next().toString(),
                        "type",
                        "canvass",
                        "at",
                        at,
                        "elector",
                        Map.of("id", elector.id().toString()),
                        "result",
                        "spoke",
                        "intention",
                        1,
                        "consent",
                        Map.of("intention", "yes"))));
            }
        }
        intake.take(copy, promises);
    }
}
