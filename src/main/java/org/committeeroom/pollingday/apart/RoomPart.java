package org.committeeroom.pollingday.apart;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The set-up of a room's districts: rows by table, every value as text. Both ends are the same program. */
@Schema(name = "RoomPart")
record RoomPart(List<Table> tables) {

    @Schema(name = "RoomPartTable")
    record Table(String name, List<String> columns, List<List<String>> rows) {}
}
