package org.committeeroom.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Enumerations;
import org.committeeroom.returns.Entry;
import org.committeeroom.returns.KnockUpResult;
import org.committeeroom.returns.ReturnType;
import org.committeeroom.returns.Undone;

/**
 * A return of polling day about one elector, not taken back.
 *
 * @param type told, knock_up, postal_returned or lift
 * @param at when; not after it came here, whatever the phone's clock said
 * @param result of a call; null of the others
 * @param lift how far a lift to the poll is; null of the others
 * @param phone with which a call was recorded; null of the others, and of what was keyed in
 */
record Evidence(ReturnType type, Instant at, KnockUpResult result, Lift lift, UUID phone) {

    /** How far a lift is. */
    enum Lift {
        WANTED,
        OVER
    }

    private static final Set<ReturnType> TYPES =
            Set.of(ReturnType.TOLD, ReturnType.KNOCK_UP, ReturnType.POSTAL_RETURNED, ReturnType.LIFT);

    /**
     * A return of the log about an elector.
     *
     * @param phone that recorded it; null if it was not one
     */
    record Logged(UUID elector, Instant received, UUID phone, Entry entry) {}

    /** For each elector, what stands of these returns, the earliest first. */
    static Map<UUID, List<Evidence>> of(Collection<Logged> log) {
        Set<UUID> undone = Undone.among(log.stream().map(Logged::entry).toList());
        Map<UUID, List<Evidence>> found = new HashMap<>();
        for (Logged row : log) {
            if (TYPES.contains(row.entry().type())
                    && !undone.contains(row.entry().id())) {
                found.computeIfAbsent(row.elector(), e -> new ArrayList<>(2)).add(of(row));
            }
        }
        found.replaceAll((elector, all) -> all.stream()
                .sorted(Comparator.comparing(Evidence::at).thenComparing(Evidence::type))
                .toList());
        return found;
    }

    private static Evidence of(Logged row) {
        Instant counted = row.entry().counted();
        return new Evidence(
                row.entry().type(),
                counted.isAfter(row.received()) ? row.received() : counted,
                row.entry().type() == ReturnType.KNOCK_UP
                        ? Enumerations.parse(KnockUpResult.class, row.entry().text("result"))
                        : null,
                row.entry().type() == ReturnType.LIFT ? lift(row.entry().text("state")) : null,
                row.entry().type() == ReturnType.KNOCK_UP ? row.phone() : null);
    }

    private static Lift lift(String state) {
        boolean over = "done".equalsIgnoreCase(state) || "cancelled".equalsIgnoreCase(state);
        return over ? Lift.OVER : Lift.WANTED;
    }

    boolean isCall() {
        return type == ReturnType.KNOCK_UP;
    }

    boolean answered() {
        return isCall() && result != KnockUpResult.NOT_IN;
    }

    /** Says, or shows, that this person has voted. */
    boolean voted() {
        return type == ReturnType.TOLD || type == ReturnType.POSTAL_RETURNED || result == KnockUpResult.VOTED;
    }

    /** Said at the door not to have voted. */
    boolean notYet() {
        return result == KnockUpResult.WILL_VOTE
                || result == KnockUpResult.WONT_VOTE
                || result == KnockUpResult.NEEDS_LIFT;
    }
}
