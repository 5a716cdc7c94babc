package org.committeeroom.estimate;

import static org.committeeroom.estimate.HourShares.HOURS;

/** What one vector of unknowns says of a seat: the curve of the day, and how it moves with the unknowns. */
final class SeatPoint {

    final double[] x;
    final double[] shares = new double[HOURS];

    /** For each hour, how much of the votes lies after less what lies before: what voting earlier moves. */
    final double[] early = new double[HOURS];

    SeatPoint(double[] x) {
        this.x = x;
        double sum = 0;
        for (int h = 0; h < HOURS; h++) {
            shares[h] = Math.exp(Beliefs.LOG_SHARE[h] + x[Layout.CURVE + h]);
            sum += shares[h];
        }
        double before = 0;
        for (int h = 0; h < HOURS; h++) {
            shares[h] /= sum;
            early[h] = 1 - 2 * before - shares[h];
            before += shares[h];
        }
    }

    /** The shares of people who vote earlier by so much: they stay positive below 1. */
    double[] shares(double earlier) {
        double[] own = new double[HOURS];
        for (int h = 0; h < HOURS; h++) {
            own[h] = shares[h] * (1 + earlier * early[h]);
        }
        return own;
    }

    /** Change of the shares of such people, by the hour and by the unknowns of the curve. */
    double[][] slopes(double earlier) {
        double[][] byShare = new double[HOURS][HOURS];
        for (int h = 0; h < HOURS; h++) {
            for (int j = 0; j < h; j++) {
                byShare[h][j] = -2 * earlier * shares[h];
            }
            byShare[h][h] = 1 + earlier * early[h] - earlier * shares[h];
        }
        double[][] slopes = new double[HOURS][HOURS];
        for (int h = 0; h < HOURS; h++) {
            double mean = 0;
            for (int j = 0; j <= h; j++) {
                mean += byShare[h][j] * shares[j];
            }
            for (int i = 0; i < HOURS; i++) {
                slopes[h][i] = shares[i] * ((i <= h ? byShare[h][i] : 0) - mean);
            }
        }
        return slopes;
    }
}
