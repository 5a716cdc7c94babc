package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What people asked for or offered when they were met: for the office, until somebody has seen to it. */
@ApplicationScoped
class Wishes {

    /** Without those who do not want to hear from us; a return that is held may only wait for whom it is about. */
    private static final String FROM = " from wish w join return_log r on r.campaign_id = w.campaign_id"
            + " and r.id = w.return_id" + Question.ASKER
            + " left join elector_state s on s.campaign_id = e.campaign_id and s.elector_id = e.id"
            + " where w.campaign_id = :campaign and (r.problem is null or r.problem in ('TO_MATCH', 'NOT_ON_REGISTER'))"
            + " and e.suppressed is null and coalesce(s.do_not_contact, false) = false" + StandingReturns.STANDS;

    /** Of several times that somebody said so, the last that was not taken back. */
    private static final String LAST = " and not exists (select 1 from return_log l join wish v on v.campaign_id ="
            + " l.campaign_id and v.return_id = l.id and v.flag = w.flag where l.campaign_id = r.campaign_id"
            + " and l.elector_id = r.elector_id and l.id > r.id and (v.settled_at is null) = (w.settled_at is null)"
            + " and not exists (select 1 from return_log u where u.campaign_id = l.campaign_id and u.target_id = l.id"
            + " and u.type = 'UNDO' and u.problem is null))";

    private static final String SELECT =
            "select w.return_id, w.flag, w.settled_at, r.at, r.body, " + Question.ASKER_COLUMNS + FROM;

    private final Jdbi jdbi;
    private final Clock clock;

    Wishes(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Within the transaction that takes the returns in. */
    static void keep(Scope program, Handle h, Collection<LogRow> rows) {
        List<UUID> ids = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (LogRow row : rows) {
            if (row.body().contains("\"flags\"")) {
                Question.read(row.body()).path("flags").forEach(flag -> {
                    ids.add(row.id());
                    flags.add(flag.textValue().toUpperCase(Locale.ROOT));
                });
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        program.bind(h.createUpdate("insert into wish (campaign_id, return_id, flag) select distinct"
                        + " cast(:campaign as uuid), given.id, given.flag from unnest(cast(:ids as uuid array),"
                        + " cast(:flags as varchar array)) as given(id, flag)"))
                .bindArray("ids", UUID.class, ids)
                .bindArray("flags", String.class, flags)
                .execute();
    }

    /** Newest first. */
    @Transactional
    List<Wish> list(Scope scope, Flag flag, boolean open, PageRequest page) {
        UUID after = page.afterId();
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT + LAST + " and w.flag = :flag and w.settled_at is "
                        + (open ? "null" : "not null") + (after == null ? "" : " and w.return_id < :after")
                        + " order by w.return_id desc limit :rows"))
                .bind("flag", flag.name())
                .bindByType("after", after, UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> view(r))
                .list());
    }

    /** Of each kind, in their order, also of those that nobody has asked for. */
    @Transactional
    List<Wish.Count> counts(Scope scope) {
        Map<Flag, int[]> counts = new EnumMap<>(Flag.class);
        for (Flag flag : Flag.values()) {
            counts.put(flag, new int[2]);
        }
        jdbi.useHandle(h -> scope.bind(h.createQuery("select w.flag, w.settled_at is not null as settled, count(*) as"
                        + " many" + FROM + LAST + " group by w.flag, w.settled_at is not null"))
                .map((r, c) -> counts.get(Flag.valueOf(r.getString("flag")))[r.getBoolean("settled") ? 1 : 0] =
                        r.getInt("many"))
                .list());
        return counts.entrySet().stream()
                .map(each -> new Wish.Count(each.getKey(), each.getValue()[0], each.getValue()[1]))
                .toList();
    }

    /** Also what the same person said earlier about the same thing. */
    @Transactional
    Wish settle(Scope scope, UUID id, Flag flag, boolean settled) {
        return jdbi.withHandle(h -> {
            scope.bind(h.createUpdate("update wish set settled_at = :at, settled_by = :by where campaign_id = :campaign"
                            + " and flag = :flag and (settled_at is null) = cast(:settled as boolean)"
                            + " and (return_id = :id or (cast(:settled as boolean) and return_id in (select o.id from"
                            + " return_log r join return_log o on o.campaign_id = r.campaign_id and o.elector_id ="
                            + " r.elector_id where r.campaign_id = :campaign and r.id = :id)))"))
                    .bindByType("at", settled ? clock.instant() : null, Instant.class)
                    .bindByType("by", settled ? scope.caller() : null, UUID.class)
                    .bind("flag", flag.name())
                    .bind("settled", settled)
                    .bind("id", id)
                    .execute();
            return scope.bind(h.createQuery(SELECT + " and w.flag = :flag and w.return_id = :id"))
                    .bind("flag", flag.name())
                    .bind("id", id)
                    .map((r, c) -> view(r))
                    .findOne()
                    .orElseThrow(Problems.NOT_FOUND::plain);
        });
    }

    private static Wish view(ResultSet r) throws SQLException {
        return Wish.of(
                r.getObject("return_id", UUID.class),
                Flag.valueOf(r.getString("flag")),
                Question.time(r, "at"),
                r.getString("body"),
                Question.asker(r),
                Question.time(r, "settled_at"));
    }
}
