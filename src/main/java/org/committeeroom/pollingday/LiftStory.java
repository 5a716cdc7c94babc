package org.committeeroom.pollingday;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.committeeroom.platform.Enumerations;
import org.committeeroom.returns.Entry;
import org.committeeroom.returns.LiftState;

/**
 * What the returns about one elector's lift amount to. Pure. What a return does not say stays as it was; a lift asked
 * for anew has no driver, and none of what was asked for the last one that was done or cancelled.
 *
 * @param driver as it was sent: an identifier or a name; null if nobody has the lift
 */
record LiftStory(
        LiftState state,
        Instant requestedAt,
        Instant changedAt,
        Instant wantedAt,
        int seats,
        boolean accessible,
        String pickUp,
        String phone,
        String notes,
        String driver) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** @return null if there is none */
    static LiftStory of(List<Entry> inOrder) {
        LiftStory story = null;
        for (Entry entry : inOrder) {
            LiftState state = Enumerations.parse(LiftState.class, entry.text("state"));
            boolean anew = story == null || (state == LiftState.REQUESTED && over(story.state()));
            story = anew ? begun(state, entry) : story.with(state, entry);
        }
        return story;
    }

    static boolean over(LiftState state) {
        return state == LiftState.DONE || state == LiftState.CANCELLED;
    }

    UUID driverId() {
        return driver != null && ID.matcher(driver).matches() ? UUID.fromString(driver) : null;
    }

    private static LiftStory begun(LiftState state, Entry entry) {
        return new LiftStory(state, entry.counted(), null, null, 1, false, null, null, null, null).with(state, entry);
    }

    private LiftStory with(LiftState next, Entry entry) {
        Integer newSeats = entry.number("seats");
        Instant newWantedAt = entry.time("wantedAt");
        boolean known = entry.body().hasNonNull("accessible");
        return new LiftStory(
                next,
                requestedAt,
                entry.counted(),
                newWantedAt == null ? wantedAt : newWantedAt,
                newSeats == null ? seats : newSeats,
                known ? entry.body().get("accessible").booleanValue() : accessible,
                or(entry.text("pickUp"), pickUp),
                or(entry.text("phone"), phone),
                or(entry.text("notes"), notes),
                next == LiftState.REQUESTED ? null : or(entry.text("driver"), driver));
    }

    private static String or(String told, String before) {
        return told == null ? before : told;
    }
}
