package org.committeeroom.register.imports;

import java.util.Locale;

/** A row that cannot be taken; the others can. */
final class RejectedRow extends RuntimeException {

    enum Reason {
        /** Fewer or more columns than the header has. */
        COLUMNS,
        NO_DISTRICT,
        /** The code is longer than any that officers give. */
        BAD_DISTRICT,
        NO_NUMBER,
        /** What stands in its place is not a number. */
        BAD_NUMBER,
        /** The same number stood in an earlier row. */
        DUPLICATE_NUMBER,
        /** The row says that the elector was deleted. */
        DELETED,
        /** Added and deleted again within the month: nothing is to be done. */
        ADDED_AND_DELETED,
        /** The row of an update does not say what it does. */
        BAD_CHANGE,
        /** A cell holds more than any cell of a register. */
        TOO_LONG,
        /** An absent voter who is not in the register. */
        UNKNOWN_ELECTOR,
        BAD_TYPE,
        /** What a marked register has in the place of the mark is none. */
        BAD_MARK,
        /** An update removes a number that somebody else has. */
        NAME_DIFFERS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;

    RejectedRow(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
