package org.committeeroom.estimate;

import java.util.SplittableRandom;
import org.committeeroom.estimate.Estimate.Open;

/**
 * What the next hour of a team is worth in one place: doors in an hour, times the share that opens, times the share who
 * have yet to vote, times what one conversation changes. The effect of a conversation is small and badly known (Gerber
 * and Green 2000; Green, McGrath and Aronow 2013; John and Brannan 2008; Bhatti and others 2016), and it is the same
 * everywhere: it makes the worth of an hour uncertain, but hardly which place is best.
 */
record Worth(Ground ground, Open open, double doors, double answers, double before, double[] drawn, double mean) {

    static final int DRAWS = 400;

    /** What one conversation moves the chance to vote by, on the logit. */
    private static final double EFFECT = 0.15;

    private static final double EFFECT_SD = 0.10;

    /** Those who promised are not driven away by being reminded. */
    private static final double LEAST_EFFECT = 0.01;

    /** A promise who votes, votes for us. */
    static final double LOYALTY = 0.9;

    /** What a further call on the same day is worth beside the one before. */
    static final double AGAIN = 0.6;

    private static final double DOORS_SD = 0.2;
    private static final double ANSWERS_SD = 0.15;

    /** @param effects of a conversation, drawn once for all places */
    static Worth of(Ground g, Open open, Pace pace, double[] effects, long seed) {
        double doors = pace.doors(g);
        double answers = pace.answered(g);
        double before = g.open() == 0 ? 0 : (double) g.onOpen().until(pace.hour()) / g.open();
        SplittableRandom random = new SplittableRandom(seed * 31 + g.id().hashCode());
        double[] drawn = new double[DRAWS];
        double calls = Math.min(doors, g.open()) * answers * Math.pow(AGAIN, before) * LOYALTY;
        for (int i = 0; i < DRAWS; i++) {
            double voted = Math.min(1, Math.max(0, open.voted() + open.votedSd() * random.nextGaussian()));
            double by = Math.exp(DOORS_SD * random.nextGaussian() + ANSWERS_SD * random.nextGaussian());
            drawn[i] = calls * by * (1 - voted) * gain(open.comes(), effects[i]);
        }
        return new Worth(
                g, open, doors, answers, before, drawn, calls * (1 - open.voted()) * gain(open.comes(), EFFECT));
    }

    static double[] effects(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] effects = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            effects[i] = Math.max(LEAST_EFFECT, EFFECT + EFFECT_SD * random.nextGaussian());
        }
        return effects;
    }

    /** By how much one conversation raises the chance to vote of somebody who has yet to. */
    static double gain(double comes, double effect) {
        return Logit.shifted(comes, effect) - comes;
    }

    double gain() {
        return gain(open.comes(), EFFECT);
    }

    /** Votes in so many hours there: nobody is called on twice in that time. */
    double votes(double hours, double openLeft) {
        double perHour = Math.min(doors, ground.open());
        double calls = Math.min(doors * hours, Math.max(0, openLeft));
        return perHour <= 0 ? 0 : mean * calls / perHour;
    }

    Range range() {
        return Drawn.range(drawn, mean);
    }
}
