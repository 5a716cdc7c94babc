package org.committeeroom.dashboard;

import java.time.Instant;
import org.committeeroom.estimate.ClosedForm;
import org.committeeroom.estimate.Estimate;
import org.committeeroom.estimate.Estimator;
import org.committeeroom.estimate.PollingDay;

/**
 * What a dashboard's estimates rest on.
 *
 * @param fittedAt up to when the returns are that the model was fitted to; null of the closed form
 * @param fitting a fit of the model is under way that will be better
 * @param before what was said of the seat half an hour before; null if nothing was, or the closed form can tell
 */
record Basis(Estimator estimator, Instant fittedAt, boolean fitting, Estimate.Figures before) {

    private static final Estimator CLOSED_FORM = new ClosedForm();

    static Basis closedForm(boolean fitting) {
        return new Basis(CLOSED_FORM, null, fitting, null);
    }

    /** Of the seat at an earlier moment, in the same way; null if nothing is known of it. */
    Estimate.Figures before(PollingDay then) {
        return fittedAt == null ? estimator.estimate(then).seat() : before;
    }
}
