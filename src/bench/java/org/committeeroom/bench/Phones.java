package org.committeeroom.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.committeeroom.testing.Wire;

/** Phones that have joined a campaign, each with walks of its own, and send what they know of their electors. */
final class Phones {

    /** A device's token and the electors that it sees. */
    record Phone(String token, List<UUID> electors) {}

    private final String url;
    private final String path;
    private final List<Phone> phones;

    Phones(String url, String slug, List<Phone> phones) {
        this.url = url;
        this.path = "/api/campaigns/" + slug + "/returns";
        this.phones = phones;
    }

    /** All send without a pause: how many returns had their receipt in a second. */
    double topRate(int batch, double seconds) throws InterruptedException, ExecutionException {
        LongAdder receipts = new LongAdder();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long start = System.nanoTime();
        together((phone, number) -> {
            DoorstepAnswers answers = new DoorstepAnswers(phone.electors(), number + start);
            try (Wire wire = new Wire(url, "POST", path, phone.token())) {
                while (System.nanoTime() < end) {
                    check(wire.send(answers.body(batch)), batch);
                    receipts.add(batch);
                }
            }
            return null;
        });
        return receipts.sum() / ((System.nanoTime() - start) / 1e9);
    }

    /**
     * Each sends a batch at its times, whether or not the one before was quick: how long each receipt took, in
     * milliseconds, sorted. Counted from the time at which it was due, so that what piles up is not left out.
     */
    double[] receipts(int batch, double returnsPerSecond, double seconds)
            throws InterruptedException, ExecutionException {
        double pause = 1e9 * batch * phones.size() / returnsPerSecond;
        long start = System.nanoTime() + 100_000_000;
        List<List<Double>> all = together((phone, number) -> {
            DoorstepAnswers answers = new DoorstepAnswers(phone.electors(), number);
            List<Double> millis = new ArrayList<>();
            try (Wire wire = new Wire(url, "POST", path, phone.token())) {
                for (int i = 0; i * pause < seconds * 1e9; i++) {
                    long due = start + (long) ((i + (double) number / phones.size()) * pause);
                    String body = answers.body(batch);
                    while (System.nanoTime() < due) {
                        Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                    }
                    check(wire.send(body), batch);
                    millis.add((System.nanoTime() - due) / 1e6);
                }
            }
            return millis;
        });
        double[] sorted = all.stream().flatMap(List::stream).mapToDouble(m -> m).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** A receipt that is not "accepted" would make a good figure out of work that was not done. */
    private static void check(byte[] answer, int batch) {
        String text = new String(answer, StandardCharsets.UTF_8);
        int accepted = 0;
        for (int at = text.indexOf("accepted"); at >= 0; at = text.indexOf("accepted", at + 8)) {
            accepted++;
        }
        if (accepted != batch) {
            throw new IllegalStateException(text);
        }
    }

    private interface Work<T> {
        T on(Phone phone, int number) throws IOException, InterruptedException;
    }

    private <T> List<T> together(Work<T> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(phones.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < phones.size(); i++) {
                int number = i;
                running.add(threads.submit(() -> work.on(phones.get(number), number)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
