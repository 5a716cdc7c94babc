package org.committeeroom.pollingday;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who drives, and the car.
 *
 * @param joined with a phone, which shows the passengers
 * @param lifts given to this driver and not over
 */
@Schema(name = "Driver")
public record Driver(
        UUID id,
        String name,
        @Schema(nullable = true) String phone,
        int seats,
        boolean accessible,
        boolean joined,
        int lifts) {

    /** Of a car whose driver has only joined. */
    static final int USUAL_SEATS = 4;

    @Schema(name = "NewDriver")
    public record Wanted(
            @NotBlank @Size(max = 120) String name,

            @Schema(nullable = true)
            @Size(max = 30)
            @Pattern(regexp = "[0-9 +()/-]*", message = "is not a telephone number")
            String phone,

            @Schema(description = "For passengers") @NotNull @Min(1) @Max(60)
            Integer seats,

            @Schema(description = "Takes a wheelchair") @NotNull
            Boolean accessible) {}
}
