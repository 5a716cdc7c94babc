package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Which electors' state has changed, in the order of the feed. */
@ApplicationScoped
public class Changes {

    @Schema(name = "ElectorName", description = "Which elector")
    public record Elector(UUID id, String district, int number, int suffix) {}

    /** @param sequence the number of the latest return that changed this elector's state */
    @Schema(name = "Change")
    public record Item(long sequence, Elector elector, Status status) {

        /** As much as somebody needs to know who takes numbers or drives: not what anybody said. */
        Item bare() {
            return new Item(
                    sequence, elector, new Status(null, false, status.voted(), null, null, null, false, null, null));
        }
    }

    /**
     * @param sequence ask again with this one
     * @param items by sequence; an elector at most once, with the state of now
     */
    @Schema(name = "Changes")
    public record Batch(long sequence, List<Item> items) {}

    /** An item with what decides who may see it. */
    record Placed(Item item, UUID district, Set<UUID> walks) {}

    private record Found(Item item, UUID district, UUID property) {}

    private record Touched(UUID elector, UUID door, long sequence) {}

    private static final String TOUCHED = "select t.elector_id, t.property_id, t.sequence from return_log t"
            + " where t.campaign_id = :campaign and t.sequence > :after and t.sequence <= :to";

    /** From the electors of the walk, who are few, not from the returns, of which there may be many. */
    private static final String OF_WALK = "select te.id as elector_id, t.sequence from walk_door tw join elector te"
            + " on te.campaign_id = tw.campaign_id and te.property_id = tw.property_id join return_log t"
            + " on t.campaign_id = te.campaign_id and t.elector_id = te.id"
            + " where tw.campaign_id = :campaign and tw.walk_id = :walk and t.sequence > :after and t.sequence <= :to"
            + " union all select te.id as elector_id, t.sequence from walk_door tw join elector te"
            + " on te.campaign_id = tw.campaign_id and te.property_id = tw.property_id join return_log t"
            + " on t.campaign_id = tw.campaign_id and t.property_id = tw.property_id"
            + " where tw.campaign_id = :campaign and tw.walk_id = :walk and t.sequence > :after and t.sequence <= :to";

    private final Jdbi jdbi;
    private final Sequencer sequencer;

    Changes(Jdbi jdbi, Sequencer sequencer) {
        this.jdbi = jdbi;
        this.sequencer = sequencer;
    }

    /**
     * To be called, outside of transactions, before anybody is given this number to ask on from: comes back once it
     * cannot be lost any more, and given again to another return.
     */
    public void settle(Scope scope, long sequence) {
        sequencer.settle(scope, sequence);
    }

    /**
     * The electors of the scope whose state has changed since.
     *
     * @param sequence of the last answer; 0 from the beginning
     * @param walk only its electors; null for all of the scope
     * @param limit how many returns to look through: where there are more, the answer's sequence says how far it
     *     went. Of a walk all are looked through
     * @throws org.committeeroom.platform.Problem not_found, if the walk is not in the scope
     */
    @Transactional
    public Batch since(Scope scope, long sequence, UUID walk, int limit) {
        return jdbi.withHandle(h -> {
            long to;
            if (walk == null) {
                to = end(scope, h, sequence, limit);
            } else {
                requireWalk(scope, h, walk);
                to = Math.max(sequence, position(scope, h));
            }
            List<Item> items = find(scope, h, walk, sequence, to).stream()
                    .map(f -> bare(scope) ? f.item().bare() : f.item())
                    .toList();
            return new Batch(to, items);
        });
    }

    /** What these numbers changed, with who may see it: read once for all who listen. */
    @Transactional
    List<Placed> placed(Scope scope, long after, long to) {
        return jdbi.withHandle(h -> {
            List<Found> found = find(scope, h, null, after, to);
            Map<UUID, Set<UUID>> walks = walks(
                    scope,
                    h,
                    found.stream().map(Found::property).filter(Objects::nonNull).toList());
            return found.stream()
                    .map(f -> new Placed(f.item(), f.district(), walks.getOrDefault(f.property(), Set.of())))
                    .toList();
        });
    }

    /** Tellers and drivers learn who has voted, and of nobody's answers. */
    static boolean bare(Scope scope) {
        return scope.isDevice()
                && (scope.roles().contains(Role.TELLER) || scope.roles().contains(Role.DRIVER));
    }

    private static long position(Scope scope, Handle h) {
        return scope.bind(h.createQuery("select sequence from feed_position where campaign_id = :campaign"))
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private static long end(Scope scope, Handle h, long after, int limit) {
        Long end = scope.bind(h.createQuery("select max(sequence) from (select sequence from return_log"
                        + " where campaign_id = :campaign and sequence > :after order by sequence limit :limit) page"))
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Long.class)
                .one();
        return end == null ? after : end;
    }

