package org.committeeroom.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A polling district and the station at which it votes, which may not be known yet. */
record DistrictRow(UUID id, String code, String name, String ward, UUID stationId, String station) {

    /** Districts with the same one vote at the same place. */
    UUID post() {
        return stationId == null ? id : stationId;
    }

    /** By code, in the same order whatever the database's. */
    static List<DistrictRow> sorted(List<DistrictRow> rows) {
        return rows.stream().sorted(Comparator.comparing(DistrictRow::code)).toList();
    }
}
