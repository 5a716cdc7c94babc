package org.committeeroom.dashboard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.canvass.ledger.SheetsOut;

/**
 * How the seat is divided, and who works where; nothing announces when that changes.
 *
 * @param districts by code
 * @param rooms by name
 * @param teams sent to knock up, by name
 * @param sheets that are out, by district; none of an earlier moment
 * @param ringing promises left who may be rung, by id of the district; none of an earlier moment
 */
record SeatParts(
        List<DistrictRow> districts,
        List<RoomRow> rooms,
        List<TeamRow> teams,
        List<SheetsOut.InDistrict> sheets,
        Map<UUID, Integer> ringing) {

    static final SeatParts NONE = new SeatParts(List.of(), List.of(), List.of(), List.of(), Map.of());

    /** Which sheets were out then, and who could be rung, is not known. */
    SeatParts then() {
        return new SeatParts(districts, rooms, teams, List.of(), Map.of());
    }
}
