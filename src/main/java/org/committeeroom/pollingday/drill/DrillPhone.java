package org.committeeroom.pollingday.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.returns.Receipts;

/** A phone of a played day: an outbox that is emptied where there is a signal. */
final class DrillPhone {

    private static final int AT_ONCE = 50;

    private final int index;
    private final String name;
    private final List<NewReturn> outbox = new ArrayList<>();
    private final Set<UUID> acknowledged = new HashSet<>();
    private int recorded;
    private int mostWaiting;
    private int duplicates;
    private int held;
    private long sendings;
    private Duration longestWait = Duration.ZERO;

    DrillPhone(int index, String name) {
        this.index = index;
        this.name = name;
    }

    /** @param longestWaitMinutes of the played day, from the tap to the receipt */
    record Did(
            String phone,
            int recorded,
            int acknowledged,
            int duplicates,
            int held,
            int mostWaiting,
            long longestWaitMinutes) {}

    void record(NewReturn what) {
        outbox.add(what);
        recorded++;
        mostWaiting = Math.max(mostWaiting, outbox.size());
    }

    boolean empty() {
        return outbox.isEmpty();
    }

    /** Sends all that waits, unless there is no way to. */
    void send(Instant now, Trouble trouble, Function<List<NewReturn>, Receipts> server) {
        if (trouble.serverAway(now) || trouble.cutOff(index, now)) {
            return;
        }
        while (!outbox.isEmpty()) {
            List<NewReturn> batch = List.copyOf(outbox.subList(0, Math.min(AT_ONCE, outbox.size())));
            Receipts receipts = server.apply(batch);
            if (trouble.replyLost(index, sendings++)) {
                receipts = server.apply(batch);
            }
            take(receipts, now, batch);
            outbox.subList(0, batch.size()).clear();
        }
    }

    private void take(Receipts receipts, Instant now, List<NewReturn> batch) {
        for (Receipts.Receipt receipt : receipts.receipts()) {
            acknowledged.add(receipt.id());
            duplicates += receipt.status() == Receipts.Outcome.DUPLICATE ? 1 : 0;
            held += receipt.status() == Receipts.Outcome.HELD ? 1 : 0;
        }
        for (NewReturn one : batch) {
            Duration wait = Duration.between(one.at(), now);
            longestWait = wait.compareTo(longestWait) > 0 ? wait : longestWait;
        }
    }

    Set<UUID> acknowledged() {
        return acknowledged;
    }

    Did did() {
        return new Did(name, recorded, acknowledged.size(), duplicates, held, mostWaiting, longestWait.toMinutes());
    }
}
