package org.committeeroom.estimate;

import org.committeeroom.estimate.Answers.Cell;
import org.committeeroom.estimate.Answers.Kind;

/**
 * What the unknowns expect of the promises of one district who vote at the station.
 *
 * @param voted expected count of those who have voted, marked ones included
 * @param chance variance of {@code voted}, if people were independent
 * @param come expected count of those who are still to come
 * @param comeChance variance of {@code come}, given who has voted
 * @param open promises not known to have voted
 * @param openVoted of these, how many are expected to have
 */
record Outcome(double voted, double chance, double come, double comeChance, int open, double openVoted) {

    static Outcome of(DistrictSight sight, DistrictPoint point) {
        double[] sums = new double[5];
        int open = 0;
        for (Answers group : sight.groups()) {
            Chances c = point.promises(group);
            sums[0] += group.marked;
            double unmarked = c.unmarked();
            add(sums, group.unseen, c.slipped(0, c.now()) / unmarked, c.toCome() / unmarked, true);
            open += group.unseen;
            for (Cell cell : group.cells) {
                if (cell.kind().stands()) {
                    double[] w = c.weights(cell);
                    double before = w[0] * c.slipped(cell.before(), cell.at());
                    double all = before + w[1] * c.waitingUnmarked(cell.at());
                    double voted = before + w[1] * c.slipped(cell.at(), c.now());
                    boolean isOpen = cell.kind() != Kind.YES;
                    add(sums, cell.count(), voted / all, w[1] * c.toCome() / all, isOpen);
                    open += isOpen ? cell.count() : 0;
                }
            }
        }
        return new Outcome(sums[0], sums[1], sums[2], sums[3], open, sums[4]);
    }

    private static void add(double[] sums, int people, double voted, double comes, boolean open) {
        double share = Math.min(1, voted);
        double waiting = 1 - share;
        double chance = waiting <= 0 ? 0 : Math.min(1, comes / waiting);
        sums[0] += people * share;
        sums[1] += people * Logit.slope(share);
        sums[2] += people * waiting * chance;
        sums[3] += people * waiting * Logit.slope(chance);
        sums[4] += open ? people * share : 0;
    }

    /** How many had voted by an earlier time, or will have by a later one. */
    static double votedBy(DistrictSight sight, DistrictPoint point, double time) {
        double sum = 0;
        for (Answers group : sight.groups()) {
            Chances c = point.promises(group);
            for (int h = 0; h < HourShares.HOURS; h++) {
                sum += group.marks[h] * HourShares.gone(time, h);
            }
            double later = time <= c.now() ? 0 : c.turnout() * (HourShares.until(time, c.cast()) - c.cast(c.now()));
            sum += group.unseen * Math.min(1, (c.slipped(0, Math.min(time, c.now())) + later) / c.unmarked());
            for (Cell cell : group.cells) {
                if (cell.kind().stands()) {
                    double[] w = c.weights(cell);
                    double all = w[0] * c.slipped(cell.before(), cell.at()) + w[1] * c.waitingUnmarked(cell.at());
                    double first = Math.min(time, cell.at());
                    double voted = first > cell.before() ? w[0] * c.slipped(cell.before(), first) : 0;
                    voted += time > cell.at() ? w[1] * (c.slipped(cell.at(), Math.min(time, c.now())) + later) : 0;
                    sum += cell.count() * Math.min(1, voted / all);
                }
            }
        }
        return sum;
    }
}
