package org.committeeroom.estimate;

/**
 * A log likelihood with its slope and curvature in a few coordinates. The curvature is the sum of squares of the slopes
 * of single people (the information that they bring), which is never negative.
 */
final class Score {

    /** How much is asked for. */
    enum Wanted {
        VALUE,
        EVERYTHING,
        /** The curvature in a few directions only. */
        DIRECTIONS
    }

    final int size;
    final double[] slope;
    final double[][] curvature;
    double value;
    private Wanted wanted;
    private double[][] directions;

    Score(int size) {
        this.size = size;
        this.slope = new double[size];
        this.curvature = new double[size][size];
    }

    void clear(Wanted next) {
        wanted = next;
        value = 0;
        if (next != Wanted.VALUE) {
            java.util.Arrays.fill(slope, 0);
            for (double[] row : curvature) {
                java.util.Arrays.fill(row, 0);
            }
        }
    }

    /** @param along for each coordinate, how it moves along each of the directions */
    void clear(double[][] along) {
        clear(Wanted.DIRECTIONS);
        directions = along;
    }

    /** Some people of whom each has this log likelihood, with this slope. */
    void add(double people, double logLikelihood, double[] each) {
        value += people * logLikelihood;
        if (people == 0 || wanted == Wanted.VALUE) {
            return;
        }
        if (wanted == Wanted.DIRECTIONS) {
            double[] along = new double[directions[0].length];
            for (int i = 0; i < size; i++) {
                for (int k = 0; k < along.length && each[i] != 0; k++) {
                    along[k] += each[i] * directions[i][k];
                }
            }
            addSquares(people, along, along.length);
            return;
        }
        for (int i = 0; i < size; i++) {
            slope[i] += people * each[i];
        }
        addSquares(people, each, size);
    }

    private void addSquares(double people, double[] each, int n) {
        for (int i = 0; i < n; i++) {
            double w = people * each[i];
            if (w != 0) {
                double[] row = curvature[i];
                for (int j = 0; j <= i; j++) {
                    row[j] += w * each[j];
                }
            }
        }
    }

    /** The same, for something whose information is already counted elsewhere. */
    void addWithoutInformation(double people, double logLikelihood, double[] each) {
        value += people * logLikelihood;
        if (wanted == Wanted.EVERYTHING) {
            for (int i = 0; i < size; i++) {
                slope[i] += people * each[i];
            }
        }
    }

    boolean wantsSlopes() {
        return wanted != Wanted.VALUE;
    }

    double curvature(int i, int j) {
        return i >= j ? curvature[i][j] : curvature[j][i];
    }
}
