package org.committeeroom.teams;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A volunteer as somebody writes them down. */
@Schema(name = "NewVolunteer")
public record NewVolunteer(
        @NotBlank @Size(max = 200) String name,

        @Pattern(regexp = "[+]?[0-9][0-9 ()-]{2,28}", message = "is not a telephone number")
        String phone,

        @Email @Size(max = 200) String email,

        @Schema(description = "BCP 47 tags of the languages they can canvass in") @Size(max = 12)
        List<@Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{2,6})?", message = "is not a language tag") String>
                languages,

        @Schema(description = "Has a car to drive voters in; no if left out")
        Boolean car,

        @Schema(description = "The volunteer may read this") @Size(max = 1000)
        String notes) {

    public NewVolunteer {
        car = car != null && car;
        languages =
                languages == null ? List.of() : languages.stream().distinct().toList();
    }
}
