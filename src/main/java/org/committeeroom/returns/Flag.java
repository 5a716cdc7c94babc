package org.committeeroom.returns;

/** What somebody asked for or offered. */
public enum Flag {
    WANTS_POSTAL_VOTE,
    POSTER,
    LIFT,
    HELPER,
    NEEDS_VOTER_ID
}
