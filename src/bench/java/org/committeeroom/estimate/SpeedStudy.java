package org.committeeroom.estimate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * CPU seconds of a fit, with its first estimate, beside those of the plain numpy sampler, in turns. Needs python3 with
 * numpy (Debian: python3-numpy).
 */
public final class SpeedStudy {

    private static final int ROUNDS = 5;
    private static final String SAMPLER = "src/bench/python/turnout_sampler.py";

    private SpeedStudy() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        fit(40, 1, null);
        System.out.printf("%n| districts | fit, s | fit from an earlier one, s | numpy, s | fit ÷ numpy |%n");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (int districts : new int[] {40, 400}) {
            double[] cold = new double[ROUNDS];
            double[] warm = new double[ROUNDS];
            double[] numpy = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                SimulatedDay day = new SimulatedDay(round, World.AS_EXPECTED, districts);
                Fit earlier = TurnoutModel.fit(day.at(9.9), 1, null);
                cold[round] = fit(day, null);
                warm[round] = fit(day, earlier);
                numpy[round] = numpy(districts);
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %s | %s | %s | %.3f |%n",
                    districts,
                    text(cold),
                    text(warm),
                    text(numpy),
                    median(cold) / median(numpy));
        }
    }

    private static double fit(int districts, long seed, Fit earlier) {
        return fit(new SimulatedDay(seed, World.AS_EXPECTED, districts), earlier);
    }

    private static double fit(SimulatedDay day, Fit earlier) {
        PollingDay then = day.at(10);
        long before = cpu();
        TurnoutModel.fit(then, 1, earlier).estimate(then);
        return (cpu() - before) / 1e9;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double numpy(int districts) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("python3", SAMPLER, String.valueOf(districts));
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            String line = reader.readLine();
            if (process.waitFor() != 0 || line == null) {
                throw new IOException("the sampler did not run; is numpy there?");
            }
            return Double.parseDouble(line.split(" ")[0]);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String text(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median(values), sorted[0], sorted[sorted.length - 1]);
    }
}
