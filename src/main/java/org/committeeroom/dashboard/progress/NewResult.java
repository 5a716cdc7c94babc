package org.committeeroom.dashboard.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the count gave. */
@Schema(name = "NewResult")
record NewResult(
        @NotNull @Min(0) @Max(10_000_000) @Schema(description = "For the candidate")
        Integer votes,

        @NotNull @Min(1) @Max(10_000_000) @Schema(description = "For all candidates")
        Integer valid,

        @Size(max = 200) @Schema(description = "By ward, where the count or those who watched it tell")
        List<@NotNull @Valid Ward> wards) {

    NewResult {
        wards = wards == null ? List.of() : wards;
    }

    @Schema(name = "NewWardResult")
    record Ward(
            @NotBlank @Size(max = 200) String ward,
            @NotNull @Min(0) @Max(10_000_000) Integer votes,
            @NotNull @Min(1) @Max(10_000_000) Integer valid) {}
}
