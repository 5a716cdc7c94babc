package org.committeeroom.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.exchange.exports.ReadyExports;
import org.committeeroom.exchange.webhooks.HookEvent;
import org.committeeroom.exchange.webhooks.HookOutbox;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.register.ReturnsOfPeople;
import org.committeeroom.returns.Intake;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Holdings;
import org.committeeroom.security.personal.Person;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Objections and erasures. Both end with a return that says not to contact the person: by it packets that are out and
 * lists that are open learn of it, like of anything else that changes.
 */
@ApplicationScoped
class LeavingAlone {

    private static final Logger LOG = Logger.getLogger(LeavingAlone.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi jdbi;
    private final Clock clock;
    private final Persons persons;
    private final Requests requests;
    private final Suppressions suppressions;
    private final Holdings holdings;
    private final ReturnsOfPeople returns;
    private final Intake intake;
    private final Campaigns campaigns;
    private final ReadyExports exports;
    private final HookOutbox hooks;
    private final Event<RegisterChanged> changed;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "leaving alone");
        one.setDaemon(true);
        return one;
    });

    LeavingAlone(
            Jdbi jdbi,
            Clock clock,
            Persons persons,
            Requests requests,
            Suppressions suppressions,
            Holdings holdings,
            ReturnsOfPeople returns,
            Intake intake,
            Campaigns campaigns,
            ReadyExports exports,
            HookOutbox hooks,
            Event<RegisterChanged> changed) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.persons = persons;
        this.requests = requests;
        this.suppressions = suppressions;
        this.holdings = holdings;
        this.returns = returns;
        this.intake = intake;
        this.campaigns = campaigns;
        this.exports = exports;
        this.hooks = hooks;
        this.changed = changed;
    }

    /** What became of one table. */
    record Item(String table, Erased erased) {}

    record Outcome(UUID request, List<Item> items) {}

    /** Refuses whoever is not an elector: others say so to whom they work with, or are erased. */
    Outcome object(Scope scope, UUID id, String words) {
        Persons.Found found = persons.find(scope, id).orElseThrow(Problems.NOT_FOUND::plain);
        if (!found.elector()) {
            throw Problems.invalid("id", "is not of an elector");
        }
        Person person = found.person();
        Outcome outcome = returns.meanwhile(
                scope,
                () -> jdbi.withHandle(h -> {
                    UUID request = requests.keep(h, scope, RequestKind.OBJECTION, person.id(), words);
                    suppressions.add(h, scope, request, person.ids(), LeftAlone.OBJECTED);
                    hooks.put(h, scope, HookEvent.PERSON_OBJECTED, person.ids());
                    List<Item> items = new ArrayList<>();
                    for (Holding each : holdings.all()) {
                        items.add(new Item(each.table(), Erased.gone(each.object(h, scope, person))));
                    }
                    return kept(h, scope, request, items);
                }));
        file(scope, person.id(), outcome.request());
        return outcome;
    }

    Outcome erase(Scope scope, UUID id, String words) {
        Persons.Found found = persons.find(scope, id).orElseThrow(Problems.NOT_FOUND::plain);
        Person person = found.person();
        Outcome outcome = returns.meanwhile(
                scope,
                () -> jdbi.withHandle(h -> {
                    UUID request = requests.keep(h, scope, RequestKind.ERASURE, person.id(), words);
                    if (found.elector()) {
                        suppressions.add(h, scope, request, person.ids(), LeftAlone.ERASED);
                        hooks.put(h, scope, HookEvent.PERSON_ERASED, person.ids());
                    }
                    List<Item> items = new ArrayList<>();
                    for (Holding each : holdings.all()) {
                        items.add(new Item(each.table(), each.erase(h, scope, person)));
                    }
                    return kept(h, scope, request, items);
                }));
        if (found.elector()) {
            file(scope, person.id(), outcome.request());
            changed.fire(new RegisterChanged(scope.campaign()));
        }
        return outcome;
    }

    /** Takes an objection back, which only the person may ask for. */
    void lift(Scope scope, UUID id) {
        Person person =
                persons.find(scope, id).orElseThrow(Problems.NOT_FOUND::plain).person();
        List<UUID> filed = returns.meanwhile(
                scope,
                () -> jdbi.withHandle(h -> {
                    UUID request = requests.objection(h, scope, person.ids()).orElseThrow(Problems.NOT_FOUND::plain);
                    suppressions.remove(h, scope, request, person.ids());
                    requests.end(h, scope, request);
                    List<UUID> undone = new ArrayList<>(byProgram(h, scope, person));
                    undone.add(request);
                    return undone;
                }));
        intake.take(
                scope,
                filed.stream()
                        .map(target -> NewReturn.of(Map.of(
                                "id", Ids.next().toString(),
                                "type", "undo",
                                "at", clock.instant().toString(),
                                "return", target.toString())))
                        .toList());
    }

    private static List<UUID> byProgram(Handle h, Scope scope, Person person) {
        return scope.bind(
                        h.createQuery("select r.id from unnest(cast(:ids as uuid array)) as given(id) join return_log r"
                                + " on r.campaign_id = :campaign and r.elector_id = given.id where r.caller_id = :program"
                                + " and r.body like '%\"do_not_contact\"%'"))
                .bindArray("ids", UUID.class, person.ids())
                .bind("program", Scope.ofProgram(scope.campaign()).caller())
                .mapTo(UUID.class)
                .list();
    }

    private Outcome kept(Handle h, Scope scope, UUID request, List<Item> all) {
        exports.end(h, scope);
        List<Item> items = all.stream()
                .filter(item -> item.erased().gone() + item.erased().kept() > 0)
                .toList();
        try {
            requests.outcome(h, scope, request, JSON.writeValueAsString(items));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return new Outcome(request, items);
    }

    private void file(Scope scope, UUID elector, UUID id) {
        intake.take(
                scope,
                List.of(NewReturn.of(Map.of(
                        "id", id.toString(),
                        "type", "canvass",
                        "at", clock.instant().toString(),
                        "result", "do_not_contact",
                        "elector", Map.of("id", elector.toString())))));
    }

    /**
     * A register that brings somebody back brings them back as somebody to be left alone. On a thread of its own: the
     * one that changed the register is still within the transaction that is over.
     */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegisterChanged event) {
        thread.execute(() -> enforce(Scope.ofProgram(event.campaign())));
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }

    /** What a program that was stopped in between has left undone, and what somebody has undone. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        campaigns.all().forEach(this::fileWaiting);
    }

    void enforce(Scope program) {
        try {
            suppressions.recognise(program);
        } catch (RuntimeException e) {
            LOG.error("Who asked to be left alone could not be looked for in the register", e);
        }
        fileWaiting(program);
    }

    private void fileWaiting(Scope program) {
        try {
            suppressions.waiting(program).forEach(elector -> file(program, elector, Ids.next()));
        } catch (RuntimeException e) {
            LOG.error("That somebody asked to be left alone could not be told to the lists", e);
        }
    }
}
