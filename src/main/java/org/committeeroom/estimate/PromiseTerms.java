package org.committeeroom.estimate;

import static org.committeeroom.estimate.HourShares.HOURS;
import static org.committeeroom.estimate.HourShares.gone;

import org.committeeroom.estimate.Answers.Cell;
import org.committeeroom.estimate.Answers.Kind;

/**
 * The log likelihood of what is known of a group of promises, person by person: when they voted is not known, when they
 * were marked and what they said at which time is. Those who have voted may open the door more often than others, so an
 * answer counts only beside what others would have answered at that time.
 *
 * <p>Coordinates: the shares of the hours, then these, on the logit (keen: on the log).
 */
final class PromiseTerms {

    static final int TURNOUT = HOURS;
    static final int CAPTURE = HOURS + 1;
    static final int FALSE_YES = HOURS + 2;
    static final int KEEN = HOURS + 3;
    static final int SIZE = HOURS + 4;

    private final Chances c;
    private final Score score;
    private final double weight;
    private final double[] each = new double[SIZE];

    /** @param weight how much one person counts */
    PromiseTerms(Chances chances, Score score, double weight) {
        this.c = chances;
        this.score = score;
        this.weight = weight;
    }

    void add(Answers group) {
        marks(group.marks);
        unseen(group.unseen);
        known(group.notYet, Math.log(1 - c.falseYes()), -c.falseYes());
        known(group.falseYes, Math.log(c.falseYes()), 1 - c.falseYes());
        for (Cell cell : group.cells) {
            if (cell.kind() == Kind.LATE || cell.kind() == Kind.LATE_OVERTAKEN) {
                late(cell);
            } else {
                answer(cell);
            }
        }
    }

    /** Numbers taken in each hour: everybody votes, passes a teller and gives the number. */
    void marks(double[] marks) {
        for (int h = 0; h < HOURS; h++) {
            if (marks[h] > 0) {
                clear();
                each[h] = 1 / c.shares()[h];
                each[TURNOUT] = 1 - c.turnout();
                each[CAPTURE] = 1 - c.capture();
                score.add(weight * marks[h], Math.log(c.turnout() * c.capture() * c.shares()[h]), each);
            }
        }
    }

    void unseen(double people) {
        double chance = c.unmarked();
        double per = c.turnout() * c.capture() / chance;
        clear();
        for (int h = 0; h < HOURS; h++) {
            each[h] = -per * gone(c.now(), h) * c.told()[h];
        }
        each[TURNOUT] = -per * c.caught(c.now()) * (1 - c.turnout());
        each[CAPTURE] = -per * c.caught(c.now()) * (1 - c.capture());
        score.add(weight * people, Math.log(chance), each);
    }

    private void known(int people, double log, double slope) {
        clear();
        each[FALSE_YES] = slope;
        score.add(weight * people, log, each);
    }

    /** Only those were asked to promise then who had not voted, so that they had not says nothing. */
    private void late(Cell cell) {
        double waiting = c.waiting(cell.at());
        clear();
        if (cell.kind() == Kind.LATE) {
            double unmarked = c.waitingUnmarked(cell.at());
            slopes(cell, 0, 1 / unmarked - 1 / waiting, 0, 1 / unmarked);
            score.add(weight * cell.count(), Math.log(unmarked) - Math.log(waiting), each);
        } else {
            slopes(cell, 0, -1 / waiting, 0, 0);
            score.addWithoutInformation(weight * cell.count(), -Math.log(waiting), each);
        }
    }

    private void answer(Cell cell) {
        double waiting = c.waiting(cell.at());
        double slipped = c.slipped(cell.before(), cell.at());
        double all = waiting + slipped;
        double opening = waiting + c.keen() * slipped;
        double log = Math.log(all) - Math.log(opening);
        double perWaiting = 1 / all - 1 / opening;
        double perSlipped = 1 / all - c.keen() / opening;
        double perKeen = -c.keen() * slipped / opening;
        double perUnmarked = 0;
        double perFalse = 0;
        if (cell.kind() != Kind.OVERTAKEN) {
            double[] w = c.weights(cell);
            double unmarked = c.waitingUnmarked(cell.at());
            double chance = w[0] * slipped + w[1] * unmarked;
            log += Math.log(chance);
            perSlipped += w[0] / chance;
            perUnmarked = w[1] / chance;
            perKeen += w[0] * slipped / chance;
            double sign = cell.kind() == Kind.YES ? 1 : -1;
            perFalse = sign * c.falseYes() * (1 - c.falseYes()) * unmarked / chance;
        }
        if (!score.wantsSlopes()) {
            score.add(weight * cell.count(), log, each);
            return;
        }
        slopes(cell, slipped, perWaiting + perUnmarked, perSlipped, perUnmarked);
        each[FALSE_YES] = perFalse;
        each[KEEN] = perKeen;
        score.add(weight * cell.count(), log, each);
    }

    private void slopes(Cell cell, double slipped, double perWaiting, double perSlipped, double perUnmarked) {
        double turnout = c.turnout();
        double both = turnout * c.capture();
        double caughtSince = c.caught(c.now()) - c.caught(cell.at());
        double caughtBefore = c.caught(cell.at()) - c.caught(cell.before());
        for (int h = 0; h < HOURS; h++) {
            double at = gone(Math.min(cell.at(), c.now()), h);
            double before = gone(cell.before(), h);
            double now = gone(c.now(), h);
            double told = c.told()[h];
            each[h] = turnout * (at * (perSlipped - perWaiting) - before * perSlipped)
                    + both * told * (perSlipped * (before - at) + perUnmarked * (at - now));
        }
        each[TURNOUT] = (1 - turnout)
                * (-turnout * c.cast(cell.at()) * perWaiting + perSlipped * slipped - perUnmarked * both * caughtSince);
        each[CAPTURE] = (1 - c.capture()) * -both * (perSlipped * caughtBefore + perUnmarked * caughtSince);
    }

    private void clear() {
        java.util.Arrays.fill(each, 0);
    }
}
