package org.committeeroom.estimate;

/**
 * What a promise said at the door who had not been marked by a teller until then.
 *
 * @param at when, in hours since the polls opened
 * @param voted "I have voted" rather than "not yet"
 * @param before when the same person had said "not yet" before; 0 if not asked before
 * @param until when the same person answered again, which then counts instead; {@link #NEVER} if not
 * @param marked when a teller marked this person afterwards; {@link #NEVER} if not
 */
public record Answer(double at, boolean voted, double before, double until, double marked) {

    public static final double NEVER = Double.POSITIVE_INFINITY;

    public static Answer of(double at, boolean voted) {
        return new Answer(at, voted, 0, NEVER, NEVER);
    }

    /** Whether it is the person's latest answer at that time. */
    boolean counts(double now) {
        return at <= now && now < until;
    }

    /** Whether it is all that is known of this person at that time. */
    boolean stands(double now) {
        return counts(now) && now < marked;
    }
}
