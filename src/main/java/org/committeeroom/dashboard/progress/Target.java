package org.committeeroom.dashboard.progress;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a campaign sets itself, and what it reckons with. */
@Schema(name = "Targets")
public record Target(
        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("1")
        @Schema(description = "Share of the electorate to be spoken with before the poll")
        Double contactRate,

        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("1")
        @Schema(description = "Share of the electorate that is expected to vote")
        Double turnout,

        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("1")
        @Schema(description = "Share of the votes with which the campaign reckons to win")
        Double voteShare) {

    /** Half of the electorate; the turnout and the winning share of many a contested seat. */
    public static final Target USUAL = new Target(0.5, 0.65, 0.4);
}
