package org.committeeroom.dashboard;

import java.util.List;

/**
 * How the seat is divided; nothing announces when that changes.
 *
 * @param districts by code
 * @param rooms by name
 */
record Ground(List<DistrictRow> districts, List<RoomRow> rooms) {

    static final Ground NONE = new Ground(List.of(), List.of());
}
