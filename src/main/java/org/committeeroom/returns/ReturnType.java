package org.committeeroom.returns;

/** What a return says. */
public enum ReturnType {
    /** What came of calling on somebody, or meeting them in the street or at an event. */
    CANVASS,
    /** A teller was given this elector's number outside the station. */
    TOLD,
    /** A teller was on duty from, to; and how many people passed without giving a number. */
    TELLER_SHIFT,
    /** Ballot papers issued so far, as the presiding officer or the returning officer gave it. */
    STATION_COUNT,
    /** What came of calling on a promise on polling day. */
    KNOCK_UP,
    /** The elector says that the postal vote has been sent back. */
    POSTAL_RETURNED,
    /** A leaflet was put through this door. */
    DELIVERED,
    /** A lift to the poll. */
    LIFT,
    /** Takes another return back; can be taken back itself. */
    UNDO
}
