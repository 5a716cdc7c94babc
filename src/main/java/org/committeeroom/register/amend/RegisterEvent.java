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

        @Schema(description = "What it said; for `absent` and `attainment` as in an elector", nullable = true)
        String from,

        @Schema(nullable = true) String to,

        @Schema(description = "Name of the person, or of the file", nullable = true)
        String by,

        @Schema(description = "The import, the amendment or the decision", nullable = true)
        UUID id,

        @Schema(description = "Whether it holds still, so that it can be taken back")
        boolean holds) {

    RegisterEvent withoutPerson() {
        boolean tells = what == What.SURNAME
                || what == What.FORENAME
                || what == What.PROPERTY
                || what == What.ADDRESS
                || kind == Kind.MERGED
                || kind == Kind.KEPT_APART;
        return tells ? new RegisterEvent(at, kind, what, null, null, by, id, holds) : this;
    }

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
        /** Lives behind another door. */
        PROPERTY,
        /** The door's address was written another way. */
        ADDRESS,
        ABSENT
    }
}
