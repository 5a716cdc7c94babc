package org.committeeroom.register;

/** Whether an elector votes in some other way than in person at the station (RPA 2000, schedule 4). */
public enum Absent {
    NONE,
    POSTAL,
    PROXY,
    /** Somebody votes for the elector, and by post. */
    POSTAL_PROXY
}
