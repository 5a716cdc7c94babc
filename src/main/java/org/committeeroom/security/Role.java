package org.committeeroom.security;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may do in one campaign. */
public enum Role {
    /** Everything; grants roles. Answers for the data. */
    AGENT,
    /** Register, exports, privacy. */
    DATA_OFFICER,
    /** Teams, walks, polling day, dashboard. */
    ORGANISER,
    /** Dashboard only. */
    OBSERVER,
    /**
     * Appointed to attend inside a polling station: whatever else this person may do, no mark of who has voted comes in
     * from them (Representation of the People Act 1983 s.66).
     */
    POLLING_AGENT,
    /** Holds the board of a team: its walks. On a device. */
    BOARD_RUNNER,
    /** Canvasses the walks of an invitation. On a device. */
    CANVASSER,
    /** Takes numbers at a station. On a device. */
    TELLER,
    /** Drives people to the poll. On a device. */
    DRIVER,
    /** A committee room's own copy of its districts, which goes on while the centre is away. */
    ROOM;

    private static final Set<Role> OF_VOLUNTEERS = EnumSet.of(BOARD_RUNNER, CANVASSER, TELLER, DRIVER);

    public boolean ofDevice() {
        return ofVolunteer() || this == ROOM;
    }

    /** On a phone that somebody carries, for a day. */
    boolean ofVolunteer() {
        return OF_VOLUNTEERS.contains(this);
    }
}
