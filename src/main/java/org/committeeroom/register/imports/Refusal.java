package org.committeeroom.register.imports;

/** A file that is not taken, and why. The detail never holds anything from its rows. */
final class Refusal extends RuntimeException {

    private final Refused reason;
    private int rowsRead;

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

    int rowsRead() {
        return rowsRead;
    }
}
