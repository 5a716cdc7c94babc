package org.committeeroom.estimate;

/** What tellers get of what passes them. */
final class Capture {

    private Capture() {}

    /** Of the votes cast until then, the share whose number a teller has taken. */
    static double toldShare(Telling telling, DayCurve curve, double now) {
        double cast = curve.cast(now);
        return cast <= 0 ? 0 : Experience.CAPTURE * telling.share(curve, now) / cast;
    }

    /**
     * Of the votes cast until {@code now}, the share that was cast after {@code then} and not taken by a teller. Not
     * less than a trace: somebody can always have slipped through.
     */
    static double missedShare(Telling telling, DayCurve curve, double then, double now) {
        double cast = curve.cast(now) - curve.cast(then);
        double told = Experience.CAPTURE * (telling.share(curve, now) - telling.share(curve, then));
        return Math.max(cast - told, 1e-6) / curve.cast(now);
    }

    /** Change of {@code log(1 - toldShare)} for a change of the capture on the logit: always negative. */
    static double slope(double toldShare) {
        return -toldShare * (1 - Experience.CAPTURE) / (1 - toldShare);
    }
}
