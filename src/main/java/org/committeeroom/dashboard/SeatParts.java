package org.committeeroom.dashboard;

import java.util.List;

/**
 * How the seat is divided, and who works where; nothing announces when that changes.
 *
 * @param districts by code
 * @param rooms by name
 * @param teams sent to knock up, by name
 */
record SeatParts(List<DistrictRow> districts, List<RoomRow> rooms, List<TeamRow> teams) {

    static final SeatParts NONE = new SeatParts(List.of(), List.of(), List.of());
}
