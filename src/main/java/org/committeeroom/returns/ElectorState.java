package org.committeeroom.returns;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Enumerations;

/**
 * What an elector's returns amount to: a pure function of all of them, whatever the order in which they came and
 * however often. What they say is taken in the order of the times at which they count as made; of two with the same
 * time, in the order of their ids.
 *
 * @param intention 1 (definite promise) to 5 (against); null if never said, withdrawn, or not allowed to be kept
 * @param contacted somebody spoke with this elector
 * @param voted how it is known; null if it is not
 * @param votedAt the earliest time of those returns that say so most surely
 * @param lastResult what came of the latest call
 * @param lastContactAt when somebody last spoke with this elector on a canvass
 * @param lastKnock what came of the latest call on polling day
 * @param knocks calls on polling day, each less than twelve hours after the one before
 * @param outs those of them, the latest in a row, at which nobody was in
 * @param votingAt when they said that they would vote
 * @param doNotContact asked not to be called on again; only an undo takes that back
 * @param gone moved, died or may not vote, and nobody has spoken with the elector since
 * @param language the latest that was noted
 * @param callBackAt when they asked to be called on again, if nobody has called since
 */
public record ElectorState(
        Integer intention,
        Integer likelihood,
        boolean contacted,
        Voted voted,
        Instant votedAt,
        CanvassResult lastResult,
        Instant lastResultAt,
        Instant lastContactAt,
        KnockUpResult lastKnock,
        Instant lastKnockAt,
        int knocks,
        int outs,
        Instant votingAt,
        boolean doNotContact,
        boolean gone,
        Set<Flag> flags,
        String language,
        Instant callBackAt) {

    private static final Duration ONE_DAYS_CALLS = Duration.ofHours(12);

    public static ElectorState of(Collection<Entry> entries) {
        Map<UUID, Entry> once = new HashMap<>();
        entries.forEach(e -> once.putIfAbsent(e.id(), e));
        Set<UUID> undone = Undone.among(once.values());
        List<Entry> standing = once.values().stream()
                .filter(e -> e.type() != ReturnType.UNDO && !undone.contains(e.id()))
                .sorted(Entry.ORDER)
                .toList();
        Telling telling = new Telling();
        standing.forEach(telling::take);
        return telling.result();
    }

    /** Goes through the returns in their order. */
    private static final class Telling {

        private Integer intention;
        private Integer likelihood;
        private boolean contacted;
        private Voted voted;
        private Instant votedAt;
        private CanvassResult lastResult;
        private Instant lastResultAt;
        private Instant lastContactAt;
        private KnockUpResult lastKnock;
        private Instant lastKnockAt;
        private int knocks;
        private int outs;
        private Instant votingAt;
        private boolean doNotContact;
        private boolean gone;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private String language;
        private Instant callBackAt;

        void take(Entry entry) {
            switch (entry.type()) {
                case CANVASS -> canvass(entry);
                case KNOCK_UP -> knockUp(entry);
                case TOLD -> voted(Voted.TOLD, entry);
                case POSTAL_RETURNED -> voted(Voted.POSTED, entry);
                case DELIVERED, LIFT, TELLER_SHIFT, STATION_COUNT, UNDO -> {}
            }
        }

        private void canvass(Entry entry) {
            CanvassResult result = Enumerations.parse(CanvassResult.class, entry.text("result"));
            lastResult = result;
            lastResultAt = entry.counted();
            callBackAt = asked(entry);
            doNotContact |= result == CanvassResult.DO_NOT_CONTACT;
            gone |= result.gone();
            if (entry.household()) {
                return;
            }
            if (result.contact() || entry.number("intention") != null) {
                contacted = true;
                lastContactAt = entry.counted();
            }
            gone &= result != CanvassResult.SPOKE;
            said(entry);
        }

        private static Instant asked(Entry entry) {
            String at = entry.text("callBackAt");
            return at == null || at.isEmpty() ? null : OffsetDateTime.parse(at).toInstant();
        }

        private void knockUp(Entry entry) {
            KnockUpResult result = Enumerations.parse(KnockUpResult.class, entry.text("result"));
            count(result, entry);
            lastKnock = result;
            lastKnockAt = entry.counted();
            callBackAt = asked(entry);
            doNotContact |= result == KnockUpResult.DO_NOT_RETURN;
            gone |= result == KnockUpResult.MOVED;
            if (result == KnockUpResult.VOTED) {
                voted(Voted.REPORTED, entry);
            }
            if (result == KnockUpResult.AGAINST) {
                withdraw();
            }
            said(entry);
        }

        /** What was asked yesterday, of somebody's postal vote, is not asked again today. */
        private void count(KnockUpResult result, Entry entry) {
            if (lastKnockAt != null && lastKnockAt.plus(ONE_DAYS_CALLS).isBefore(entry.counted())) {
                knocks = 0;
                outs = 0;
                votingAt = null;
            }
            boolean out = result == KnockUpResult.NOT_IN;
            knocks++;
            outs = out ? outs + 1 : 0;
            votingAt = out ? votingAt : result == KnockUpResult.WILL_VOTE ? entry.time("votingAt") : null;
        }

        /** Flags add up; of the rest the latest counts. */
        private void said(Entry entry) {
            boolean refused =
                    "no".equals(entry.body().path("consent").path("intention").textValue());
            if (refused) {
                withdraw();
            }
            Integer newIntention = entry.number("intention");
            if (newIntention != null) {
                intention = newIntention;
                likelihood = null;
            }
            Integer newLikelihood = entry.number("likelihood");
            likelihood = newLikelihood == null ? likelihood : newLikelihood;
            String newLanguage = entry.text("language");
            language = newLanguage == null ? language : newLanguage;
            entry.body().path("flags").forEach(f -> flags.add(Enumerations.parse(Flag.class, f.textValue())));
        }

        /** The promise no longer holds, or the consent to keep what was said is withdrawn. */
        private void withdraw() {
            intention = null;
            likelihood = null;
        }

        private void voted(Voted how, Entry entry) {
            if (voted == null || how.compareTo(voted) < 0) {
                voted = how;
                votedAt = entry.counted();
            }
        }

        ElectorState result() {
            return new ElectorState(
                    intention,
                    likelihood,
                    contacted,
                    voted,
                    votedAt,
                    lastResult,
                    lastResultAt,
                    lastContactAt,
                    lastKnock,
                    lastKnockAt,
                    knocks,
                    outs,
                    votingAt,
                    doNotContact,
                    gone,
                    Set.copyOf(flags),
                    language,
                    callBackAt);
        }
    }
}
