package org.committeeroom.register.imports;

/** A file that is not taken, and why. The detail never holds anything from its rows. */
final class Refusal extends RuntimeException {

    private final Refused reason;
    private int rowsRead;
    private boolean ofMapped;

    Refusal(Refused reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    Refused reason() {
        return reason;
    }

    Refusal after(int rows) {
        rowsRead = rows;
        return this;
    }

    /** Says that a person had named the columns of the file. */
    Refusal ofMapped() {
        ofMapped = true;
        return this;
    }

    /** Whether the file should wait for somebody to say, or say anew, what its columns hold. */
    boolean needsMapping() {
        return reason.canBeMapped() || (ofMapped && reason.maybeMappedWrong());
    }

    int rowsRead() {
        return rowsRead;
    }
}
