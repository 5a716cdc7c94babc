package org.committeeroom.returns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.committeeroom.platform.Database;
import org.committeeroom.register.ReturnsOfPeople;
import org.committeeroom.security.Scope;
import org.committeeroom.security.audit.AuditLog;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Handle;

/** Lets returns follow whom they are about. What was sent stays as it was sent; only whom we take it to be about changes. */
@ApplicationScoped
class MovedReturns implements ReturnsOfPeople {

    private final Lanes lanes;
    private final Database.Kind kind;
    private final Wall wall;
    private final AuditLog audit;

    MovedReturns(Lanes lanes, Database.Kind kind, Wall wall, AuditLog audit) {
        this.wall = wall;
        this.audit = audit;
        this.lanes = lanes;
        this.kind = kind;
    }

    @Override
    public <T> T meanwhile(Scope scope, Supplier<T> work) {
        Runnable record = audit.carried();
        try {
            return lanes.run(
                            Scope.ofProgram(scope.campaign()),
                            () -> wall.within(scope, () -> QuarkusTransaction.requiringNew()
                                    .call(() -> {
                                        T made = work.get();
                                        record.run();
                                        return made;
                                    })))
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void move(Handle handle, Scope scope, UUID decision, UUID from, UUID to) {
        Turn turn = Turn.hold(Scope.ofProgram(scope.campaign()), handle, kind);
        scope.bind(handle.createUpdate("insert into moved_return (campaign_id, decision_id, return_id, from_elector_id,"
                        + " to_elector_id) select campaign_id, :decision, id, elector_id, :to from return_log"
                        + " where campaign_id = :campaign and elector_id = :from"))
                .bind("decision", decision)
                .bind("from", from)
                .bind("to", to)
                .execute();
        scope.bind(handle.createUpdate(
                        "update return_log set elector_id = :to where campaign_id = :campaign and elector_id = :from"))
                .bind("from", from)
                .bind("to", to)
                .execute();
        recompute(turn, from, to);
    }

    @Override
    public void moveBack(Handle handle, Scope scope, UUID decision) {
        Turn turn = Turn.hold(Scope.ofProgram(scope.campaign()), handle, kind);
        scope.bind(handle.createUpdate("merge into return_log r using (select * from moved_return where campaign_id ="
                        + " :campaign and decision_id = :decision) m on (r.campaign_id = :campaign and r.id = m.return_id)"
                        + " when matched then update set elector_id = m.from_elector_id"))
                .bind("decision", decision)
                .execute();
        List<UUID> touched = scope.bind(handle.createQuery("select elector_id from person_before where campaign_id ="
                        + " :campaign and decision_id = :decision"))
                .bind("decision", decision)
                .mapTo(UUID.class)
                .list();
        recompute(turn, touched.toArray(UUID[]::new));
    }

    private void recompute(Turn turn, UUID... electors) {
        new States(turn, kind).recompute(List.of(electors), List.of());
    }
}
