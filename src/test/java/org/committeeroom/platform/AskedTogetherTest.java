package org.committeeroom.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AskedTogetherTest {

    private final List<Set<String>> questions = new CopyOnWriteArrayList<>();

    @Test
    void eachAsksAnew() {
        AskedTogether<String, Integer> lengths = new AskedTogether<>(this::lengths);
        assertEquals(3, lengths.get("one"));
        assertEquals(3, lengths.get("one"));
        assertNull(lengths.get(""));
        assertEquals(List.of(Set.of("one"), Set.of("one"), Set.of("")), questions);
    }

    @Test
    void whoComesDuringAQuestionSharesTheNext() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AskedTogether<String, Integer> lengths = new AskedTogether<>(keys -> {
            asked.countDown();
            await(goOn);
            return lengths(keys);
        });
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            answers.add(threads.submit(() -> lengths.get("one")));
            await(asked);
            for (String key : List.of("one", "two", "three", "two")) {
                answers.add(threads.submit(() -> lengths.get(key)));
            }
            // They have to be waiting before the first answer comes.
            TimeUnit.MILLISECONDS.sleep(200);
            goOn.countDown();
            List<Integer> got = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                got.add(answer.get());
            }
            assertEquals(List.of(3, 3, 3, 5, 3), got);
            assertEquals(List.of(Set.of("one"), Set.of("one", "two", "three")), questions);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aQuestionThatFailsFailsForThoseWhoAskedItOnly() {
        boolean[] broken = {true};
        AskedTogether<String, Integer> lengths = new AskedTogether<>(keys -> {
            if (broken[0]) {
                throw new IllegalStateException("no database");
            }
            return lengths(keys);
        });
        assertEquals(
                "no database",
                assertThrows(IllegalStateException.class, () -> lengths.get("one"))
                        .getMessage());
        broken[0] = false;
        assertEquals(3, lengths.get("one"));
    }

    private Map<String, Integer> lengths(Set<String> keys) {
        questions.add(Set.copyOf(keys));
        return keys.stream()
                .filter(key -> !key.isEmpty())
                .collect(java.util.stream.Collectors.toMap(key -> key, String::length));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
