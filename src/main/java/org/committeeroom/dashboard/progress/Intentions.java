package org.committeeroom.dashboard.progress;

import org.committeeroom.returns.ElectorState;

/**
 * How many electors said what, as it stands: who moved away or died is in none of these.
 *
 * @param gone electors who will not vote from their address
 */
record Intentions(int definite, int probable, int undecided, int unlikely, int against, int gone) {

    static final Intentions NONE = new Intentions(0, 0, 0, 0, 0, 0);

    static Intentions of(ElectorState state) {
        if (state.gone()) {
            return new Intentions(0, 0, 0, 0, 0, 1);
        }
        int said = state.intention() == null ? 0 : state.intention();
        return new Intentions(one(said, 1), one(said, 2), one(said, 3), one(said, 4), one(said, 5), 0);
    }

    private static int one(int said, int intention) {
        return said == intention ? 1 : 0;
    }

    Intentions plus(Intentions o) {
        return new Intentions(
                definite + o.definite,
                probable + o.probable,
                undecided + o.undecided,
                unlikely + o.unlikely,
                against + o.against,
                gone + o.gone);
    }

    int coded() {
        return definite + probable + undecided + unlikely + against;
    }
}
