package org.committeeroom.pollingday;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** By what a number that a voter gives is checked, also where there is no signal. */
@Path("/campaigns/{slug}/telling-numbers")
public class TellingNumberResource {

    private static final int MOST = 20;

    private final TellingNumbers numbers;
    private final Caller caller;
    private final Clock clock;

    TellingNumberResource(TellingNumbers numbers, Caller caller, Clock clock) {
        this.numbers = numbers;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "TellingNumbers", description = "No name, no address, no answer: numbers and what a teller checks")
    record View(Instant asOf, List<TellingNumbers.District> districts) {}

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.TELLER, Role.BOARD_RUNNER})
    @Operation(
            summary = "The elector numbers of polling districts, without a name",
            description = "A teller's phone gets those of its station and districts, to keep; a board runner's, whose"
                    + " team also tells at a station, those of that. Staff name the districts, at most 20.")
    @APIResponse(responseCode = "200", description = "The numbers by district")
    @APIResponse(responseCode = "404", description = "A district that does not exist, or is not this phone's")
    public View get(
            @Parameter(description = "A polling district's code; may be given several times")
                    @QueryParam("district")
                    @Size(max = MOST)
                    List<String> districts) {
        Scope scope = caller.scope();
        if (!scope.isDevice() && districts.isEmpty()) {
            throw Problems.invalid("district", "must be given");
        }
        return new View(clock.instant(), numbers.of(scope, districts));
    }
}
