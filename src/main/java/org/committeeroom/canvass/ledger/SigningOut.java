package org.committeeroom.canvass.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes a sheet, and by when it should be back. */
@Schema(name = "SigningOut")
public record SigningOut(
        @NotBlank @Size(max = 200) String takenBy,

        @NotNull @Pattern(regexp = "[+]?[0-9][0-9 ()-]{5,28}", message = "is not a telephone number")
        String phone,

        @Schema(description = "Somebody rang the number and it answered; no if left out")
        Boolean phoneChecked,

        @NotNull Instant dueAt) {

    public SigningOut {
        phoneChecked = phoneChecked != null && phoneChecked;
        takenBy = takenBy == null ? null : takenBy.strip();
    }
}
