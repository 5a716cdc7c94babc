package org.committeeroom.returns;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.security.Scope;

/** Says of each return of one transaction what it is about, or why it must be held. */
final class Judge {

    /** @param problem null if the return applies */
    record Verdict(HeldFor problem, UUID elector, UUID property) {

        static final Verdict OF_NOTHING = new Verdict(null, null, null);

        static Verdict held(HeldFor problem) {
            return new Verdict(problem, null, null);
        }
    }

    /**
     * A return under judgement with the scope of who sent it.
     *
     * @param received when it came to whoever passes it on; null if it comes only now
     */
    record Case(NewReturn one, Scope scope, Instant received) {

        static Case now(NewReturn one, Scope scope) {
            return new Case(one, scope, null);
        }
    }

    private final Subjects subjects;
    private final Map<UUID, LogRow> known;
    private final Map<UUID, Case> cases;
    private final Map<UUID, Verdict> verdicts = new HashMap<>();
    private final Set<UUID> judging = new HashSet<>();

    /** @param known returns in the log that the cases take back */
    Judge(Subjects subjects, Map<UUID, LogRow> known, Map<UUID, Case> cases) {
        this.subjects = subjects;
        this.known = known;
        this.cases = cases;
    }

    Verdict of(Case one) {
        UUID id = one.one().id();
        Verdict verdict = verdicts.get(id);
        if (verdict == null) {
            verdict = judge(one.one(), one.scope());
            verdicts.put(id, verdict);
        }
        return verdict;
    }

    private Verdict judge(NewReturn one, Scope scope) {
        if (scope.isOver()) {
            return Verdict.held(HeldFor.DEVICE_ENDED);
        }
        return switch (one.type()) {
            case CANVASS -> canvass(one, scope);
            case DELIVERED -> property(one.property(), scope);
            case KNOCK_UP, POSTAL_RETURNED, LIFT -> elector(one, scope);
            case TOLD ->
                one.station() != null && !subjects.hasStation(one.station())
                        ? Verdict.held(HeldFor.UNKNOWN_STATION)
                        : elector(one, scope);
            case TELLER_SHIFT, STATION_COUNT -> place(one, scope);
            case UNDO -> undo(one, scope);
        };
    }

    private Verdict canvass(NewReturn one, Scope scope) {
        Met met = Met.of(one.body());
        if (met != null) {
            Verdict verdict = subjects.met(met);
            return verdict.problem() == null && unseen(one) ? Verdict.held(HeldFor.TO_MATCH) : verdict;
        }
        return one.property() != null ? property(one.property(), scope) : elector(one, scope);
    }

    /** Nobody of the campaign has met whoever filled in a page: that it was the one named, a person has to say. */
    private static boolean unseen(NewReturn one) {
        return "online".equals(one.body().path("channel").textValue());
    }

    private Verdict elector(NewReturn one, Scope scope) {
        NewReturn.ElectorRef ref = one.elector();
        if (ref.id() == null && (ref.district() == null || ref.district().isEmpty())) {
            return Verdict.held(HeldFor.NUMBER_WITHOUT_DISTRICT);
        }
        Subjects.Elector elector = subjects.elector(ref);
        if (elector == null) {
            return Verdict.held(HeldFor.UNKNOWN_ELECTOR);
        }
        return subjects.sees(scope, elector)
                ? new Verdict(null, elector.id(), null)
                : Verdict.held(HeldFor.OUTSIDE_SCOPE);
    }

    private Verdict property(UUID property, Scope scope) {
        if (!subjects.hasProperty(property)) {
            return Verdict.held(HeldFor.UNKNOWN_PROPERTY);
        }
        return subjects.seesProperty(scope, property)
                ? new Verdict(null, null, property)
                : Verdict.held(HeldFor.OUTSIDE_SCOPE);
    }

    /** A shift or a count is about a station or about districts. */
    private Verdict place(NewReturn one, Scope scope) {
        boolean nowhere = one.station() == null && one.districts().isEmpty();
        if (nowhere || (one.station() != null && !subjects.hasStation(one.station()))) {
            return Verdict.held(HeldFor.UNKNOWN_STATION);
        }
        if (!one.districts().stream().allMatch(subjects::hasDistrict)) {
            return Verdict.held(HeldFor.UNKNOWN_DISTRICT);
        }
        boolean seen = (one.station() == null || subjects.seesStation(scope, one.station()))
                && one.districts().stream().allMatch(d -> subjects.seesDistrict(scope, d));
        return seen ? Verdict.OF_NOTHING : Verdict.held(HeldFor.OUTSIDE_SCOPE);
    }

    /** About what is taken back; of nothing as long as that has not come, is held itself, or waits for its own. */
    private Verdict undo(NewReturn undo, Scope scope) {
        Case target = cases.get(undo.target());
        if (target != null) {
            if (!judging.add(undo.id())) {
                return Verdict.OF_NOTHING;
            }
            Verdict its = of(target);
            if (its.problem() != null
                    || (target.one().type() == ReturnType.UNDO && its.elector() == null && its.property() == null)) {
                return Verdict.OF_NOTHING;
            }
            return allowed(scope, target.scope().caller(), its.elector(), its.property())
                    ? new Verdict(null, its.elector(), its.property())
                    : Verdict.held(HeldFor.OUTSIDE_SCOPE);
        }
        LogRow row = known.get(undo.target());
        if (row == null || row.problem() != null || (row.type() == ReturnType.UNDO && !row.applies())) {
            return Verdict.OF_NOTHING;
        }
        return allowed(scope, row.caller(), row.elector(), row.property())
                ? new Verdict(null, row.elector(), row.property())
                : Verdict.held(HeldFor.OUTSIDE_SCOPE);
    }

    /** A device takes back what it sent itself, and what is about the electors and doors that it sees. */
    private boolean allowed(Scope scope, UUID sender, UUID elector, UUID property) {
        return !scope.isDevice()
                || scope.caller().equals(sender)
                || (elector != null && subjects.seesElector(scope, elector))
                || (property != null && subjects.seesProperty(scope, property));
    }
}
