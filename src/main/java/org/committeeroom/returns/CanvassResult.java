package org.committeeroom.returns;

/** What came of a call. */
public enum CanvassResult {
    SPOKE,
    NOT_IN,
    CALL_BACK,
    /** Answered, and would not say. */
    REFUSED,
    MOVED,
    DECEASED,
    NO_ACCESS,
    LANGUAGE,
    INELIGIBLE,
    DO_NOT_CONTACT;

    /** Somebody spoke with this person. */
    boolean contact() {
        return this == SPOKE || this == REFUSED;
    }

    /** This person will not vote from this address. */
    boolean gone() {
        return this == MOVED || this == DECEASED || this == INELIGIBLE;
    }
}
