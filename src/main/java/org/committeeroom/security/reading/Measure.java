package org.committeeroom.security.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is counted of somebody's last hour. */
@Schema(name = "ReadingMeasure")
public enum Measure {
    /** Rows of lists of electors and doors; the same page again counts once. */
    ELECTORS(6_000, 1_000),
    /** Pages about one person. */
    PEOPLE(200, 60),
    /** Different searches: what was typed on the way to one counts with it. */
    SEARCHES(150, 60),
    /** Packets and sheets of walks. */
    WALKS(150, 60),
    /** Exports and prints. */
    FILES(30, 10),
    /** Asked for what the caller does not see. */
    REFUSED(60, 20),
    /** A canary was read, or let out. */
    CANARY(0, 0),
    /** A return named a canary, whom nobody can have met. */
    NAMED(0, 0);

    private final int staff;
    private final int devices;

    Measure(int staff, int devices) {
        this.staff = staff;
        this.devices = devices;
    }

    boolean ofCanary() {
        return this == CANARY || this == NAMED;
    }

    int limit(boolean device) {
        return device ? devices : staff;
    }
}
