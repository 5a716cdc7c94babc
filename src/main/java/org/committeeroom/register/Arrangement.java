package org.committeeroom.register;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an absent voter votes, beyond the kind: from the officer's lists. */
@Schema(name = "AbsentArrangement")
public record Arrangement(
        @Schema(description = "The last day on which it holds, if the list says so", nullable = true)
        LocalDate until,

        @Schema(description = "A proxy appointed after the deadline")
        boolean emergency,

        @Schema(description = "Where the ballot paper is sent; empty: to the address on the register")
        List<String> ballotAddress,

        @Schema(nullable = true) String proxyName,

        @Schema(description = "Empty where the list does not say")
        List<String> proxyAddress) {}
