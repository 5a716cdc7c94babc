package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.security.Attendance;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** What a new register means for returns that are there already. */
@ApplicationScoped
class AfterRegister {

    private static final Logger LOG = Logger.getLogger(AfterRegister.class);

    private final Lanes lanes;
    private final Batch batch;
    private final HeldReturns held;
    private final Attendance attendance;
    private final Sequencer sequencer;
    private final OtherNodes others;

    AfterRegister(
            Lanes lanes, Batch batch, HeldReturns held, Attendance attendance, Sequencer sequencer, OtherNodes others) {
        this.others = others;
        this.lanes = lanes;
        this.batch = batch;
        this.held = held;
        this.attendance = attendance;
        this.sequencer = sequencer;
    }

    /** Tries again what was held, and makes states anew where other people may live behind a door; in its own time. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegisterChanged event) {
        Scope program = Scope.ofProgram(event.campaign());
        lanes.run(program, () -> {
                    inParts(held.unknown(program), ids -> lanes.run(program, () -> retry(program, ids)));
                    inParts(held.ofHouseholds(program), ids -> lanes.run(program, () -> recompute(program, ids)));
                    // Behind all of these in the lane.
                    lanes.run(program, () -> told(program));
                    return null;
                })
                .exceptionally(e -> {
                    LOG.error("Returns could not be looked at again after a change of the register", e);
                    return null;
                });
    }

    private List<Receipts.Receipt> retry(Scope program, List<UUID> ids) {
        return batch.retry(program, ids, row -> sender(program, row));
    }

    private Void told(Scope program) {
        others.tell(program);
        return null;
    }

    private Void recompute(Scope program, List<UUID> ids) {
        batch.recompute(program, ids);
        sequencer.changed(program, Set.copyOf(ids));
        return null;
    }

    /** Returns of a device or a token are judged by what that may see. */
    private Scope sender(Scope program, LogRow row) {
        return row.kind() == Scope.CallerKind.DEVICE || row.kind() == Scope.CallerKind.TOKEN
                ? attendance.scopeOf(program.campaign(), row.caller()).orElseThrow()
                : program;
    }

    private static void inParts(List<UUID> ids, Consumer<List<UUID>> work) {
        for (int from = 0; from < ids.size(); from += ReturnShape.MOST) {
            work.accept(List.copyOf(ids.subList(from, Math.min(ids.size(), from + ReturnShape.MOST))));
        }
    }
}
