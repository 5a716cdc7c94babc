package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.committeeroom.platform.Problem;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/**
 * Returns between the centre and a committee room that goes on without it. An id is its sender's wherever it arrives, so
 * both ways may be gone as often as one likes.
 */
@ApplicationScoped
public class Passing {

    private static final String GIVEN =
            "select r.*, coalesce(e.district_id, p.district_id) as district from return_log r"
                    + " left join elector e on e.campaign_id = r.campaign_id and e.id = r.elector_id left join property p on"
                    + " p.campaign_id = r.campaign_id and p.id = r.property_id where r.campaign_id = :campaign and"
                    + " r.sequence > :after order by r.sequence limit :limit";

    /** Of all that is here, what the centre is not known to have. */
    private static final String WAITING = " from return_log r left join return_at_centre k on k.campaign_id ="
            + " r.campaign_id and k.return_id = r.id where r.campaign_id = :campaign and k.return_id is null";

    private final Jdbi jdbi;
    private final Lanes lanes;
    private final Batch batch;
    private final Sequencer sequencer;
    private final NamedCanaries canaries;

    Passing(Jdbi jdbi, Lanes lanes, Batch batch, Sequencer sequencer, NamedCanaries canaries) {
        this.canaries = canaries;
        this.jdbi = jdbi;
        this.lanes = lanes;
        this.batch = batch;
        this.sequencer = sequencer;
    }

    /** @param sequence ask again with this one; @param more there is more already */
    @Schema(name = "PassedReturns")
    public record Page(long sequence, boolean more, List<PassedReturn> items) {}

    private record Read(LogRow row, UUID district) {}

    /** What counts, of the districts of the scope, in the order of the feed. To be called outside of transactions. */
    public Page since(Scope scope, long after, int limit) {
        List<Read> read = read(scope, after, limit);
        long sequence = read.isEmpty() ? after : read.get(read.size() - 1).row().sequence();
        sequencer.settle(scope, sequence);
        Places places = places(scope);
        List<PassedReturn> items = read.stream()
                .filter(r -> r.row().applies() ? scope.districts().contains(r.district()) : places.concern(r.row()))
                .map(r -> PassedReturn.of(r.row()))
                .toList();
        return new Page(sequence, read.size() == limit, items);
    }

    private List<Read> read(Scope scope, long after, int limit) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(GIVEN))
                .bind("after", after)
                .bind("limit", limit)
                .map((r, c) -> read(r))
                .list());
    }

    private static Read read(ResultSet r) throws SQLException {
        return new Read(LogRow.read(r), r.getObject("district", UUID.class));
    }

    /** Stations and codes of the scope's districts. */
    private record Places(List<UUID> stations, List<String> codes) {

        /** An undo of what has not come yet names nothing but that. */
        boolean concern(LogRow row) {
            if (row.type() == ReturnType.UNDO) {
                return true;
            }
            if (row.type() != ReturnType.TELLER_SHIFT && row.type() != ReturnType.STATION_COUNT) {
                return false;
            }
            NewReturn one = ReturnShape.read(MetReturns.json(row.body()));
            return one.station() == null
                    ? one.districts().stream().anyMatch(codes::contains)
                    : stations.contains(one.station());
        }
    }

    private Places places(Scope scope) {
        return jdbi.withHandle(h -> new Places(
                scope.bind(h.createQuery("select distinct station_id from polling_district where campaign_id ="
                                + " :campaign and id = any(:scopeDistricts) and station_id is not null"))
                        .mapTo(UUID.class)
                        .list(),
                scope.bind(
                                h.createQuery(
                                        "select code from polling_district where campaign_id = :campaign and id = any(:scopeDistricts)"))
                        .mapTo(String.class)
                        .list()));
    }

    /**
     * At the centre: takes in what a room passes on, each return as if its sender had brought it here.
     *
     * @param senders by what a passed return says of its sender, what that sender may see
     */
    public Receipts take(Scope room, List<PassedReturn> passed, Function<PassedReturn, Scope> senders) {
        Map<UUID, Judge.Case> cases = new TreeMap<>();
        List<Problem.Violation> violations = new ArrayList<>();
        List<UUID> order = new ArrayList<>();
        for (int i = 0; i < passed.size(); i++) {
            NewReturn one = ReturnShape.read(passed.get(i).what(), "returns[" + i + "].return", violations);
            if (violations.isEmpty()) {
                order.add(one.id());
                cases.putIfAbsent(
                        one.id(),
                        new Judge.Case(
                                one, senders.apply(passed.get(i)), passed.get(i).receivedAt()));
            }
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        Scope program = Scope.ofProgram(room.campaign());
        Map<UUID, LogRow> fresh =
                Intake.finished(lanes.run(program, () -> batch.passedOn(program, new TreeMap<>(cases))));
        List<Receipts.Receipt> each = order.stream()
                .map(id -> fresh.containsKey(id)
                        ? Receipts.Receipt.of(id, fresh.get(id).problem())
                        : Receipts.Receipt.duplicate(id))
                .toList();
        Receipts receipts = new Receipts(each, sequencer.latest(program));
        canaries.look(cases.values().stream().map(Judge.Case::one).toList(), receipts);
        return receipts;
    }

    /** In a room: what the centre has. */
    public void follow(Scope program, List<PassedReturn> given) {
        Map<UUID, LogRow> rows = new TreeMap<>();
        given.stream().filter(PassedReturn::readable).map(PassedReturn::row).forEach(row -> rows.put(row.id(), row));
        if (!rows.isEmpty()) {
            Intake.finished(lanes.run(program, () -> {
                batch.follow(program, rows);
                return rows.size();
            }));
            known(program, rows.keySet());
        }
    }

    /**
     * In a room: what the centre is not known to have, the oldest first. What is left of a return about somebody who is
     * to be forgotten says nothing, and waits for nothing.
     */
    @Transactional
    public List<PassedReturn> waiting(Scope program, int limit) {
        List<PassedReturn> waiting = unknown(program, limit);
        known(
                program,
                waiting.stream()
                        .filter(each -> !each.readable())
                        .map(PassedReturn::id)
                        .toList());
        return waiting.stream().filter(PassedReturn::readable).toList();
    }

    private List<PassedReturn> unknown(Scope program, int limit) {
        return jdbi.withHandle(
                h -> program.bind(h.createQuery("select r.*" + WAITING + " order by r.received_at, r.id limit :limit"))
                        .bind("limit", limit)
                        .map((r, c) -> PassedReturn.of(LogRow.read(r)))
                        .list());
    }

    /** How many there are. */
    @Transactional
    public long waiting(Scope program) {
        return jdbi.withHandle(h -> program.bind(h.createQuery("select count(*)" + WAITING))
                .mapTo(Long.class)
                .one());
    }

    /** In a room: the centre has these. A second time changes nothing. */
    @Transactional
    public void known(Scope program, Collection<UUID> ids) {
        jdbi.useHandle(h -> program.bind(h.createUpdate("insert into return_at_centre (campaign_id, return_id) select"
                        + " cast(:campaign as uuid), given.id from unnest(cast(:ids as uuid array)) as given(id) where"
                        + " not exists (select 1 from return_at_centre k where k.campaign_id = :campaign and"
                        + " k.return_id = given.id)"))
                .bindArray("ids", UUID.class, ids)
                .execute());
    }
}
