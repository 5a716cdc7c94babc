package org.committeeroom.demo;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.returns.Intake;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** Sends what is recorded on the demo's polling day, each return when its time has come. */
@ApplicationScoped
class PollingDay {

    private static final Logger LOG = Logger.getLogger(PollingDay.class);
    private static final int AT_ONCE = 4_000;

    private final Intake intake;
    private final Campaigns campaigns;
    private final Clock clock;
    private final Queue<Day> days = new ConcurrentLinkedQueue<>();

    PollingDay(Intake intake, Campaigns campaigns, Clock clock) {
        this.intake = intake;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    private record Day(Scope scope, Deque<NewReturn> toCome) {}

    /** Sends what is due already and comes back; the rest follows by itself. */
    void begin(Scope scope, List<NewReturn> inOrderOfTime) {
        Day day = new Day(scope, new ArrayDeque<>(inOrderOfTime));
        send(day);
        days.add(day);
    }

    /** How many days are not over. */
    int underWay() {
        return days.size();
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        days.removeIf(this::isGone);
        for (Day day : days) {
            try {
                send(day);
            } catch (RuntimeException e) {
                LOG.warn("The demo's returns wait for the next turn: " + e.getMessage());
            }
        }
        days.removeIf(day -> day.toCome().isEmpty());
    }

    /** Somebody has removed the demo campaign. */
    private boolean isGone(Day day) {
        return campaigns.all().stream()
                .noneMatch(each -> each.campaign().equals(day.scope().campaign()));
    }

    private void send(Day day) {
        Instant now = clock.instant();
        List<NewReturn> due = new ArrayList<>();
        do {
            due.clear();
            for (NewReturn next : day.toCome()) {
                if (next.at().isAfter(now) || due.size() == AT_ONCE) {
                    break;
                }
                due.add(next);
            }
            if (!due.isEmpty()) {
                intake.take(day.scope(), due);
                due.forEach(sent -> day.toCome().poll());
            }
        } while (!due.isEmpty());
    }
}
