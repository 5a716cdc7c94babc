package org.committeeroom.register.amend;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the register says of an elector and a person may correct. */
@Schema(name = "ElectorListing")
record Listing(
        @NotNull @Size(max = 150) String surname,
        @NotNull @Size(max = 200) String forename,

        @Schema(description = "Franchise marker; empty for an ordinary elector")
        @NotNull
        @Pattern(regexp = "[A-Za-z]{0,20}", message = "takes letters only")
        String marker,

        @Schema(description = "The day on which the elector comes of age, if that is still given", nullable = true)
        LocalDate attainment,

        @Schema(description = "The door; null for somebody without an address", nullable = true)
        UUID property) {

    String get(Field field) {
        return switch (field) {
            case SURNAME -> surname;
            case FORENAME -> forename;
            case MARKER -> marker;
            case ATTAINMENT -> attainment == null ? null : attainment.toString();
            case PROPERTY -> property == null ? null : property.toString();
        };
    }

    Listing with(Field field, String value) {
        return new Listing(
                field == Field.SURNAME ? orEmpty(value) : surname,
                field == Field.FORENAME ? orEmpty(value) : forename,
                field == Field.MARKER ? orEmpty(value) : marker,
                field != Field.ATTAINMENT ? attainment : value == null ? null : LocalDate.parse(value),
                field != Field.PROPERTY ? property : value == null ? null : UUID.fromString(value));
    }

    /** As the register writes it; an anonymous entry is a number alone (SI 2001/341 reg. 41A). */
    Listing tidied() {
        String letters = marker.toUpperCase(java.util.Locale.ROOT);
        return letters.contains("N")
                ? new Listing("", "", letters, attainment, null)
                : new Listing(surname.strip(), forename.strip(), letters, attainment, property);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
