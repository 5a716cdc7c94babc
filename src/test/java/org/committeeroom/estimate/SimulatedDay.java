package org.committeeroom.estimate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A polling day whose truth is known: 40 districts with some 18,500 promises at the station, tellers for about 27 % of
 * the station hours and none at all at 15 % of the stations, four rounds of knocking on promises not known to have
 * voted. Drawn person by person, so that nothing of the estimator's arithmetic is repeated here.
 */
final class SimulatedDay {

    static final Instant OPENS = Instant.parse("2024-07-04T06:00:00Z");
    static final Instant CLOSES = Instant.parse("2024-07-04T21:00:00Z");

    private static final double[][] ROUNDS = {{3, 6}, {7, 9.5}, {9.5, 12}, {12, 14.5}};

    private final SplittableRandom random;
    private final World world;
    private final double[] hourWeights;
    private final List<double[]> voteTimes = new ArrayList<>();
    private final List<DistrictDay> districts = new ArrayList<>();

    SimulatedDay(long seed, World world) {
        this.random = new SplittableRandom(seed);
        this.world = world;
        this.hourWeights = dirichlet(world);
        double turnout = Logit.of(Experience.TURNOUT) + Experience.TURNOUT_SD * random.nextGaussian();
        double capture = Logit.of(Experience.CAPTURE) + Experience.CAPTURE_SD * random.nextGaussian();
        for (int i = 0; i < 40; i++) {
            double mean = Logit.inverse(turnout);
            double pi = gamma(mean * 40);
            pi = pi / (pi + gamma((1 - mean) * 40));
            add("D" + i, pi, Logit.inverse(capture + 0.5 * random.nextGaussian()));
        }
    }

    PollingDay at(double hour) {
        Instant now = OPENS.plusMillis(Math.round(hour * 3_600_000));
        return new PollingDay(OPENS, CLOSES, now, districts);
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

    private void add(String code, double pi, double capture) {
        int promises = 300 + random.nextInt(325);
        Telling telling = telling();
        double[] votes = new double[promises];
        double[] marks = new double[promises];
        List<Answer> answers = new ArrayList<>();
        double reach = 0.25 + 0.3 * random.nextDouble();
        for (int i = 0; i < promises; i++) {
            votes[i] = random.nextDouble() < pi ? voteTime() : Answer.NEVER;
            boolean told = random.nextDouble() < capture && covered(telling, votes[i]);
            marks[i] = told ? votes[i] : wrongMark(telling, capture, pi);
            answers.addAll(knocks(votes[i], marks[i], reach));
        }
        voteTimes.add(votes);
        districts.add(DistrictDay.of(code, promises, Times.of(finite(marks)), answers, telling, 0, Times.NONE));
    }

    private double wrongMark(Telling telling, double capture, double pi) {
        double at = random.nextDouble() * DayCurve.HOURS;
        boolean wrong = random.nextDouble() < world.overCount() * capture * pi;
        return wrong && covered(telling, at) ? at : Answer.NEVER;
    }

    private static boolean covered(Telling telling, double at) {
        for (Telling.Window w : telling.windows()) {
            if (w.from() <= at && at < w.to()) {
                return true;
            }
        }
        return false;
    }

    private Telling telling() {
        List<Telling.Window> shifts = new ArrayList<>();
        if (random.nextDouble() >= 0.15) {
            for (int hour = 0; hour < DayCurve.HOURS; hour++) {
                if (random.nextDouble() < 0.32) {
                    shifts.add(new Telling.Window(hour, hour + 1));
                }
            }
        }
        return Telling.of(shifts);
    }

    /** Everybody is called on in each round until known to have voted; few are in, and some of those do not say. */
    private List<Answer> knocks(double vote, double mark, double reach) {
        List<Answer> answers = new ArrayList<>();
        for (double[] round : ROUNDS) {
            double at = round[0] + random.nextDouble() * (round[1] - round[0]);
            boolean voted = vote <= at;
            double in = (at > 10 ? 0.36 : 0.24) * (voted ? Math.exp(world.keenFirst()) : 1);
            boolean saidAlready =
                    !answers.isEmpty() && answers.get(answers.size() - 1).voted();
            if (mark <= at || saidAlready || random.nextDouble() > reach || random.nextDouble() > in) {
                continue;
            }
            boolean yes = random.nextDouble() < (voted ? Experience.TRUE_YES : world.falseYes());
            int last = answers.size() - 1;
            double before = 0;
            if (last >= 0) {
                Answer earlier = answers.get(last);
                before = earlier.at();
                answers.set(last, new Answer(before, false, earlier.before(), at, mark));
            }
            answers.add(new Answer(at, yes, before, Answer.NEVER, mark));
        }
        return answers;
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
            weights[h] = gamma(share * w.curveConcentration());
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

    private static double[] finite(double[] times) {
        return java.util.Arrays.stream(times).filter(Double::isFinite).toArray();
    }
}
