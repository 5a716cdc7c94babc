package org.committeeroom.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeeroom.canvass.ledger.SheetsOut;
import org.committeeroom.estimate.PollingDay;

/** Finds what has gone wrong, or looks as if it had, at one moment of polling day. Pure. */
final class Alerts {

    /** Nothing is missed before people have had time to get to their stations. */
    private static final Duration SETTLED = Duration.ofMinutes(45);

    private static final Duration STILL_THERE = Duration.ofMinutes(30);

    /** The largest stations: those which together hold this share of the promises that are left. */
    private static final double LARGEST = 0.25;

    private static final int WORTH_A_TELLER = 30;

    private static final Duration SILENCE = Duration.ofHours(2);
    private static final int WORTH_HEARING_OF = 10;

    private static final Duration LONG_SHIFT = Duration.ofHours(4);

    private static final double RECENT = 0.5;
    private static final double BEFORE = 1.5;
    private static final double SHORT = 0.25;

    /** Against chance: a seat has some forty stations that are looked at for some fifty quarters of an hour. */
    private static final double UNLIKELY = 1e-5;

    /** More than this in a quarter of an hour cannot pass a table. */
    private static final int CANNOT_PASS = 150;

    private static final int FEW = 20;
    private static final double CLOCKS_DIFFER = 1 / 6.0;

    private final Snapshot snapshot;
    private final Instant opens;
    private final Instant closes;
    private final Instant now;
    private final double hour;
    private final List<Occasions.Count> byTime;
    private final List<Alert> found = new ArrayList<>();

    private Alerts(Snapshot snapshot, Instant closes, Instant now) {
        this.snapshot = snapshot;
        this.opens = snapshot.opens();
        this.closes = closes;
        this.now = now;
        this.hour = PollingDay.hours(opens, now);
        this.byTime = snapshot.occasions().counts().stream()
                .filter(c -> !c.at().isAfter(now))
                .sorted(Comparator.comparing(Occasions.Count::at))
                .toList();
    }

    /**
     * @param since when it began; null if that is not known
     * @param numbers of the message, in its order
     */
    record Alert(AlertKind kind, Post post, Instant since, List<Integer> numbers) {}

    /** The most urgent kind first, and of one kind the largest station. */
    static List<Alert> at(Snapshot snapshot, Instant closes, Instant now) {
        return new Alerts(snapshot, closes, now).all();
    }

    private List<Alert> all() {
        if (now.isBefore(opens)) {
            return List.of();
        }
        List<Post> posts = Post.of(snapshot.districts(), snapshot.occasions().shifts());
        boolean open = now.isBefore(closes);
        if (open && !now.isBefore(opens.plus(SETTLED))) {
            largest(posts).forEach(this::noTeller);
        }
        for (Post post : posts) {
            if (open) {
                rate(post);
                noData(post);
            }
            counts(post);
            shifts(post);
        }
        snapshot.parts().sheets().forEach(this::overdue);
        found.sort(Comparator.comparing(Alert::kind)
                .thenComparing(a -> -a.post().open())
                .thenComparing(a -> a.post().codes().get(0)));
        return List.copyOf(found);
    }

    private static List<Post> largest(List<Post> posts) {
        List<Post> byOpen = posts.stream()
                .filter(p -> p.open() >= WORTH_A_TELLER)
                .sorted(Comparator.comparingInt((Post p) -> -p.open()))
                .toList();
        double enough = LARGEST * posts.stream().mapToInt(Post::open).sum();
        List<Post> largest = new ArrayList<>();
        int held = 0;
        for (Post p : byOpen) {
            if (held >= enough) {
                break;
            }
            largest.add(p);
            held += p.open();
        }
        return largest;
    }

    private void noTeller(Post post) {
        Instant mark = post.latest().mark();
        boolean seen = mark != null && mark.isAfter(now.minus(STILL_THERE));
        if (!seen && !post.onDuty(now)) {
            add(AlertKind.NO_TELLER, post, mark, post.open());
        }
    }

    /** Numbers come like chance events: how unlikely is the last stretch, if the one before it was usual? */
    private void rate(Post post) {
        int recent = post.told(hour - RECENT, hour);
        double usual = post.told(hour - RECENT - BEFORE, hour - RECENT) * RECENT / BEFORE;
        boolean manned = post.manned(hour - RECENT - BEFORE, hour);
        if (manned && recent < usual / 2 && Poisson.atMost(recent, usual) < UNLIKELY) {
            add(AlertKind.SUDDEN_DROP, post, now.minus(hours(RECENT)), recent, (int) Math.round(usual));
        }
        int justNow = post.told(hour - SHORT, hour);
        double expected = post.told(hour - SHORT - BEFORE, hour - SHORT) * SHORT / BEFORE;
        boolean jump = justNow > FEW
                && expected > 0
                && justNow > 4 * expected
                && Poisson.atLeast(justNow, 2 * expected) < UNLIKELY
                && post.manned(hour - SHORT - BEFORE, hour);
        if (jump || justNow > CANNOT_PASS) {
            add(AlertKind.IMPLAUSIBLE_JUMP, post, now.minus(hours(SHORT)), justNow, (int) Math.round(expected));
        }
    }

    private void noData(Post post) {
        if (!now.isBefore(opens.plus(SILENCE))
                && post.inPerson() >= WORTH_HEARING_OF
                && post.latest().equals(Latest.NONE)
                && !post.onDuty(now)) {
            add(AlertKind.NO_DATA, post, opens, post.inPerson());
        }
    }

    /** Against what was told a little earlier, since clocks differ; and only where the count is of this station alone. */
    private void counts(Post post) {
        Map<List<String>, Integer> before = new HashMap<>();
        for (Occasions.Count c : byTime) {
            List<DistrictTally> of =
                    post.districts().stream().filter(d -> c.covers(d.row())).toList();
            if (of.isEmpty() || of.size() < c.districts().size()) {
                continue;
            }
            double until = PollingDay.hours(opens, c.at()) - CLOCKS_DIFFER;
            int told = of.stream().mapToInt(d -> d.told().until(until)).sum();
            List<String> codes = of.stream().map(DistrictTally::code).toList();
            int least = Math.max(before.getOrDefault(codes, 0), told);
            if (c.papers() < least) {
                add(AlertKind.COUNT_TOO_LOW, post, c.at(), c.papers(), least);
                return;
            }
            before.put(codes, c.papers());
        }
    }

    private void shifts(Post post) {
        Instant mark = post.latest().mark();
        for (Occasions.Shift s : post.shifts()) {
            boolean quiet = mark == null || mark.isBefore(now.minus(DistrictCount.WITHOUT_A_NUMBER));
            boolean over = !now.isBefore(closes.plus(STILL_THERE));
            if (s.to() == null && (over || (quiet && s.from().isBefore(now.minus(LONG_SHIFT))))) {
                add(AlertKind.SHIFT_OPEN, post, s.from());
                return;
            }
        }
    }

    private void overdue(SheetsOut.InDistrict sheets) {
        if (sheets.overdue() > 0) {
            snapshot.districts().stream()
                    .filter(d -> d.code().equals(sheets.district()))
                    .forEach(d -> add(
                            AlertKind.SHEET_OVERDUE,
                            new Post(null, null, List.of(d), List.of()),
                            sheets.oldestDue(),
                            sheets.overdue(),
                            sheets.out()));
        }
    }

    private void add(AlertKind kind, Post post, Instant since, Integer... numbers) {
        found.add(new Alert(kind, post, since, List.of(numbers)));
    }

    private static Duration hours(double hours) {
        return Duration.ofSeconds(Math.round(hours * 3_600));
    }
}
