package org.committeeroom.estimate;

import static org.committeeroom.estimate.Level.square;

import java.util.List;

/** What answers at the door say of how many have voted: "I have" is true or a way to be left alone. */
final class Doorstep {

    private static final int MOST_STEPS = 20;
    private static final double CLOSE_ENOUGH = 1e-9;

    private Doorstep() {}

    /**
     * One answer.
     *
     * @param logit the chance, on the logit, that this person had voted, before anything is fitted
     * @param weight by how much that moves when what is fitted moves by one
     */
    record Given(double logit, double weight, boolean voted) {}

    /** The most probable value, and its variance. */
    record Fit(double value, double variance) {}

    /** Fits one number that is normal around 0 with this variance before anybody answers, by Fisher scoring. */
    static Fit fit(List<Given> answers, double prior) {
        double value = 0;
        double precision = 1 / prior;
        double change = 1;
        for (int i = 0; i < MOST_STEPS && !answers.isEmpty() && Math.abs(change) > CLOSE_ENOUGH; i++) {
            double slope = -value / prior;
            precision = 1 / prior;
            for (Given a : answers) {
                double voted = Logit.inverse(a.logit + a.weight * value);
                double yes = Experience.FALSE_YES + (Experience.TRUE_YES - Experience.FALSE_YES) * voted;
                double moves = a.weight * (Experience.TRUE_YES - Experience.FALSE_YES) * Logit.slope(voted);
                slope += moves * (a.voted ? 1 / yes : -1 / (1 - yes));
                precision += square(moves) / Logit.slope(yes);
            }
            change = Math.min(Math.max(slope / precision, -1), 1);
            value += change;
        }
        return new Fit(value, 1 / precision);
    }

    /**
     * Variance, on the logit, of what all answers have in common: who answers, and how many say yes to be left alone,
     * which matters most while few have voted.
     *
     * @param voted the share who have, by experience
     */
    static double doubt(double voted) {
        double perYes = 1 / ((Experience.TRUE_YES - Experience.FALSE_YES) * voted);
        return square(Experience.ANSWER_BIAS_SD) + square(Experience.FALSE_YES_SD * perYes);
    }
}
