package org.committeeroom.register.imports;

import java.util.Locale;

/** A row that cannot be taken; the others can. */
final class RejectedRow extends RuntimeException {

    enum Reason {
        COLUMNS("they have fewer or more columns than the header"),
        NO_DISTRICT("they name no polling district"),
        /** The code is longer than any that officers give. */
        BAD_DISTRICT("what stands for the polling district is too long to be one"),
        NO_NUMBER("they have no elector number"),
        BAD_NUMBER("what stands for the elector number is no number"),
        /** The same number stood in an earlier row. */
        DUPLICATE_NUMBER("their numbers stood in earlier rows"),
        DELETED("they are marked as deleted by the officer"),
        /** Added and deleted again within the month: nothing is to be done. */
        ADDED_AND_DELETED("they are added and deleted again in the same month"),
        /** The row of an update does not say what it does. */
        BAD_CHANGE("they do not say what they change"),
        TOO_LONG("a cell holds more than 20,000 characters, which no cell of a register does"),
        /** An absent voter who is not in the register. */
        UNKNOWN_ELECTOR("none names an elector of the register"),
        BAD_TYPE("they are neither of postal voters nor of proxies"),
        /** What a marked register has in the place of the mark is none. */
        BAD_MARK("what stands for the mark is none that is known"),
        /** An update removes a number that somebody else has. */
        NAME_DIFFERS("somebody else has their numbers");

        private final String ofRows;

        Reason(String ofRows) {
            this.ofRows = ofRows;
        }

        /** Why rows with this are not taken, as in "…: they have no number". */
        String ofRows() {
            return ofRows;
        }

        /** Whether the rows may be no electors' at all. */
        boolean isOfNumber() {
            return this == COLUMNS
                    || this == NO_DISTRICT
                    || this == BAD_DISTRICT
                    || this == NO_NUMBER
                    || this == BAD_NUMBER;
        }

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
