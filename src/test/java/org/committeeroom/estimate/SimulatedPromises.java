package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** The promises of a simulated district: when each voted, was marked, and what each said at the door. */
final class SimulatedPromises {

    private static final double[][] ROUNDS = {{3, 6}, {7, 9.5}, {9.5, 12}, {12, 14.5}};

    final double[] votes;
    final double perHousehold;
    private final SplittableRandom random;
    private final World world;
    private final double[] marks;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Double> late = new ArrayList<>();

    SimulatedPromises(
            SplittableRandom random,
            World world,
            DoubleSupplier voteTime,
            Telling telling,
            double capture,
            double wrong,
            double turnout,
            int count) {
        this.random = random;
        this.world = world;
        this.votes = new double[count];
        this.marks = new double[count];
        double reach = 0.25 + 0.3 * random.nextDouble();
        double shared = 0;
        int household = 0;
        for (int i = 0; i < count; i += household) {
            household = Math.min(count - i, household());
            shared += household * household;
            boolean together = random.nextDouble() < world.together();
            for (int k = i; k < i + household; k++) {
                double keen = world.keenPeople() * random.nextGaussian();
                boolean votes = random.nextDouble() < Logit.shifted(turnout, keen);
                this.votes[k] = k > i && together ? this.votes[i] : votes ? voteTime.getAsDouble() : Answer.NEVER;
                boolean told = random.nextDouble() < Logit.shifted(capture, keen / 2)
                        && SimulatedDay.covered(telling, this.votes[k]);
                marks[k] = told ? this.votes[k] : wrongMark(telling, wrong * capture * turnout);
                knocks(k, reach * Math.exp(keen / 3));
            }
        }
        this.perHousehold = shared / count;
    }

    PromiseGroup group() {
        double[] marked = Arrays.stream(marks).filter(Double::isFinite).toArray();
        double[] since = late.stream().mapToDouble(t -> t).toArray();
        return new PromiseGroup(0, votes.length, Times.of(marked), answers, Times.of(since));
    }

    private int household() {
        double share = random.nextDouble();
        return share < 0.6 ? 1 : share < 0.95 ? 2 : 3;
    }

    private double wrongMark(Telling telling, double chance) {
        double at = random.nextDouble() * DayCurve.HOURS;
        boolean wrong = random.nextDouble() < chance;
        return wrong && SimulatedDay.covered(telling, at) ? at : Answer.NEVER;
    }

    /**
     * Everybody is called on in each round until known to have voted; few are in, and some of those do not say. Some
     * of those who have not voted promise only then.
     */
    private void knocks(int person, double reach) {
        double vote = votes[person];
        double mark = marks[person];
        List<Answer> own = new ArrayList<>();
        double since = random.nextDouble() * 13;
        boolean isLate = random.nextDouble() < world.late() && since < vote && since < mark;
        if (isLate) {
            late.add(since);
            own.add(new Answer(since, false, 0, Answer.NEVER, mark));
        }
        for (double[] round : ROUNDS) {
            double at = round[0] + random.nextDouble() * (round[1] - round[0]);
            boolean voted = vote <= at;
            double in = (at > 10 ? 0.36 : 0.24) * (voted ? Math.exp(world.keenFirst()) : 1);
            boolean saidAlready = !own.isEmpty() && own.get(own.size() - 1).voted();
            if (mark <= at || saidAlready || random.nextDouble() > reach || random.nextDouble() > in) {
                continue;
            }
            if (isLate && at <= since) {
                continue;
            }
            boolean yes = random.nextDouble() < (voted ? Experience.TRUE_YES : world.falseYes());
            int last = own.size() - 1;
            double before = 0;
            if (last >= 0) {
                Answer earlier = own.get(last);
                before = earlier.at();
                own.set(last, new Answer(before, false, earlier.before(), at, mark));
            }
            own.add(new Answer(at, yes, before, Answer.NEVER, mark));
        }
        answers.addAll(own);
    }
}
