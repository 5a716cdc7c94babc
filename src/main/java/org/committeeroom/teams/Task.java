package org.committeeroom.teams;

/** What a team is sent to do. */
public enum Task {
    CANVASS,
    KNOCK_UP,
    TELLING,
    LEAFLET
}
