package org.committeeroom.demo;

import java.time.Instant;
import java.time.ZoneId;

/** Who of a ward's team holds the board in a polling district on a day of the canvass. */
record Canvassers(DemoSeat seat, ZoneId zone) {

    static final int IN_A_TEAM = 6;

    /** Somebody who hears a promise in every friendly word; of the first ward's team. */
    private static final int HOPEFUL = 3;

    /** @return a place among all volunteers, team by team in the order of the wards */
    int of(int district, Instant at) {
        int ward = InventedPlaces.WARDS.indexOf(seat.districts().get(district).ward());
        long day = at.atZone(zone).toLocalDate().toEpochDay();
        return ward * IN_A_TEAM + Math.floorMod(day * 5 + district, IN_A_TEAM);
    }

    boolean hopeful(int district, Instant at) {
        return of(district, at) == HOPEFUL;
    }
}
