package org.committeeroom.register.amend;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened to an elector's entry in the register. */
@Schema(name = "RegisterEvent")
record RegisterEvent(
        Instant at,
        Kind kind,

        @Schema(description = "What changed; null where all of the entry did", nullable = true)
        What what,

        @Schema(nullable = true) String from,
        @Schema(nullable = true) String to,

        @Schema(description = "Name of the person, or of the file", nullable = true)
        String by,

        @Schema(description = "The import, the amendment or the decision", nullable = true)
        UUID id,

        @Schema(description = "Whether it holds still, so that it can be taken back")
        boolean holds) {

    @Schema(name = "RegisterEventKind")
    enum Kind {
        /** Came with a file. */
        IMPORTED,
        /** Changed by a file. */
        CHANGED,
        /** In the file no more. */
        GONE,
        /** In a file again. */
        BACK,
        ADDED_BY_HAND,
        AMENDED,
        MERGED,
        KEPT_APART
    }

    @Schema(name = "RegisterEventWhat")
    enum What {
        NUMBER,
        SURNAME,
        FORENAME,
        MARKER,
        ATTAINMENT,
        PROPERTY,
        ABSENT
    }
}
