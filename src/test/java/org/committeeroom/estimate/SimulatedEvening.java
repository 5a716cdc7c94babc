package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Knocking up from 17:00 to 22:00 with teams that are sent somewhere anew each half hour. Places differ in how many are
 * left, how many of these have voted, how fast a team gets round and how often doors open; who plans sees only what
 * teams bring back and an estimate that is off by some points.
 */
final class SimulatedEvening {

    static final int PLACES = 40;
    static final int TEAMS = 12;
    static final double FROM = 10;
    static final double SLOT = 0.5;

    private static final double COMES = 0.5;
    private static final double EFFECT = 0.15;
    private static final double VOTED_SD = 0.08;

    /** A way of sending teams: gives for each team the index of its place. */
    interface Strategy {
        int[] send(SimulatedEvening evening, double hour, int[] where);
    }

    final List<Place> places = new ArrayList<>();
    private final SplittableRandom random;
    private double votes;
    private double hours;

    /** One place: its people, and what is known of it. */
    static final class Place {
        final String id;
        final double doors;
        final double opens;
        final double guess;
        final boolean[] voted;
        final boolean[] known;
        final int[] calls;
        final List<Double> made = new ArrayList<>();
        final List<Double> answered = new ArrayList<>();
        final List<Ground.Outing> outings = new ArrayList<>();

        Place(String id, SplittableRandom random) {
            this.id = id;
            this.doors = 25 * Math.exp(0.35 * random.nextGaussian());
            this.opens = Logit.inverse(Logit.of(0.42) + 0.5 * random.nextGaussian());
            double share = Logit.inverse(Logit.of(0.45) + 0.6 * random.nextGaussian());
            this.guess = Math.min(0.95, Math.max(0.02, share + VOTED_SD * random.nextGaussian()));
            int people = 60 + random.nextInt(240);
            voted = new boolean[people];
            known = new boolean[people];
            calls = new int[people];
            for (int i = 0; i < people; i++) {
                voted[i] = random.nextDouble() < share;
            }
        }

        int open() {
            int open = 0;
            for (boolean k : known) {
                open += k ? 0 : 1;
            }
            return open;
        }

        Ground ground() {
            List<Double> onOpen = new ArrayList<>();
            for (int i = 0; i < calls.length; i++) {
                for (int c = 0; c < calls[i] && !known[i]; c++) {
                    onOpen.add(FROM);
                }
            }
            return new Ground(id, id, open(), times(made), times(answered), times(onOpen), outings, 0, 0);
        }

        private static Times times(List<Double> hours) {
            return Times.of(hours.stream().mapToDouble(h -> h).toArray());
        }
    }

    SimulatedEvening(long seed) {
        this.random = new SplittableRandom(seed);
        for (int i = 0; i < PLACES; i++) {
            places.add(new Place("P" + i, random));
        }
    }

    /** Votes won for 100 team-hours, the way between places counted as work. */
    double votesPer100Hours(Strategy strategy) {
        int[] where = new int[TEAMS];
        java.util.Arrays.fill(where, -1);
        for (double hour = FROM; hour < HourShares.HOURS; hour += SLOT) {
            int[] next = strategy.send(this, hour, where);
            for (int t = 0; t < TEAMS; t++) {
                double usable = next[t] == where[t] ? SLOT : SLOT - Team.USUAL_TRAVEL;
                work(places.get(next[t]), hour + SLOT - usable, usable);
                hours += SLOT;
            }
            where = next;
        }
        return 100 * votes / hours;
    }

    private void work(Place p, double from, double usable) {
        int doors = (int) Math.round(p.doors * usable);
        for (int d = 0; d < doors; d++) {
            int person = least(p);
            if (person < 0) {
                doors = d;
                break;
            }
            double at = from + usable * d / doors;
            p.made.add(at);
            if (random.nextDouble() < p.opens) {
                p.answered.add(at);
                if (p.voted[person]) {
                    p.known[person] = true;
                } else {
                    votes += Worth.gain(COMES, EFFECT) * Worth.LOYALTY * Math.pow(Worth.AGAIN, p.calls[person]);
                }
            }
            p.calls[person]++;
        }
        p.outings.add(new Ground.Outing(from, from + usable, doors));
    }

    private static int least(Place p) {
        int best = -1;
        for (int i = 0; i < p.calls.length; i++) {
            best = !p.known[i] && (best < 0 || p.calls[i] < p.calls[best]) ? i : best;
        }
        return best;
    }

    /** The same hours everywhere. */
    static int[] equalShares(SimulatedEvening evening, double hour, int[] where) {
        int slot = (int) Math.round((hour - FROM) / (2 * SLOT));
        int[] next = new int[TEAMS];
        for (int t = 0; t < TEAMS; t++) {
            next[t] = (t + slot * TEAMS) % PLACES;
        }
        return next;
    }

    /** Where most promises are left. */
    static int[] mostPromisesFirst(SimulatedEvening evening, double hour, int[] where) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            order.add(i);
        }
        order.sort(
                (a, b) -> evening.places.get(b).open() - evening.places.get(a).open());
        int[] next = new int[TEAMS];
        for (int t = 0; t < TEAMS; t++) {
            next[t] = order.get(t);
        }
        return next;
    }

    /** As advised. */
    static int[] advised(SimulatedEvening evening, double hour, int[] where) {
        List<Ground> grounds = evening.places.stream().map(Place::ground).toList();
        List<Team> teams = new ArrayList<>();
        for (int t = 0; t < TEAMS; t++) {
            String at = where[t] < 0 ? null : "P" + where[t];
            teams.add(new Team(String.format("T%02d", t), at, HourShares.HOURS, Map.of()));
        }
        int[] next = where.clone();
        for (Move move : Deployment.plan(evening.day(hour), evening.estimate(), grounds, teams)) {
            next[Integer.parseInt(move.team().substring(1))] =
                    Integer.parseInt(move.to().substring(1));
        }
        return next;
    }

    private PollingDay day(double hour) {
        return new PollingDay(SimulatedDay.OPENS, SimulatedDay.CLOSES, SimulatedDay.OPENS, List.of()).atHour(hour);
    }

    private Estimate estimate() {
        Estimate.Figures none = new Estimate.Figures(0, 0, Range.exactly(0), Range.exactly(0));
        List<Estimate.DistrictEstimate> districts = places.stream()
                .map(p -> new Estimate.DistrictEstimate(
                        p.id, none, none, false, 0, 0, 0, new Estimate.Open(p.open(), p.guess, VOTED_SD, COMES)))
                .toList();
        return new Estimate(Estimate.Method.MODEL, none, none, false, districts, List.of());
    }
}
