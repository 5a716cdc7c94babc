package org.committeeroom.pollingday.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Plays a day on its phones, as far as the played clock has come. */
final class Rehearsal {

    /** How long phones still try after the close. */
    private static final Duration AFTERWARDS = Duration.ofHours(2);

    private static final Duration DAY = Duration.ofHours(15);

    private final Play play;
    private final Trouble trouble;
    private final Instant opens;
    private final List<DrillPhone> phones = new ArrayList<>();
    private int next;

    Rehearsal(Play play, Instant opens, long seed) {
        this.play = play;
        this.opens = opens;
        this.trouble = new Trouble(opens, seed);
        for (int i = 0; i < play.phones().size(); i++) {
            phones.add(new DrillPhone(i, play.phones().get(i).name()));
        }
    }

    void goOn(Instant now, DrillServer server) throws InterruptedException {
        while (next < play.taps().size() && !play.taps().get(next).at().isAfter(now)) {
            Play.Tap tap = play.taps().get(next++);
            phones.get(tap.phone()).record(tap.what());
        }
        for (int i = 0; i < phones.size(); i++) {
            phones.get(i).send(now, trouble, server);
        }
    }

    boolean over(Instant now) {
        boolean allSent = next == play.taps().size() && phones.stream().allMatch(DrillPhone::empty);
        return allSent || now.isAfter(opens.plus(DAY).plus(AFTERWARDS));
    }

    double progress(Instant now) {
        double share = (double) Duration.between(opens, now).toSeconds() / DAY.toSeconds();
        return Math.max(0, Math.min(1, share));
    }

    Set<UUID> acknowledged() {
        Set<UUID> all = new HashSet<>();
        phones.forEach(phone -> all.addAll(phone.acknowledged()));
        return all;
    }

    /** @param found of those acknowledged, in the log; told in the register */
    DrillReport report(int found, int doubled, int told) {
        List<DrillPhone.Did> did = phones.stream().map(DrillPhone::did).toList();
        List<Long> waits = phones.stream()
                .flatMap(phone -> phone.waits().stream())
                .sorted()
                .toList();
        int away = did.stream().mapToInt(DrillPhone.Did::unanswered).sum();
        int acknowledged = did.stream().mapToInt(DrillPhone.Did::acknowledged).sum();
        return new DrillReport(
                did.stream().mapToInt(DrillPhone.Did::recorded).sum(),
                acknowledged,
                did.stream().mapToInt(DrillPhone.Did::duplicates).sum(),
                did.stream().mapToInt(DrillPhone.Did::held).sum(),
                acknowledged - found,
                doubled,
                told,
                play.told(),
                away,
                percentile(waits, 50),
                percentile(waits, 99),
                percentile(waits, 100),
                did);
    }

    private static long percentile(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100);
    }
}
