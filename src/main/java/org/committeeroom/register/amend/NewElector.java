package org.committeeroom.register.amend;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is not on the register as we have it. */
@Schema(name = "NewElector")
record NewElector(
        @NotBlank @Size(max = 150) String surname,
        @NotNull @Size(max = 200) String forename,

        @Schema(description = "The door; without one, somebody without an address in the district")
        UUID property,

        @Schema(description = "Code of the polling district; that of the door if left out") @Size(max = 20)
        String district,

        @Schema(description = "Franchise marker, if known; not N: an anonymous entry is a number on the register alone")
        @Pattern(regexp = "[A-MO-Za-mo-z]{0,20}", message = "takes letters only, and no N")
        String marker) {}
