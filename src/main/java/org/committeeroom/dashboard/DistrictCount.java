package org.committeeroom.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.committeeroom.estimate.Answer;
import org.committeeroom.estimate.DistrictCalls;
import org.committeeroom.estimate.DistrictDay;
import org.committeeroom.estimate.PollingDay;
import org.committeeroom.estimate.PollingPlace;
import org.committeeroom.estimate.PromiseGroup;
import org.committeeroom.estimate.Telling;
import org.committeeroom.estimate.Times;
import org.committeeroom.estimate.VoteHistory;
import org.committeeroom.returns.ReturnType;

/** Goes through the electors of one polling district. */
final class DistrictCount {

    /** A number taken shows that a teller is there, also when nobody has said so, for about this long. */
    private static final Duration TELLER_STAYS = Duration.ofMinutes(15);

    /** People forget to go off duty; somebody who takes no number for so long is not there any more. */
    static final Duration WITHOUT_A_NUMBER = Duration.ofMinutes(90);

    private final Instant opens;
    private int eligible;
    private int postal;
    private int contacted;
    private int promised;
    private int promisedPostal;
    private int knownVoted;
    private int knownPosted;
    private int lifts;
    private final List<Double> told = new ArrayList<>();
    private final List<Double> others = new ArrayList<>();
    private final List<Double> returned = new ArrayList<>();
    private final Map<Double, Promises> promises = new TreeMap<>();
    private final Map<UUID, Integer> households = new HashMap<>();
    private final List<Double> calls = new ArrayList<>();
    private final List<Double> answered = new ArrayList<>();
    private final List<Double> callsOnOpen = new ArrayList<>();
    private final Outings outings;
    private final List<Telling.Window> seen = new ArrayList<>();
    private Instant latestMark;
    private Instant latestAnswer;
    private Instant latestPostal;

    /** Those who are as likely to vote as each other, as far as is known beforehand. */
    private static final class Promises {
        private int count;
        private final List<Double> marked = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();
    }

    DistrictCount(Instant opens) {
        this.opens = opens;
        this.outings = new Outings(opens);
    }

    void take(ElectorFacts e) {
        Instant mark = e.told();
        if (mark != null) {
            double slot = Math.floor(hours(mark) * 4) / 4;
            seen.add(new Telling.Window(slot, slot + TELLER_STAYS.toMinutes() / 60.0));
            told.add(hours(mark));
        }
        news(e);
        if (!e.eligible()) {
            return;
        }
        eligible++;
        postal += e.postal() ? 1 : 0;
        contacted += e.contacted() ? 1 : 0;
        if (e.promised()) {
            promised(e, mark);
        } else if (mark != null && !e.postal()) {
            others.add(hours(mark));
        }
    }

    private void news(ElectorFacts e) {
        for (Evidence each : e.evidence()) {
            if (each.type() == ReturnType.TOLD) {
                latestMark = Latest.later(latestMark, each.at());
            } else if (each.type() == ReturnType.POSTAL_RETURNED) {
                latestPostal = Latest.later(latestPostal, each.at());
            } else if (each.answered()) {
                latestAnswer = Latest.later(latestAnswer, each.at());
            }
        }
    }

    private void promised(ElectorFacts e, Instant mark) {
        promised++;
        promisedPostal += e.postal() ? 1 : 0;
        knownVoted += e.voted() ? 1 : 0;
        knownPosted += e.voted() && e.postal() ? 1 : 0;
        lifts += e.wantsLift() ? 1 : 0;
        calls(e);
        if (e.postal()) {
            byPost(e);
        } else {
            inPerson(e, mark);
        }
    }

    private int age(ElectorFacts e) {
        return e.spoken() == null
                ? 0
                : (int) Math.max(0, Duration.between(e.spoken(), opens).toDays());
    }

