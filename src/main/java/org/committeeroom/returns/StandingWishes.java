package org.committeeroom.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/**
 * Wishes that were not taken back, of people who may be contacted. Step by step and by key: in one statement PostgreSQL,
 * as long as it does not know how large the tables are, goes through all electors for each of them.
 */
final class StandingWishes {

    private static final String GIVEN = " from unnest(cast(:ids as uuid array)) as given(id) ";

    private static final String RETURNS = "select r.id, r.at, r.body, r.elector_id" + GIVEN
            + "join return_log r on r.campaign_id = :campaign and r.id = given.id"
            + " where r.problem is null or r.problem in ('TO_MATCH', 'NOT_ON_REGISTER')";

    private static final String UNDOS = "select u.id, u.target_id" + GIVEN
            + "join return_log u on u.campaign_id = :campaign and u.target_id = given.id"
            + " where u.type = 'UNDO' and u.problem is null";

    private static final String WELCOME = "select e.id" + GIVEN
            + "join elector e on e.campaign_id = :campaign and e.id = given.id"
            + " left join elector_state s on s.campaign_id = :campaign and s.elector_id = given.id"
            + " where e.suppressed is null and coalesce(s.do_not_contact, false) = false";

    private StandingWishes() {}

    /** @param elector null if it is not known (yet) who it was */
    record One(UUID id, Flag flag, Instant at, String body, UUID elector, Instant settledAt) {

        private record Same(Flag flag, boolean settled, UUID who) {}

        private Same same() {
            return new Same(flag, settledAt != null, elector == null ? id : elector);
        }
    }

    private record Row(UUID id, Flag flag, Instant settledAt) {}

    private record Said(UUID id, Instant at, String body, UUID elector) {}

    /**
     * Newest first; of several times that somebody said so, the last.
     *
     * @param flag null: of all kinds
     * @param only of this return, also if it is not the last; null: of all
     */
    static List<One> of(Handle h, Scope scope, Flag flag, UUID only) {
        List<Row> rows = scope.bind(h.createQuery("select return_id, flag, settled_at from wish where campaign_id ="
                        + " :campaign" + (flag == null ? "" : " and flag = :flag")
                        + (only == null ? "" : " and return_id = :only")))
                .bindByType("flag", flag == null ? null : flag.name(), String.class)
                .bindByType("only", only, UUID.class)
                .map((r, c) -> new Row(
                        r.getObject("return_id", UUID.class),
                        Flag.valueOf(r.getString("flag")),
                        Question.time(r, "settled_at")))
                .list();
        Map<UUID, Said> said = said(h, scope, rows);
        Map<One.Same, One> last = new HashMap<>();
        for (Row row : rows) {
            Said its = said.get(row.id());
            if (its != null) {
                One one = new One(row.id(), row.flag(), its.at(), its.body(), its.elector(), row.settledAt());
                last.merge(one.same(), one, (a, b) -> NEWEST.compare(a, b) < 0 ? a : b);
            }
        }
        return last.values().stream().sorted(NEWEST).toList();
    }

    private static final Comparator<One> NEWEST =
            Comparator.comparing((One one) -> one.id().toString()).reversed().thenComparing(One::flag);

    private static Map<UUID, Said> said(Handle h, Scope scope, List<Row> rows) {
        List<UUID> ids = rows.stream().map(Row::id).distinct().toList();
        Set<UUID> undone = undone(h, scope, ids);
        List<Said> standing = new ArrayList<>();
        for (Said one : query(h, scope, RETURNS, ids, StandingWishes::said)) {
            if (!undone.contains(one.id())) {
                standing.add(one);
            }
        }
        List<UUID> electors = standing.stream()
                .map(Said::elector)
                .filter(elector -> elector != null)
                .distinct()
                .toList();
        Set<UUID> welcome = new HashSet<>(query(h, scope, WELCOME, electors, r -> r.getObject("id", UUID.class)));
        Map<UUID, Said> said = new HashMap<>();
        for (Said one : standing) {
            if (one.elector() == null || welcome.contains(one.elector())) {
                said.put(one.id(), one);
            }
        }
        return said;
    }

    private static Said said(ResultSet r) throws SQLException {
        return new Said(
                r.getObject("id", UUID.class),
                Question.time(r, "at"),
                r.getString("body"),
                r.getObject("elector_id", UUID.class));
    }

    /** By undos that were not taken back themselves. */
    private static Set<UUID> undone(Handle h, Scope scope, Collection<UUID> ids) {
        Map<UUID, UUID> undos = new HashMap<>();
        query(h, scope, UNDOS, ids, StandingWishes::undo).forEach(undo -> undos.put(undo.id(), undo.target()));
        query(h, scope, UNDOS, undos.keySet(), StandingWishes::undo).forEach(undo -> undos.remove(undo.target()));
        return Set.copyOf(undos.values());
    }

    private record Undo(UUID id, UUID target) {}

    private static Undo undo(ResultSet r) throws SQLException {
        return new Undo(r.getObject("id", UUID.class), r.getObject("target_id", UUID.class));
    }

    private interface Reader<T> {
        T read(ResultSet r) throws SQLException;
    }

    private static <T> List<T> query(Handle h, Scope scope, String sql, Collection<UUID> ids, Reader<T> reader) {
        return ids.isEmpty()
                ? List.of()
                : scope.bind(h.createQuery(sql))
                        .bindArray("ids", UUID.class, ids)
                        .map((r, c) -> reader.read(r))
                        .list();
    }
}
