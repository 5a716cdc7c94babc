package org.committeeroom.pollingday;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.returns.LiftState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who wants to be driven to the poll.
 *
 * @param name null for an anonymous entry
 * @param lines of the address; empty for those who have none
 * @param voted known to have voted, so that nobody need fetch them
 * @param wantedAt null: as soon as possible
 * @param driver the identifier of a driver; null if nobody has the lift, or somebody who is on no list
 * @param delay what is late about it
 */
@Schema(name = "Lift")
record Lift(
        Elector elector,
        @Schema(nullable = true) String name,
        List<String> lines,
        @Schema(nullable = true) String postcode,
        @Schema(nullable = true) String station,
        boolean voted,
        LiftState state,
        Instant requestedAt,
        Instant changedAt,
        @Schema(nullable = true) Instant wantedAt,
        int seats,
        boolean accessible,
        @Schema(nullable = true) String pickUp,
        @Schema(nullable = true) String phone,
        @Schema(nullable = true) String notes,
        @Schema(nullable = true) UUID driver,
        @Schema(nullable = true) String driverName,
        @Schema(nullable = true) LiftDelay delay) {

    @Schema(name = "LiftElector")
    record Elector(UUID id, String district, int number, int suffix) {}
}