    private void calls(ElectorFacts e) {
        for (Evidence each : e.evidence()) {
            if (each.isCall()) {
                calls.add(hours(each.at()));
                outings.add(each.phone(), each.at(), door(e));
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
        e.evidence().stream().filter(Evidence::voted).findFirst().ifPresent(first -> returned.add(hours(first.at())));
    }

    /** The answers until a teller has the number, or until one says that they have voted. */
    private void inPerson(ElectorFacts e, Instant toldAt) {
        double offset = new VoteHistory(e.history().general(), e.history().local(), age(e)).offset();
        Promises alike = promises.computeIfAbsent(offset, o -> new Promises());
        alike.count++;
        households.merge(door(e), 1, Integer::sum);
        double mark = toldAt == null ? Answer.NEVER : hours(toldAt);
        if (toldAt != null) {
            alike.marked.add(mark);
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
        alike.answers.addAll(own);
    }

    /** Whose address is not known has a door of their own. */
    private static UUID door(ElectorFacts e) {
        return e.household() == null ? e.id() : e.household();
    }

    private static void replace(List<Answer> own, double until) {
        if (!own.isEmpty()) {
            Answer last = own.remove(own.size() - 1);
            own.add(new Answer(last.at(), last.voted(), last.before(), until, last.marked()));
        }
    }

    DistrictTally result(DistrictRow district, Occasions occasions, int electors) {
        List<Telling.Window> said = new ArrayList<>();
        for (Occasions.Shift shift : occasions.shifts()) {
            if (shift.covers(district)) {
                double from = hours(shift.from());
                said.add(new Telling.Window(from, shift.to() == null ? Answer.NEVER : hours(shift.to())));
                seen.add(new Telling.Window(from, shift.to() == null ? believed(from) : hours(shift.to())));
            }
        }
        DistrictDay day = new DistrictDay(
                district.code(),
                groups(),
                Telling.of(seen),
                new PollingPlace(
                        district.post().toString(), eligible - postal, times(others), refused(district, occasions)),
                promisedPostal,
                times(returned),
                perHousehold());
        return new DistrictTally(
                district,
                electors,
                eligible,
                postal,
                contacted,
                promised,
                promisedPostal,
                knownVoted,
                knownPosted,
                lifts,
                Telling.of(said),
                times(told),
                new Latest(latestMark, latestAnswer, latestPostal, latest(district, occasions)),
                day,
                new DistrictCalls(district.code(), times(calls), times(answered), times(callsOnOpen)),
                outings.all());
    }

    /** Until when a teller is taken to be there who never went off duty. */
    private double believed(double from) {
        double last = latestMark == null ? from : Math.max(from, hours(latestMark));
        return last + WITHOUT_A_NUMBER.toMinutes() / 60.0;
    }

    private List<PromiseGroup> groups() {
        if (promises.isEmpty()) {
            return List.of(PromiseGroup.of(0, Times.NONE, List.of()));
        }
        List<PromiseGroup> groups = new ArrayList<>();
        promises.forEach((offset, alike) ->
                groups.add(new PromiseGroup(offset, alike.count, times(alike.marked), alike.answers, Times.NONE)));
        return groups;
    }

    private List<PollingPlace.Refused> refused(DistrictRow district, Occasions occasions) {
        List<PollingPlace.Refused> refused = new ArrayList<>();
        for (Occasions.Shift s : occasions.shifts()) {
            if (s.covers(district) && s.refused() != null && s.refused() > 0) {
                double to = s.to() == null ? Answer.NEVER : hours(s.to());
                refused.add(new PollingPlace.Refused(hours(s.from()), to, s.refused()));
            }
        }
        return refused;
    }

    /** Of a promise, how many promises live at home, on average over promises. */
    private double perHousehold() {
        double together = 0;
        int people = 0;
        for (int size : households.values()) {
            together += (double) size * size;
            people += size;
        }
        return people == 0 ? 1 : together / people;
    }

    private static Instant latest(DistrictRow district, Occasions occasions) {
        return occasions.counts().stream()
                .filter(c -> c.covers(district))
                .map(Occasions.Count::at)
                .reduce(null, Latest::later);
    }

    private double hours(Instant at) {
        return PollingDay.hours(opens, at);
    }

    private static Times times(List<Double> hours) {
        return Times.of(hours.stream().mapToDouble(h -> h).toArray());
    }
}
