package org.committeeroom.estimate;

/** Symmetric positive matrices, by their Cholesky factors (lower triangles). */
final class Symmetric {

    private Symmetric() {}

    /** The factor of the leading part of a matrix whose lower triangle is given. */
    static double[][] factor(double[][] a, int n) {
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j][j];
            }
        }
        return l;
    }

    /** Solves L y = b in place. */
    static void forward(double[][] l, double[] b) {
        for (int i = 0; i < l.length; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= l[i][k] * b[k];
            }
            b[i] = sum / l[i][i];
        }
    }

    /** Solves Lᵀ x = y in place. */
    static void backward(double[][] l, double[] y) {
        for (int i = l.length - 1; i >= 0; i--) {
            double sum = y[i];
            for (int k = i + 1; k < l.length; k++) {
                sum -= l[k][i] * y[k];
            }
            y[i] = sum / l[i][i];
        }
    }

    static double[][] inverse(double[][] a) {
        double[][] l = factor(a, a.length);
        double[][] inverse = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            double[] unit = new double[a.length];
            unit[i] = 1;
            forward(l, unit);
            backward(l, unit);
            inverse[i] = unit;
        }
        return inverse;
    }
}
