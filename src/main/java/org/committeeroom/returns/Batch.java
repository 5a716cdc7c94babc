package org.committeeroom.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.committeeroom.platform.Database;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts returns of one campaign into effect, one transaction at a time in each campaign: so no two transactions miss
 * each other's returns about one elector, or an undo and what it takes back.
 */
@ApplicationScoped
class Batch {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi jdbi;
    private final Database.Kind kind;
    private final Clock clock;

    Batch(Jdbi jdbi, Database.Kind kind, Clock clock) {
        this.jdbi = jdbi;
        this.kind = kind;
        this.clock = clock;
    }

    /** What one request brought. */
    record Sent(Scope scope, List<NewReturn> returns) {}

    /** The receipts of each request, in their order. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<List<Receipts.Receipt>> apply(Scope program, List<Sent> sent) {
        return jdbi.withHandle(h -> {
            Map<UUID, LogRow> fresh = enter(Turn.begin(program, h, kind), cases(sent));
            return receipts(sent, fresh);
        });
    }

    /** What a committee room's own copy passes on: each for whom it came from there. By id what was new. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<UUID, LogRow> passedOn(Scope program, Map<UUID, Judge.Case> cases) {
        return jdbi.withHandle(h -> enter(Turn.begin(program, h, kind), cases));
    }

    private Map<UUID, LogRow> enter(Turn turn, Map<UUID, Judge.Case> cases) {
        ReturnLog log = new ReturnLog(turn);
        Map<UUID, LogRow> known = log.known(wanted(cases));
        cases.keySet().removeAll(known.keySet());
        Instant now = clock.instant();
        Map<UUID, LogRow> fresh = judged(turn, cases, known, c -> row(c, now, turn.independent()));
        log.insert(fresh.values());
        Questions.keep(turn.scope(), turn.h(), fresh.values());
        Wishes.keep(turn.scope(), turn.h(), fresh.values());
        takeEffect(log, known, fresh.values());
        turn.end();
        return fresh;
    }

    /**
     * What the centre says that it has: its word on whom a return is about is taken, also of one that is here already.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void follow(Scope program, Map<UUID, LogRow> given) {
        jdbi.useHandle(h -> {
            Turn turn = Turn.begin(program, h, kind);
            ReturnLog log = new ReturnLog(turn);
            Map<UUID, LogRow> known = log.known(given.keySet());
            Map<UUID, LogRow> fresh = new TreeMap<>();
            Map<UUID, LogRow> changed = new TreeMap<>();
            Set<UUID> before = new HashSet<>();
            given.forEach((id, row) -> {
                LogRow here = known.get(id);
                if (here == null) {
                    fresh.put(id, row.numbered(turn::next));
                } else if (!here.standsAs(row)) {
                    before.add(here.elector());
                    changed.put(
                            id,
                            here.saying(row.body())
                                    .with(null, row.elector(), row.property())
                                    .numberedAnew(turn::next));
                }
            });
            before.remove(null);
            Map<UUID, LogRow> heeded = Suppressed.heeded(turn, fresh);
            log.insert(heeded.values());
            Questions.keep(program, h, heeded.values());
            Wishes.keep(program, h, heeded.values());
            log.settle(changed.values());
            takeEffect(
                    log,
                    known,
                    Stream.concat(heeded.values().stream(), changed.values().stream())
                            .toList());
            new States(turn, kind).recompute(before, List.of());
            turn.end();
        });
    }

    /** Judges held returns again, each for the scope given for it. Those that are not held any more are left out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Receipts.Receipt> retry(Scope program, Collection<UUID> held, Function<LogRow, Scope> scopes) {
        return jdbi.withHandle(h -> {
            Turn turn = Turn.begin(program, h, kind);
            ReturnLog log = new ReturnLog(turn);
            Map<UUID, LogRow> known = log.known(held);
            Map<UUID, LogRow> rows = new TreeMap<>();
            Map<UUID, Judge.Case> cases = new LinkedHashMap<>();
            for (UUID id : held) {
                LogRow row = known.get(id);
                if (row != null && row.problem() != null) {
                    rows.put(id, row);
                    cases.put(id, Judge.Case.now(ReturnShape.read(json(row.body())), scopes.apply(row)));
                }
            }
            known.putAll(log.known(wanted(cases)));
            Map<UUID, LogRow> settled =
                    judged(turn, cases, known, c -> rows.get(c.one().id()));
            log.settle(settled.values());
            takeEffect(log, known, settled.values());
            turn.end();
            return settled.values().stream()
                    .map(r -> Receipts.Receipt.of(r.id(), r.problem()))
                    .toList();
        });
    }

    /** Says who it was that somebody met, on the authority of who asks. False: it waits for that no more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean match(Scope program, UUID id, UUID elector, HeldFor otherwise) {
        return jdbi.withHandle(h -> {
            Turn turn = Turn.begin(program, h, kind);
            ReturnLog log = new ReturnLog(turn);
            Map<UUID, LogRow> known = log.known(List.of(id));
            LogRow row = known.get(id);
            if (row == null || row.problem() == null || !row.problem().ofMet()) {
                return false;
            }
            List<LogRow> settled = List.of(
                    row.with(elector == null ? otherwise : null, elector, null).numbered(turn::next));
            settled = List.copyOf(
                    Suppressed.heeded(turn, Map.of(id, settled.get(0))).values());
            log.settle(settled);
            takeEffect(log, known, settled);
            turn.end();
            return true;
        });
    }

    /** Makes states anew where a change of the register may have changed who lives behind a door. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void recompute(Scope program, Collection<UUID> electors) {
        jdbi.useHandle(h -> {
            new States(Turn.begin(program, h, kind), kind).recompute(electors, List.of());
        });
    }

    /** The first of each id; in the order of ids. */
    private static Map<UUID, Judge.Case> cases(List<Sent> sent) {
        Map<UUID, Judge.Case> cases = new TreeMap<>();
        sent.forEach(s -> s.returns().forEach(r -> cases.putIfAbsent(r.id(), Judge.Case.now(r, s.scope()))));
        return cases;
    }

