package org.committeeroom.register.amend;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a door's address should be written. */
@Schema(name = "NewAddress")
record NewAddress(
        @Schema(description = "The address without its postcode, as on an envelope", example = "[\"12 Ash Road\"]")
        @NotEmpty
        @Size(max = 6)
        List<@NotNull @Size(max = 90) String> lines,

        @Size(max = 12) String postcode) {}
