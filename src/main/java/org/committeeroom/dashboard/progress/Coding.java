package org.committeeroom.dashboard.progress;

/**
 * How somebody noted what electors said.
 *
 * @param coded returns with an intention
 * @param definite of these, definite promises
 * @param probable of these, probable ones
 * @param checked definite promises that somebody else asked again on another day
 * @param confirmed of these, who promised again
 */
record Coding(int coded, int definite, int probable, int checked, int confirmed) {

    static final Coding NONE = new Coding(0, 0, 0, 0, 0);

    static Coding of(int intention) {
        return new Coding(1, intention == 1 ? 1 : 0, intention == 2 ? 1 : 0, 0, 0);
    }

    static Coding checked(boolean confirmed) {
        return new Coding(0, 0, 0, 1, confirmed ? 1 : 0);
    }

    Coding plus(Coding other) {
        return new Coding(
                coded + other.coded,
                definite + other.definite,
                probable + other.probable,
                checked + other.checked,
                confirmed + other.confirmed);
    }

    double share() {
        return coded == 0 ? 0 : (double) definite / coded;
    }
}