    private static void requireWalk(Scope scope, Handle h, UUID walk) {
        boolean there = scope.seesWalk(walk)
                && scope.bind(h.createQuery("select count(*) from walk where campaign_id = :campaign and id = :walk"))
                                .bind("walk", walk)
                                .mapTo(Integer.class)
                                .one()
                        == 1;
        if (!there) {
            throw Problems.NOT_FOUND.plain();
        }
    }

    private static List<Found> find(Scope scope, Handle h, UUID walk, long after, long to) {
        Map<UUID, Long> touched = walk == null ? touched(scope, h, after, to) : ofWalk(scope, h, walk, after, to);
        return scope
                .bind(h.createQuery("select e.id, d.code, e.number, e.suffix, e.district_id, e.property_id, "
                        + Status.COLUMNS + " from unnest(:touched) as t(id) left join elector e"
                        + " on e.campaign_id = :campaign and e.id = t.id left join polling_district d"
                        + " on d.campaign_id = e.campaign_id and d.id = e.district_id" + Status.JOIN + " where "
                        + scope.electors("e")))
                .bindArray("touched", UUID.class, touched.keySet())
                .map((r, c) -> read(r, touched))
                .stream()
                .sorted(Comparator.comparingLong((Found f) -> f.item().sequence())
                        .thenComparing(f -> f.item().elector().id()))
                .toList();
    }

    private static Map<UUID, Long> ofWalk(Scope scope, Handle h, UUID walk, long after, long to) {
        return numbers(scope.bind(h.createQuery(OF_WALK))
                .bind("after", after)
                .bind("to", to)
                .bind("walk", walk));
    }

    private static Map<UUID, Long> numbers(Query query) {
        return query.reduceRows(new HashMap<>(), (numbers, row) -> {
            numbers.merge(row.getColumn("elector_id", UUID.class), row.getColumn("sequence", Long.class), Math::max);
            return numbers;
        });
    }

    /**
     * The electors whom returns are about, and all who live at the doors that returns are about. In two steps: of a
     * join of the log with the electors H2 reads every elector of the campaign, four times a second.
     */
    private static Map<UUID, Long> touched(Scope scope, Handle h, long after, long to) {
        Map<UUID, Long> electors = new HashMap<>();
        Map<UUID, Long> doors = new HashMap<>();
        scope.bind(h.createQuery(TOUCHED))
                .bind("after", after)
                .bind("to", to)
                .map((r, c) -> new Touched(
                        r.getObject("elector_id", UUID.class),
                        r.getObject("property_id", UUID.class),
                        r.getLong("sequence")))
                .forEach(t -> {
                    if (t.elector() != null) {
                        electors.merge(t.elector(), t.sequence(), Math::max);
                    }
                    if (t.door() != null) {
                        doors.merge(t.door(), t.sequence(), Math::max);
                    }
                });
        if (!doors.isEmpty()) {
            scope.bind(h.createQuery("select e.id, e.property_id from unnest(:doors) as t(door) left join elector e"
                            + " on e.campaign_id = :campaign and e.property_id = t.door where e.id is not null"))
                    .bindArray("doors", UUID.class, doors.keySet())
                    .map((r, c) ->
                            Map.entry(r.getObject("id", UUID.class), doors.get(r.getObject("property_id", UUID.class))))
                    .forEach(e -> electors.merge(e.getKey(), e.getValue(), Math::max));
        }
        return electors;
    }

    private static Found read(ResultSet r, Map<UUID, Long> touched) throws SQLException {
        UUID id = r.getObject("id", UUID.class);
        Elector elector = new Elector(id, r.getString("code"), r.getInt("number"), r.getInt("suffix"));
        return new Found(
                new Item(touched.get(id), elector, Status.read(r)),
                r.getObject("district_id", UUID.class),
                r.getObject("property_id", UUID.class));
    }

    private static Map<UUID, Set<UUID>> walks(Scope scope, Handle h, Collection<UUID> doors) {
        Map<UUID, Set<UUID>> walks = new HashMap<>();
        scope.bind(h.createQuery("select w.property_id, w.walk_id from unnest(cast(:doors as uuid array)) as given(id)"
                        + " left join walk_door w on w.campaign_id = :campaign and w.property_id = given.id"
                        + " where w.walk_id is not null"))
                .bindArray("doors", UUID.class, doors)
                .map((r, c) -> walks.computeIfAbsent(r.getObject("property_id", UUID.class), p -> new HashSet<>())
                        .add(r.getObject("walk_id", UUID.class)))
                .forEach(added -> {});
        return walks;
    }
}
