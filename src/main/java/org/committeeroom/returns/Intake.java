package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.committeeroom.platform.Problem;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;

/** Takes returns in: the only way by which they come. */
@ApplicationScoped
public class Intake {

    /** Whoever waits longer sends again: that is harmless. */
    private static final long LONGEST_WAIT_SECONDS = 60;

    private final Lanes lanes;
    private final Batch batch;
    private final Sequencer sequencer;

    Intake(Lanes lanes, Batch batch, Sequencer sequencer) {
        this.lanes = lanes;
        this.batch = batch;
        this.sequencer = sequencer;
    }

    /**
     * Takes returns in, in transactions of their own, and comes back once they are durable. Electors that the caller's
     * own transaction has made are not seen yet: commit first.
     *
     * @param scope of who sends them; a device's are held where they go beyond it
     * @param returns any number; of more than 500, each 500 are a transaction
     */
    public Receipts take(Scope scope, List<NewReturn> returns) {
        Secrecy.check(scope, returns);
        List<CompletableFuture<List<Receipts.Receipt>>> parts = new ArrayList<>();
        for (int from = 0; from < returns.size(); from += ReturnShape.MOST) {
            int to = Math.min(returns.size(), from + ReturnShape.MOST);
            parts.add(lanes.take(scope, returns.subList(from, to)));
        }
        List<Receipts.Receipt> receipts = new ArrayList<>(returns.size());
        parts.forEach(part -> receipts.addAll(finished(part)));
        return new Receipts(receipts, scope.isOver() ? 0 : sequencer.latest(scope));
    }

    /** Tries a held return again, on the authority of who asks. */
    Receipts.Receipt retry(Scope scope, UUID held) {
        List<Receipts.Receipt> receipts = finished(
                lanes.run(scope, () -> batch.retry(Scope.ofProgram(scope.campaign()), List.of(held), row -> scope)));
        if (receipts.isEmpty()) {
            throw Problems.NOT_FOUND.plain();
        }
        return receipts.get(0);
    }

    static <T> T finished(Future<T> work) {
        try {
            return work.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.NOT_READY.plain();
        } catch (TimeoutException e) {
            throw Problems.NOT_READY.plain();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
