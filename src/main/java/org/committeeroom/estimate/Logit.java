package org.committeeroom.estimate;

/** The log-odds scale on which chances are shifted. */
final class Logit {

    private Logit() {}

    static double of(double chance) {
        return Math.log(chance / (1 - chance));
    }

    static double inverse(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** The chance moved by so much on the logit; 0 and 1 stay. */
    static double shifted(double chance, double by) {
        return chance <= 0 || chance >= 1 ? chance : inverse(of(chance) + by);
    }

    /** Change of the chance for a small change on the logit; also the variance of one yes or no. */
    static double slope(double chance) {
        return chance * (1 - chance);
    }
}
