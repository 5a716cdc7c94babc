package org.committeeroom.returns;

/** What came of a call on polling day. */
public enum KnockUpResult {
    VOTED,
    WILL_VOTE,
    NOT_IN,
    WONT_VOTE,
    NEEDS_LIFT,
    MOVED,
    AGAINST,
    DO_NOT_RETURN
}
