package org.committeeroom.dashboard;

import java.util.List;
import org.committeeroom.canvass.ledger.SheetsOut;

/**
 * How the seat is divided, and who works where; nothing announces when that changes.
 *
 * @param districts by code
 * @param rooms by name
 * @param teams sent to knock up, by name
 * @param sheets that are out, by district; none of an earlier moment
 */
record SeatParts(
        List<DistrictRow> districts, List<RoomRow> rooms, List<TeamRow> teams, List<SheetsOut.InDistrict> sheets) {

    static final SeatParts NONE = new SeatParts(List.of(), List.of(), List.of(), List.of());

    /** Which sheets were out then is not known. */
    SeatParts then() {
        return new SeatParts(districts, rooms, teams, List.of());
    }
}
