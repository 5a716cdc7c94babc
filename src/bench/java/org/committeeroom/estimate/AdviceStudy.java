package org.committeeroom.estimate;

import java.util.Locale;

/** Votes won in 100 team-hours of simulated evenings, as advised and by two usual ways of sending teams. */
public final class AdviceStudy {

    private static final int EVENINGS = 200;

    private AdviceStudy() {}

    public static void main(String... arguments) {
        System.out.printf("%n| way | votes per 100 team-hours | standard error |%n| --- | --- | --- |%n");
        print("equal shares", SimulatedEvening::equalShares);
        print("most promises first", SimulatedEvening::mostPromisesFirst);
        print("as advised", SimulatedEvening::advised);
    }

    private static void print(String name, SimulatedEvening.Strategy strategy) {
        double sum = 0;
        double squares = 0;
        for (long seed = 0; seed < EVENINGS; seed++) {
            double votes = new SimulatedEvening(10_000 + seed).votesPer100Hours(strategy);
            sum += votes;
            squares += votes * votes;
        }
        double mean = sum / EVENINGS;
        double error = Math.sqrt((squares / EVENINGS - mean * mean) / EVENINGS);
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", name, mean, error);
    }
}
