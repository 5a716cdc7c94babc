package org.committeeroom.teams;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A duty for a volunteer; a teller needs a station, who works in a committee room needs the room. */
@Schema(name = "NewShift")
public record NewShift(
        @NotNull UUID volunteer,
        @NotNull Duty role,
        UUID station,
        UUID committeeRoom,
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime to) {}
