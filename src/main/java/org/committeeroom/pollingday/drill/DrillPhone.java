package org.committeeroom.pollingday.drill;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.returns.Receipts;
import org.committeeroom.returns.ReturnType;

/** A phone of a played day: an outbox that is emptied where there is a signal. */
final class DrillPhone {

    private static final int AT_ONCE = 50;

    private final int index;
    private final String name;
    private final List<NewReturn> outbox = new ArrayList<>();
    private final Set<UUID> acknowledged = new HashSet<>();
    private final List<Long> waits = new ArrayList<>();
    private final Map<ReturnType, Integer> managed = new EnumMap<>(ReturnType.class);
    private int recorded;
    private int mostWaiting;
    private int duplicates;
    private int held;
    private int unanswered;
    private long sendings;
    private Duration longestWait = Duration.ZERO;

    DrillPhone(int index, String name) {
        this.index = index;
        this.name = name;
    }

    /**
     * @param numbers taken at a station
     * @param calls at doors
     * @param lifts steps of them that were noted
     * @param longestWaitMinutes of the played day, from the tap to the receipt
     */
    record Did(
            String phone,
            int numbers,
            int calls,
            int lifts,
            int recorded,
            int acknowledged,
            int duplicates,
            int held,
            int unanswered,
            int mostWaiting,
            long longestWaitMinutes) {}

    void record(NewReturn what) {
        outbox.add(what);
        recorded++;
        managed.merge(what.type(), 1, Integer::sum);
        mostWaiting = Math.max(mostWaiting, outbox.size());
    }

    boolean empty() {
        return outbox.isEmpty();
    }

    /** Sends all that waits, as far as there is a way to; what has no receipt stays, and is sent again. */
    void send(Instant now, Trouble trouble, DrillServer server) throws InterruptedException {
        if (trouble.cutOff(index, now)) {
            return;
        }
        while (!outbox.isEmpty()) {
            List<NewReturn> batch = List.copyOf(outbox.subList(0, Math.min(AT_ONCE, outbox.size())));
            long begun = System.nanoTime();
            try {
                Receipts receipts = server.take(index, batch, now);
                waits.add((System.nanoTime() - begun) / 1_000_000);
                if (trouble.replyLost(index, sendings++)) {
                    unanswered++;
                    receipts = server.take(index, batch, now);
                }
                take(receipts, now, batch);
            } catch (IOException e) {
                unanswered++;
                return;
            }
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

    /** Of each answer, in milliseconds. */
    List<Long> waits() {
        return waits;
    }

    Did did() {
        return new Did(
                name,
                managed.getOrDefault(ReturnType.TOLD, 0),
                managed.getOrDefault(ReturnType.KNOCK_UP, 0),
                managed.getOrDefault(ReturnType.LIFT, 0),
                recorded,
                acknowledged.size(),
                duplicates,
                held,
                unanswered,
                mostWaiting,
                longestWait.toMinutes());
    }
}