    private static Set<UUID> wanted(Map<UUID, Judge.Case> cases) {
        Set<UUID> ids = new HashSet<>(cases.keySet());
        cases.values().stream()
                .map(c -> c.one().target())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }

    private Map<UUID, LogRow> judged(
            Turn turn, Map<UUID, Judge.Case> cases, Map<UUID, LogRow> known, Function<Judge.Case, LogRow> rows) {
        List<UUID> targets = cases.values().stream()
                .map(c -> known.get(c.one().target()))
                .filter(Objects::nonNull)
                .flatMap(row -> Stream.of(row.elector(), row.property()).filter(Objects::nonNull))
                .toList();
        Subjects subjects = new Subjects(turn.scope(), turn.h());
        subjects.find(
                cases.values().stream().map(Judge.Case::one).toList(),
                targets,
                cases.values().stream().map(Judge.Case::scope).distinct().toList());
        Judge judge = new Judge(subjects, known, cases);
        Map<UUID, LogRow> judged = new TreeMap<>();
        cases.forEach((id, one) -> {
            Judge.Verdict verdict = judge.of(one);
            judged.put(
                    id,
                    rows.apply(one)
                            .with(verdict.problem(), verdict.elector(), verdict.property())
                            .numbered(turn::next));
        });
        return Suppressed.heeded(turn, judged);
    }

    private static LogRow row(Judge.Case one, Instant now, boolean independent) {
        NewReturn r = one.one();
        return new LogRow(
                r.id(),
                null,
                r.type(),
                r.at(),
                one.received() == null || one.received().isAfter(now) ? now : one.received(),
                one.scope().kind(),
                one.scope().caller(),
                null,
                null,
                r.target(),
                null,
                independent ? Consent.heeded(r) : r.text());
    }

    /** Undos that waited for one of these returns learn what they are about; then the states are made anew. */
    private void takeEffect(ReturnLog log, Map<UUID, LogRow> known, Collection<LogRow> rows) {
        Map<UUID, LogRow> waiting = known;
        List<LogRow> applied =
                new ArrayList<>(rows.stream().filter(LogRow::applies).toList());
        List<LogRow> latest = applied;
        while (!latest.isEmpty()) {
            List<LogRow> adopted = adopted(latest, waiting.values());
            if (adopted.isEmpty()) {
                break;
            }
            log.settle(adopted);
            applied.addAll(adopted);
            waiting = log.known(adopted.stream().map(LogRow::id).toList());
            latest = adopted;
        }
        new States(log.turn(), kind)
                .recompute(
                        applied.stream()
                                .map(LogRow::elector)
                                .filter(Objects::nonNull)
                                .toList(),
                        applied.stream()
                                .map(LogRow::property)
                                .filter(Objects::nonNull)
                                .toList());
    }

    private static List<LogRow> adopted(List<LogRow> targets, Collection<LogRow> waiting) {
        Map<UUID, LogRow> byId = new TreeMap<>();
        targets.forEach(t -> byId.put(t.id(), t));
        return waiting.stream()
                .filter(w -> w.type() == ReturnType.UNDO && w.problem() == null && !w.applies())
                .filter(w -> byId.containsKey(w.target()))
                .map(w -> w.with(
                        null,
                        byId.get(w.target()).elector(),
                        byId.get(w.target()).property()))
                .toList();
    }

    private static List<List<Receipts.Receipt>> receipts(List<Sent> sent, Map<UUID, LogRow> fresh) {
        Set<UUID> given = new HashSet<>();
        return sent.stream()
                .map(s -> s.returns().stream()
                        .map(r -> fresh.containsKey(r.id()) && given.add(r.id())
                                ? Receipts.Receipt.of(r.id(), fresh.get(r.id()).problem())
                                : Receipts.Receipt.duplicate(r.id()))
                        .toList())
                .toList();
    }

    private static ObjectNode json(String body) {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A return in the log is not JSON", e);
        }
    }
}
