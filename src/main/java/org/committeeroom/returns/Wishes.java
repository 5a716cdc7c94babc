package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What people asked for or offered when they were met: for the office, until somebody has seen to it. */
@ApplicationScoped
class Wishes {

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
        return jdbi.withHandle(h -> {
            List<StandingWishes.One> newest = StandingWishes.of(h, scope, flag, null).stream()
                    .filter(one -> (one.settledAt() == null) == open)
                    .filter(one -> after == null || one.id().toString().compareTo(after.toString()) < 0)
                    .limit(page.rows())
                    .toList();
            return views(h, scope, newest);
        });
    }

    private static List<Wish> views(Handle h, Scope scope, List<StandingWishes.One> wishes) {
        List<UUID> electors = wishes.stream()
                .map(StandingWishes.One::elector)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Question.Asker> askers = Question.askers(h, scope, electors);
        return wishes.stream()
                .map(one -> Wish.of(
                        one.id(),
                        one.flag(),
                        one.at(),
                        one.body(),
                        one.elector() == null ? null : askers.get(one.elector()),
                        one.settledAt()))
                .toList();
    }

    /** Of each kind, in their order, also of those that nobody has asked for. */
    @Transactional
    List<Wish.Count> counts(Scope scope) {
        List<StandingWishes.One> all = jdbi.withHandle(h -> StandingWishes.of(h, scope, null, null));
        return Arrays.stream(Flag.values())
                .map(flag -> {
                    List<StandingWishes.One> its =
                            all.stream().filter(one -> one.flag() == flag).toList();
                    int open = (int)
                            its.stream().filter(one -> one.settledAt() == null).count();
                    return new Wish.Count(flag, open, its.size() - open);
                })
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
            return views(h, scope, StandingWishes.of(h, scope, flag, id)).stream()
                    .findFirst()
                    .orElseThrow(Problems.NOT_FOUND::plain);
        });
    }
}
