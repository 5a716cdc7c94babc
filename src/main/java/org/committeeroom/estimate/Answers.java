package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The promises of one group at one moment, with those counted together who have the same behind them. */
final class Answers {

    /** What is the latest that is known of somebody who answered. */
    enum Kind {
        /** Said to have voted. */
        YES,
        /** Said "not yet". */
        NO,
        /** Something else came after the answer: another answer, or a teller's mark. */
        OVERTAKEN,
        /** Promised while the polls were open, not having voted; nothing came after it. */
        LATE,
        /** The same, and something came after it. */
        LATE_OVERTAKEN;

        /** It is all that is known of them. */
        boolean stands() {
            return this == YES || this == NO || this == LATE;
        }
    }

    /**
     * Answers alike.
     *
     * @param before when these people last said "not yet" before; 0 if they had not
     * @param at when they answered
     */
    record Cell(Kind kind, double before, double at, int count) {}

    private static final double BIN_HOURS = 0.5;
    private static final int BINS = 64;

    final double offset;
    final int promises;
    final double[] marks;
    final int marked;

    /** Neither marked nor ever asked with an answer. */
    final int unseen;

    final List<Cell> cells;

    /** Answers that later turned out, or are taken, to be true: "not yet"; and false: "I have voted", and marked later. */
    final int notYet;

    final int falseYes;

    Answers(PromiseGroup group, double offset, double now) {
        this.offset = offset;
        this.promises = group.count();
        this.marks = HourShares.counts(group.marked(), now);
        this.marked = group.marked().until(now);
        Map<Integer, double[]> bins = new TreeMap<>();
        int standing = 0;
        int notYetSoFar = 0;
        int falseSoFar = 0;
        List<Double> late = new ArrayList<>();
        for (double at : group.late().toArray()) {
            late.add(at);
        }
        for (Answer a : group.answers()) {
            if (a.at() > now) {
                continue;
            }
            Kind kind = kind(a, now, !a.voted() && late.remove((Double) a.at()));
            put(bins, kind, a.before(), a.at());
            standing += kind.stands() ? 1 : 0;
            notYetSoFar += kind == Kind.OVERTAKEN && !a.voted() ? 1 : 0;
            falseSoFar += kind == Kind.OVERTAKEN && a.voted() && a.marked() <= now ? 1 : 0;
        }
        this.notYet = notYetSoFar;
        this.falseYes = falseSoFar;
        this.unseen = Math.max(0, promises - marked - standing);
        this.cells = cells(bins);
    }

    private static Kind kind(Answer a, double now, boolean late) {
        if (late) {
            return a.stands(now) ? Kind.LATE : Kind.LATE_OVERTAKEN;
        }
        if (!a.stands(now)) {
            return Kind.OVERTAKEN;
        }
        return a.voted() ? Kind.YES : Kind.NO;
    }

    private static void put(Map<Integer, double[]> bins, Kind kind, double before, double at) {
        double when = Math.min(Math.max(at, 0.01), DayCurve.HOURS);
        double earlier = Math.min(Math.max(before, 0), when);
        int key = (kind.ordinal() * BINS + bin(earlier)) * BINS + bin(when);
        double[] sum = bins.computeIfAbsent(key, k -> new double[3]);
        sum[0]++;
        sum[1] += earlier;
        sum[2] += when;
    }

    private static int bin(double time) {
        return time <= 0 ? 0 : 1 + (int) (time / BIN_HOURS);
    }

    private static List<Cell> cells(Map<Integer, double[]> bins) {
        List<Cell> cells = new ArrayList<>(bins.size());
        bins.forEach((key, sum) ->
                cells.add(new Cell(Kind.values()[key / BINS / BINS], sum[1] / sum[0], sum[2] / sum[0], (int) sum[0])));
        return cells;
    }
}
