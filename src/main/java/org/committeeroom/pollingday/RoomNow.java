package org.committeeroom.pollingday;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A committee room at this moment.
 *
 * @param onDuty by the rota
 * @param teams sent to its districts now
 * @param figures of its districts
 * @param unread messages of the control room that it has not marked as read
 */
@Schema(name = "RoomNow")
record RoomNow(
        UUID id,
        String name,
        @Schema(nullable = true) String address,
        @Schema(nullable = true) String phone,
        List<String> districts,
        @Schema(nullable = true) RoomReport report,
        List<OnDuty> onDuty,
        List<TeamOut> teams,
        Figures figures,
        List<KnockUps.District> knockUp,
        int unread) {

    @Schema(name = "RoomOnDuty")
    record OnDuty(String name, @Schema(nullable = true) String phone, Instant until) {}

    @Schema(name = "RoomTeam")
    record TeamOut(String name, String district, String task, Instant until) {}

    /**
     * @param told numbers that came within the hour, of whoever
     * @param keyed those of them that staff keyed in
     * @param lifts that are not over
     * @param delayedLifts those of them with which something is late
     * @param sheetsOut by the ledger
     */
    @Schema(name = "RoomFigures")
    record Figures(
            int voted,
            int due,
            int later,
            int told,
            int keyed,
            int lifts,
            int delayedLifts,
            int sheetsOut,
            int sheetsOverdue) {}
}
