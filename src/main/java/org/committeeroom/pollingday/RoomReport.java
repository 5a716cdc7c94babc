package org.committeeroom.pollingday;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a committee room last said of itself.
 *
 * @param runnerAt when the last runner came in from a station
 */
@Schema(name = "RoomReport")
record RoomReport(
        @Schema(nullable = true) String inCharge,
        @Schema(nullable = true) Integer people,
        @Schema(nullable = true) Integer cars,
        @Schema(nullable = true) String secondNetwork,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) Instant runnerAt,
        Instant reportedAt,
        @Schema(nullable = true) String reportedBy) {

    /** All of it at once: what is left out is not known. */
    @Schema(name = "NewRoomReport")
    record Wanted(
            @Schema(nullable = true) @Size(max = 120) String inCharge,
            @Schema(nullable = true) @Min(0) @Max(10_000) Integer people,
            @Schema(nullable = true) @Min(0) @Max(10_000) Integer cars,

            @Schema(nullable = true, description = "What stands in when the first network fails") @Size(max = 200)
            String secondNetwork,

            @Schema(nullable = true) @Size(max = 500) String note) {}
}
