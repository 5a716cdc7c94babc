package org.committeeroom.teams;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sends a team to a polling district or to a walk: exactly one of the two. */
@Schema(name = "NewAssignment")
public record NewAssignment(
        @NotNull UUID team,

        @Schema(description = "Code of the polling district") @Size(max = 20)
        String district,

        UUID walk,
        @NotNull Task task,
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime to) {}
