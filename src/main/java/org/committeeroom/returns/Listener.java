package org.committeeroom.returns;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Consumer;
import org.committeeroom.security.Scope;

/** Somebody who listens to changes, and what waits to be written to them. */
final class Listener {

    /** Folds that may wait for a slow reader, half a minute or more; then it is cut off, and resumes when it can. */
    private static final int MOST_WAITING = 128;

    private final Scope scope;
    private final UnicastProcessor<List<ChangeEvents.Announced>> waiting;
    private volatile long has;

    /** @param ended called, perhaps more than once, when nothing can be sent to it any more */
    Listener(Scope scope, Consumer<Listener> ended) {
        this.scope = scope;
        // Full: the processor ends the stream with an error.
        this.waiting = UnicastProcessor.create(new ArrayBlockingQueue<>(MOST_WAITING), () -> ended.accept(this));
    }

    Scope scope() {
        return scope;
    }

    /** What it has seen or was read for it, perhaps beyond what has been waiting for it meanwhile. */
    void has(long sequence) {
        has = Math.max(has, sequence);
    }

    /** @param announced what concerns it of one fold, in order */
    void send(List<ChangeEvents.Announced> announced) {
        if (announced.get(announced.size() - 1).sequence() > has) {
            waiting.onNext(announced);
        }
    }

    /** Nothing has changed, and it still is listened to. */
    void encourage() {
        waiting.onNext(List.of());
    }

    void end() {
        waiting.onComplete();
    }

    Multi<OutboundSseEvent> events() {
        return waiting.onItem().transformToIterable(this::written);
    }

    private List<OutboundSseEvent> written(List<ChangeEvents.Announced> announced) {
        if (announced.isEmpty()) {
            return List.of(ChangeEvents.HEARTBEAT);
        }
        return announced.stream()
                .filter(each -> each.sequence() > has)
                .map(Changes.bare(scope) ? ChangeEvents.Announced::bare : ChangeEvents.Announced::event)
                .toList();
    }
}
