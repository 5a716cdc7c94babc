package org.committeeroom.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Says of two electors that they are one person, or are not, and takes that back. See docs/adr/0009. */
@ApplicationScoped
public class People {

    private final Jdbi jdbi;
    private final Clock clock;
    private final ReturnsOfPeople returns;
    private final Event<RegisterChanged> changed;

    People(Jdbi jdbi, Clock clock, ReturnsOfPeople returns, Event<RegisterChanged> changed) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.returns = returns;
        this.changed = changed;
    }

    /**
     * Merges two electors. The one that is kept has the returns of both; where only the other one is on the register,
     * it takes that one's place there.
     *
     * @param rowKey of the entry that the other one came with, or null: the answer then holds for that entry too
     * @return the decision, by which it can be taken apart
     */
    public UUID same(Scope scope, UUID keep, UUID drop, Long rowKey) {
        return returns.meanwhile(
                scope,
                () -> jdbi.withHandle(h -> {
                    UUID decision = decide(h, scope, "SAME", keep, drop, rowKey);
                    new Merge(h, scope, decision).of(keep, drop);
                    returns.move(h, scope, decision, drop, keep);
                    changed.fire(new RegisterChanged(scope.campaign()));
                    return decision;
                }));
    }

    /** Keeps two electors apart: no import takes one for the other any more. */
    public UUID different(Scope scope, UUID elector, UUID other, Long rowKey) {
        return returns.meanwhile(
                scope, () -> jdbi.withHandle(h -> decide(h, scope, "DIFFERENT", elector, other, rowKey)));
    }

    /** Takes a merge apart, and keeps the two apart from then on. */
    public void split(Scope scope, UUID decision) {
        returns.meanwhile(scope, () -> {
            jdbi.useHandle(h -> split(h, scope, decision));
            changed.fire(new RegisterChanged(scope.campaign()));
            return null;
        });
    }

    private record Decision(UUID keep, UUID drop, Long rowKey) {}

    private void split(Handle h, Scope scope, UUID id) {
        Decision decision = scope.bind(h.createQuery("select elector_id, other_id, row_key from person_decision where"
                        + " campaign_id = :campaign and id = :id and verdict = 'SAME' and ended_at is null"))
                .bind("id", id)
                .map((r, c) -> new Decision(
                        r.getObject("elector_id", UUID.class),
                        r.getObject("other_id", UUID.class),
                        r.getObject("row_key", Long.class)))
                .findOne()
                .orElseThrow(Problems.NOT_FOUND::plain);
        UUID apart = decide(h, scope, "DIFFERENT", decision.keep(), decision.drop(), decision.rowKey());
        new Merge(h, scope, apart).keepBefore(decision.keep(), decision.drop());
        new Merge(h, scope, id).takeApart(decision.keep(), decision.drop());
        returns.moveBack(h, scope, id);
        update(
                        h,
                        scope,
                        "update person_decision set ended_at = :now, ended_by = :by where campaign_id = :campaign and id = :id")
                .bind("id", id)
                .execute();
    }

    private UUID decide(Handle h, Scope scope, String verdict, UUID elector, UUID other, Long rowKey) {
        if (elector.equals(other)) {
            throw Problems.invalid("other", "is the same elector");
        }
        UUID id = Ids.next();
        update(
                        h,
                        scope,
                        "insert into person_decision (campaign_id, id, verdict, elector_id, other_id, row_key, made_by,"
                                + " made_at) values (:campaign, :id, :verdict, :elector, :other, :key, :by, :now)")
                .bind("id", id)
                .bind("verdict", verdict)
                .bind("elector", elector)
                .bind("other", other)
                .bindByType("key", rowKey, Long.class)
                .execute();
        return id;
    }

    private Update update(Handle h, Scope scope, String sql) {
        return scope.bind(h.createUpdate(sql)).bind("now", clock.instant()).bind("by", scope.caller());
    }
}
