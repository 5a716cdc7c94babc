package org.committeeroom.registration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is helped. */
@Schema(name = "RegistrationCase")
record RegistrationCase(
        UUID id,
        String name,
        @Schema(nullable = true) String phone,
        @Schema(nullable = true) String email,
        @Schema(nullable = true) String place,
        boolean noFixedAddress,
        Set<Need> needs,
        CaseState state,
        @Schema(nullable = true) UUID elector,
        @Schema(nullable = true) UUID volunteer,

        @Schema(description = "Name of who looks after it", nullable = true)
        String volunteerName,

        @Schema(description = "The earliest that applies to what is missing", nullable = true)
        Due due,

        Instant createdAt,
        Instant changedAt) {

    @Schema(name = "RegistrationDue")
    record Due(@Schema(description = "As in the timetable") String code, OffsetDateTime at, boolean past) {}

    @Schema(name = "RegistrationNote")
    record Note(
            UUID id,

            @Schema(description = "The voter may read this") String text,

            @Schema(nullable = true) String by,
            Instant at) {}

    @Schema(name = "RegistrationCaseWithNotes")
    record Whole(
            @com.fasterxml.jackson.annotation.JsonUnwrapped RegistrationCase file,

            @Schema(description = "Oldest first") List<Note> notes) {}

    RegistrationCase with(Due newDue) {
        return new RegistrationCase(
                id,
                name,
                phone,
                email,
                place,
                noFixedAddress,
                needs,
                state,
                elector,
                volunteer,
                volunteerName,
                newDue,
                createdAt,
                changedAt);
    }

    NewCase asWritten() {
        return new NewCase(name, phone, email, place, noFixedAddress, needs, state, elector, volunteer);
    }
}
