package org.committeeroom.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * One question for many who would ask the same of other keys: those who come while an answer is being fetched share the
 * next question. Nothing is kept, so every answer is younger than the question.
 */
public final class AskedTogether<K, V> {

    private final Function<Set<K>, Map<K, V>> ask;
    private final ReentrantLock asking = new ReentrantLock();
    private Map<K, CompletableFuture<V>> waiting = new HashMap<>();

    /** @param ask answers for all of these keys; those without an answer are left out */
    public AskedTogether(Function<Set<K>, Map<K, V>> ask) {
        this.ask = ask;
    }

    /** The answer; null if there is none. */
    public V get(K key) {
        CompletableFuture<V> answer;
        synchronized (this) {
            answer = waiting.computeIfAbsent(key, k -> new CompletableFuture<>());
        }
        asking.lock();
        try {
            if (!answer.isDone()) {
                askForAll();
            }
        } finally {
            asking.unlock();
        }
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void askForAll() {
        Map<K, CompletableFuture<V>> all;
        synchronized (this) {
            all = waiting;
            waiting = new HashMap<>();
        }
        try {
            Map<K, V> answers = ask.apply(all.keySet());
            all.forEach((key, answer) -> answer.complete(answers.get(key)));
        } catch (RuntimeException e) {
            all.values().forEach(answer -> answer.completeExceptionally(e));
        }
    }
}
