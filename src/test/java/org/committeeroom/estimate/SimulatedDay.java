package org.committeeroom.estimate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A polling day whose truth is known: 40 districts with some 18,500 promises at the station and twice as many other
 * electors, tellers for about 27 % of the station hours and none at all at 15 % of the stations, papers counted at 35 %
 * of the stations at 11:00, 15:00 and 19:00, four rounds of knocking on promises not known to have voted. Drawn person
 * by person, so that nothing of the estimator's arithmetic is repeated here.
 */
final class SimulatedDay {

    static final Instant OPENS = Instant.parse("2024-07-04T06:00:00Z");
    static final Instant CLOSES = Instant.parse("2024-07-04T21:00:00Z");

    private static final double[] COUNT_AT = {4, 8, 12};
    private static final double COUNTED = 0.35;

    private final SplittableRandom random;
    private final World world;
    private final double[] hourWeights;
    private final List<double[]> voteTimes = new ArrayList<>();
    private final List<DistrictDay> districts = new ArrayList<>();
    private final List<StationCount> counts = new ArrayList<>();

    final double capture;

    SimulatedDay(long seed, World world) {
        this(seed, world, 40);
    }

    SimulatedDay(long seed, World world, int size) {
        this.random = new SplittableRandom(seed);
        this.world = world;
        this.hourWeights = dirichlet(world);
        double turnout = Logit.of(Experience.TURNOUT) + Experience.TURNOUT_SD * random.nextGaussian();
        this.capture = Logit.of(Experience.CAPTURE) + Experience.CAPTURE_SD * random.nextGaussian();
        for (int i = 0; i < size; i += world.shared()) {
            station("S" + i, i, Math.min(size, i + world.shared()), turnout, capture + 0.5 * random.nextGaussian());
        }
    }

    PollingDay at(double hour) {
        Instant now = OPENS.plusMillis(Math.round(hour * 3_600_000));
        return new PollingDay(OPENS, CLOSES, now, districts, counts, List.of());
    }

    int voted(int district, double hour) {
        int voted = 0;
        for (double t : voteTimes.get(district)) {
            voted += t <= hour ? 1 : 0;
        }
        return voted;
    }

    int voted(double hour) {
        int voted = 0;
        for (int d = 0; d < districts.size(); d++) {
            voted += voted(d, hour);
        }
        return voted;
    }

    int promises() {
        return districts.stream().mapToInt(DistrictDay::promises).sum();
    }

    private void station(String id, int from, int to, double turnout, double capture) {
        boolean bad = random.nextDouble() < world.badStations();
        double wrong = bad ? 3 * world.overCount() : world.overCount();
        double got = Logit.inverse(bad ? capture - 1 : capture);
        Telling telling = telling();
        List<Double> papers = new ArrayList<>();
        Map<String, Integer> entitled = new HashMap<>();
        List<PollingPlace.Refused> refused = new ArrayList<>();
        for (int i = from; i < to; i++) {
            double mean = Logit.inverse(turnout);
            double pi = gamma(mean * 40);
            pi = pi / (pi + gamma((1 - mean) * 40));
            int promises = 300 + random.nextInt(325);
            SimulatedPromises own =
                    new SimulatedPromises(random, world, this::voteTime, telling, got, wrong, pi, promises);
            double[] others = others(pi, 600 + random.nextInt(600));
            double[] told = told(others, telling, got, wrong * got * pi);
            voteTimes.add(own.votes);
            for (double[] votes : List.of(own.votes, others)) {
                for (double t : votes) {
                    papers.add(t);
                }
            }
            entitled.put("D" + i, promises + others.length);
            PollingPlace place = new PollingPlace(id, promises + others.length, Times.of(told), refused);
            districts.add(
                    new DistrictDay("D" + i, List.of(own.group()), telling, place, 0, Times.NONE, own.perHousehold));
        }
        if (random.nextDouble() < COUNTED) {
            double strangers = 2 * world.strangers() * random.nextDouble();
            for (double at : COUNT_AT) {
                double issued = papers.stream().filter(t -> t <= at).count() / (1 - strangers);
                counts.add(new StationCount(id, at, (int) Math.round(issued), entitled));
            }
        }
    }

    private double[] others(double pi, int count) {
        double turnout = Logit.inverse(Logit.of(Math.min(0.99, pi)) - 0.6 - 0.4 * random.nextGaussian());
        double[] votes = new double[count];
        for (int i = 0; i < count; i++) {
            votes[i] = random.nextDouble() < turnout ? voteTime() : Answer.NEVER;
        }
        return votes;
    }

    private double[] told(double[] votes, Telling telling, double capture, double wrong) {
        List<Double> told = new ArrayList<>();
        for (double t : votes) {
            double at = random.nextDouble() * DayCurve.HOURS;
            if (covered(telling, t) && random.nextDouble() < capture) {
                told.add(t);
            } else if (random.nextDouble() < wrong && covered(telling, at)) {
                told.add(at);
            }
        }
        return told.stream().mapToDouble(t -> t).toArray();
    }

    static boolean covered(Telling telling, double at) {
        for (Telling.Window w : telling.windows()) {
            if (w.from() <= at && at < w.to()) {
                return true;
            }
        }
        return false;
    }

    private Telling telling() {
        List<Telling.Window> shifts = new ArrayList<>();
        if (random.nextDouble() >= world.untold()) {
            for (int hour = 0; hour < DayCurve.HOURS; hour++) {
                if (random.nextDouble() < world.told()) {
                    shifts.add(new Telling.Window(hour, hour + 1));
                }
            }
        }
        return Telling.of(shifts);
    }

    private double voteTime() {
        double left = random.nextDouble();
        for (int hour = 0; hour < hourWeights.length; hour++) {
            if (left < hourWeights[hour]) {
                return hour + left / hourWeights[hour];
            }
            left -= hourWeights[hour];
        }
        return DayCurve.HOURS - 0.001;
    }

    private double[] dirichlet(World w) {
        double[] weights = new double[DayCurve.HOURS];
        double sum = 0;
        for (int h = 0; h < weights.length; h++) {
            double share = DayCurve.PRIOR.cast(h + 1) - DayCurve.PRIOR.cast(h);
            share *= h < 5 ? 1 + w.peakShift() : h >= 10 ? 1 - w.peakShift() * 0.6 : 1;
            weights[h] = gamma(share * w.curveVotes());
            sum += weights[h];
        }
        for (int h = 0; h < weights.length; h++) {
            weights[h] /= sum;
        }
        return weights;
    }

    /** Marsaglia and Tsang's method; the boost for shapes below 1 is needed for quiet hours. */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
