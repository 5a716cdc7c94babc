package org.committeeroom.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.committeeroom.estimate.Answer;
import org.committeeroom.estimate.DistrictCalls;
import org.committeeroom.estimate.DistrictDay;
import org.committeeroom.estimate.PollingDay;
import org.committeeroom.estimate.Telling;
import org.committeeroom.estimate.Times;

/**
 * The counts of one polling district.
 *
 * @param electors on the register
 * @param eligible of these, who may vote in this election or has to be checked; the rest of the counts are of these
 * @param knownVoted promises known to have voted
 * @param telling when tellers said that they were on duty
 * @param day what the estimate is made from
 * @param calls what advice is made from
 */
record DistrictTally(
        String code,
        int electors,
        int eligible,
        int postal,
        int contacted,
        int promised,
        int promisedPostal,
        int knownVoted,
        Telling telling,
        DistrictDay day,
        DistrictCalls calls) {

    static DistrictTally of(
            DistrictRow district, Collection<ElectorFacts> electors, Occasions occasions, Instant opens) {
        Counting counting = new Counting(opens);
        electors.forEach(counting::take);
        return counting.result(district, occasions, electors.size());
    }

    /** Goes through the electors. */
    private static final class Counting {

        /** A number taken shows that a teller is there, also when nobody has said so, for about this long. */
        private static final Duration TELLER_STAYS = Duration.ofMinutes(15);

        private final Instant opens;
        private int eligible;
        private int postal;
        private int contacted;
        private int promised;
        private int promisedPostal;
        private int knownVoted;
        private final List<Double> marked = new ArrayList<>();
        private final List<Double> returned = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();
        private final List<Double> calls = new ArrayList<>();
        private final List<Double> answered = new ArrayList<>();
        private final List<Double> callsOnOpen = new ArrayList<>();
        private final List<Telling.Window> seen = new ArrayList<>();

        Counting(Instant opens) {
            this.opens = opens;
        }

        void take(ElectorFacts e) {
            Instant told = e.told();
            if (told != null) {
                double slot = Math.floor(hours(told) * 4) / 4;
                seen.add(new Telling.Window(slot, slot + TELLER_STAYS.toMinutes() / 60.0));
            }
            if (!e.eligible()) {
                return;
            }
            eligible++;
            postal += e.postal() ? 1 : 0;
            contacted += e.contacted() ? 1 : 0;
            if (e.promised()) {
                promised++;
                promisedPostal += e.postal() ? 1 : 0;
                knownVoted += e.voted() ? 1 : 0;
                calls(e);
                if (e.postal()) {
                    byPost(e);
                } else {
                    inPerson(e, told);
                }
            }
        }

        private void calls(ElectorFacts e) {
            for (Evidence each : e.evidence()) {
                if (each.isCall()) {
                    calls.add(hours(each.at()));
                    if (each.answered()) {
                        answered.add(hours(each.at()));
                    }
                    if (!e.voted()) {
                        callsOnOpen.add(hours(each.at()));
                    }
                }
            }
        }

        private void byPost(ElectorFacts e) {
            e.evidence().stream()
                    .filter(Evidence::voted)
                    .findFirst()
                    .ifPresent(first -> returned.add(hours(first.at())));
        }

        /** The answers until a teller has the number, or until one says that they have voted. */
        private void inPerson(ElectorFacts e, Instant told) {
            double mark = told == null ? Answer.NEVER : hours(told);
            if (told != null) {
                marked.add(mark);
            }
            double before = 0;
            List<Answer> own = new ArrayList<>();
            for (Evidence each : e.evidence()) {
                boolean voted = each.voted();
                double at = hours(each.at());
                if (at >= mark) {
                    break;
                }
                if (voted || each.notYet()) {
                    replace(own, at);
                    own.add(new Answer(at, voted, Math.max(0, before), Answer.NEVER, mark));
                    before = at;
                }
                if (voted) {
                    break;
                }
            }
            answers.addAll(own);
        }

        private static void replace(List<Answer> own, double until) {
            if (!own.isEmpty()) {
                Answer last = own.remove(own.size() - 1);
                own.add(new Answer(last.at(), last.voted(), last.before(), until, last.marked()));
            }
        }

        DistrictTally result(DistrictRow district, Occasions occasions, int electors) {
            List<Telling.Window> shifts = new ArrayList<>();
            for (Occasions.Shift shift : occasions.shifts()) {
                if (shift.covers(district)) {
                    double to = shift.to() == null ? Answer.NEVER : hours(shift.to());
                    shifts.add(new Telling.Window(hours(shift.from()), to));
                }
            }
            Telling telling = Telling.of(shifts);
            shifts.addAll(seen);
            DistrictDay day = DistrictDay.of(
                    district.code(),
                    promised - promisedPostal,
                    times(marked),
                    answers,
                    Telling.of(shifts),
                    promisedPostal,
                    times(returned));
            return new DistrictTally(
                    district.code(),
                    electors,
                    eligible,
                    postal,
                    contacted,
                    promised,
                    promisedPostal,
                    knownVoted,
                    telling,
                    day,
                    new DistrictCalls(district.code(), times(calls), times(answered), times(callsOnOpen)));
        }

        private double hours(Instant at) {
            return PollingDay.hours(opens, at);
        }

        private static Times times(List<Double> hours) {
            return Times.of(hours.stream().mapToDouble(h -> h).toArray());
        }
    }
}
