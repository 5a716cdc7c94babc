package org.committeeroom.teams;

/** What one volunteer does on polling day. */
public enum Duty {
    TELLER,
    COMMITTEE_ROOM,
    DRIVER,
    KNOCK_UP
}
