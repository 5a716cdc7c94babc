package org.committeeroom.exchange.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads on in the feed of returns for those who want to hear of answers. Of what was said at doors only: a teller's
 * marks, knock-ups and lifts tell who has voted (RPA 1983 ss.66 and 66A).
 */
@ApplicationScoped
class AnswersTold {

    private static final int AT_ONCE = 200;
    private static final int MOST_ROUNDS = 20;

    private final Jdbi jdbi;
    private final HookOutbox outbox;

    AnswersTold(Jdbi jdbi, HookOutbox outbox) {
        this.jdbi = jdbi;
        this.outbox = outbox;
    }

    private record Row(UUID id, UUID elector, long sequence) {}

    @Transactional
    void tell(Scope scope) {
        jdbi.useHandle(h -> {
            for (int round = 0; round < MOST_ROUNDS; round++) {
                boolean more = false;
                for (Webhook hook : Webhooks.list(h, scope)) {
                    more |= hook.active() && tell(h, scope, hook);
                }
                if (!more) {
                    return;
                }
            }
        });
    }

    /** Whether there may be more. */
    private boolean tell(Handle h, Scope scope, Webhook hook) {
        long latest = scope.bind(h.createQuery(
                        "select coalesce(max(sequence), 0) from return_log where campaign_id = :campaign"))
                .mapTo(Long.class)
                .one();
        if (latest <= hook.position()) {
            return false;
        }
        List<Row> rows =
                hook.events().contains(HookEvent.ANSWERS_RECORDED) ? rows(h, scope, hook.position()) : List.of();
        boolean whole = rows.size() < AT_ONCE;
        long to = whole ? latest : rows.get(rows.size() - 1).sequence();
        if (!Webhooks.moveOn(h, scope, hook, to)) {
            return false;
        }
        if (!rows.isEmpty()) {
            outbox.put(
                    h,
                    scope,
                    hook,
                    HookEvent.ANSWERS_RECORDED,
                    Map.of(
                            "returns",
                            rows.stream().map(Row::id).toList(),
                            "electors",
                            rows.stream()
                                    .map(Row::elector)
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .toList()));
        }
        return !whole;
    }

    private static List<Row> rows(Handle h, Scope scope, long after) {
        return scope.bind(h.createQuery("select r.id, r.elector_id, r.sequence from return_log r where r.campaign_id ="
                        + " :campaign and r.sequence > :after and (r.type = 'CANVASS' or r.type = 'UNDO' and exists"
                        + " (select 1 from return_log u where u.campaign_id = r.campaign_id and u.id = r.target_id"
                        + " and u.type = 'CANVASS')) order by r.sequence limit :most"))
                .bind("after", after)
                .bind("most", AT_ONCE)
                .map((r, c) -> new Row(
                        r.getObject("id", UUID.class), r.getObject("elector_id", UUID.class), r.getLong("sequence")))
                .list();
    }
}
