package org.committeeroom.estimate;

import java.util.SplittableRandom;

/**
 * A symmetric matrix over the unknowns that couples blocks with the seat but not with each other, so that everything
 * takes time in proportion to the number of districts.
 */
final class ArrowMatrix {

    private final Layout layout;
    final double[][] seat = new double[Layout.SEAT][Layout.SEAT];

    /** Of each block, its rows: the columns of the seat, then its own. Lower triangles are filled. */
    final double[][][] rows;

    private double[][] seatFactor;
    private double[][][] blockFactors;

    /** Of each block, its columns of the seat, solved by its factor: one array for each unknown of the seat. */
    private double[][][] solved;

    ArrowMatrix(Layout layout) {
        this.layout = layout;
        this.rows = new double[layout.blocks][][];
        for (int b = 0; b < layout.blocks; b++) {
            int n = layout.start[b + 1] - layout.start[b];
            rows[b] = new double[n][Layout.SEAT + n];
        }
    }

    /** What is believed of the districts' own unknowns before the day: standard normal. */
    void onlyOwn() {
        for (double[][] block : rows) {
            for (int i = 0; i < block.length; i++) {
                block[i][Layout.SEAT + i] = 1;
            }
        }
    }

    void addOwn(int district, Score score) {
        int start = layout.start[layout.block[district]];
        int[] at = layout.own[district];
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < at.length; j++) {
                rows[layout.block[district]][at[i] - start][Layout.SEAT + at[j] - start] += score.curvature(i, j);
            }
        }
    }

    void factor() {
        int g = Layout.SEAT;
        blockFactors = new double[layout.blocks][][];
        solved = new double[layout.blocks][][];
        double[][] rest = new double[g][];
        for (int i = 0; i < g; i++) {
            rest[i] = seat[i].clone();
        }
        for (int b = 0; b < layout.blocks; b++) {
            int n = rows[b].length;
            blockFactors[b] = ownFactor(rows[b]);
            solved[b] = new double[g][n];
            for (int i = 0; i < g; i++) {
                for (int k = 0; k < n; k++) {
                    solved[b][i][k] = rows[b][k][i];
                }
                Symmetric.forward(blockFactors[b], solved[b][i]);
                for (int j = 0; j <= i; j++) {
                    rest[i][j] -= dot(solved[b][i], solved[b][j]);
                }
            }
        }
        seatFactor = Symmetric.factor(rest, g);
    }

    private static double[][] ownFactor(double[][] block) {
        double[][] own = new double[block.length][block.length];
        for (int i = 0; i < block.length; i++) {
            System.arraycopy(block[i], Layout.SEAT, own[i], 0, block.length);
        }
        return Symmetric.factor(own, block.length);
    }

    /** Half the logarithm of the determinant of the blocks. */
    double halfLogOfBlocks() {
        double sum = 0;
        for (double[][] block : rows) {
            double[][] factor = ownFactor(block);
            for (int i = 0; i < factor.length; i++) {
                sum += Math.log(factor[i][i]);
            }
        }
        return sum;
    }

    /** By how much the blocks move, most probably, when one unknown of the seat moves by one. */
    double[] follow(int unknown) {
        double[] x = new double[layout.size];
        x[unknown] = 1;
        for (int k = 0; k < layout.blocks; k++) {
            double[] part = solved[k][unknown].clone();
            Symmetric.backward(blockFactors[k], part);
            for (int j = 0; j < part.length; j++) {
                x[layout.start[k] + j] = -part[j];
            }
        }
        return x;
    }

    /** Standard deviations of the unknowns of the seat. */
    double[] seatDeviations() {
        double[] sd = new double[Layout.SEAT];
        for (int i = 0; i < Layout.SEAT; i++) {
            double[] unit = new double[Layout.SEAT];
            unit[i] = 1;
            Symmetric.forward(seatFactor, unit);
            sd[i] = Math.sqrt(dot(unit, unit));
        }
        return sd;
    }

    /** Solves for a vector over all unknowns; {@link #factor} comes first. */
    double[] solve(double[] b) {
        double[] x = b.clone();
        double[] seatPart = java.util.Arrays.copyOf(b, Layout.SEAT);
        double[][] parts = new double[layout.blocks][];
        for (int k = 0; k < layout.blocks; k++) {
            parts[k] = java.util.Arrays.copyOfRange(b, layout.start[k], layout.start[k + 1]);
            Symmetric.forward(blockFactors[k], parts[k]);
            for (int i = 0; i < Layout.SEAT; i++) {
                seatPart[i] -= dot(solved[k][i], parts[k]);
            }
        }
        Symmetric.forward(seatFactor, seatPart);
        back(x, seatPart, parts);
        return x;
    }

    /** The same, the unknowns of the seat being held. */
    double[] solveBlocks(double[] b) {
        double[] x = new double[b.length];
        for (int k = 0; k < layout.blocks; k++) {
            double[] part = java.util.Arrays.copyOfRange(b, layout.start[k], layout.start[k + 1]);
            Symmetric.forward(blockFactors[k], part);
            Symmetric.backward(blockFactors[k], part);
            System.arraycopy(part, 0, x, layout.start[k], part.length);
        }
        return x;
    }

    /** As if no more were known of the seat than that matrix, factored too, says. */
    void knowTheSeatAs(ArrowMatrix other) {
        seatFactor = other.seatFactor;
    }

    /** A draw from the normal distribution around 0 of which this is the precision. */
    double[] draw(SplittableRandom random) {
        double[] x = new double[layout.size];
        double[] seatPart = gaussians(random, Layout.SEAT);
        double[][] parts = new double[layout.blocks][];
        for (int k = 0; k < layout.blocks; k++) {
            parts[k] = gaussians(random, layout.start[k + 1] - layout.start[k]);
        }
        back(x, seatPart, parts);
        return x;
    }

    private void back(double[] x, double[] seatPart, double[][] parts) {
        Symmetric.backward(seatFactor, seatPart);
        System.arraycopy(seatPart, 0, x, 0, Layout.SEAT);
        for (int k = 0; k < layout.blocks; k++) {
            for (int i = 0; i < Layout.SEAT; i++) {
                double s = seatPart[i];
                double[] column = solved[k][i];
                for (int j = 0; j < column.length; j++) {
                    parts[k][j] -= column[j] * s;
                }
            }
            Symmetric.backward(blockFactors[k], parts[k]);
            System.arraycopy(parts[k], 0, x, layout.start[k], parts[k].length);
        }
    }

    private static double[] gaussians(SplittableRandom random, int n) {
        double[] draws = new double[n];
        for (int i = 0; i < n; i++) {
            draws[i] = random.nextGaussian();
        }
        return draws;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
