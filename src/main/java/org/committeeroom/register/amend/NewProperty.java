package org.committeeroom.register.amend;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A door that is not on the register, as somebody types it. */
@Schema(name = "NewProperty")
record NewProperty(
        @Schema(description = "Code of the polling district") @NotBlank @Size(max = 20)
        String district,

        @Schema(description = "The address without its postcode, as on an envelope", example = "[\"12 Ash Road\"]")
        @NotEmpty
        @Size(max = 6)
        List<@NotNull @Size(max = 90) String> lines,

        @Size(max = 12) String postcode) {}
