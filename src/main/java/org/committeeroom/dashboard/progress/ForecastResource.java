package org.committeeroom.dashboard.progress;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What result the canvass promises: for those who run the campaign, not for observers, never for devices. */
@Path("/campaigns/{slug}/forecast")
public class ForecastResource {

    private final Canvass canvass;
    private final Targets targets;
    private final Results results;
    private final Caller caller;

    ForecastResource(Canvass canvass, Targets targets, Results results, Caller caller) {
        this.canvass = canvass;
        this.targets = targets;
        this.results = results;
        this.caller = caller;
    }

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Votes to be expected from what electors have said to canvassers, and votes and promises needed",
            description = "By ward and district. It knows nothing of polling day: what was said after the polls opened,"
                    + " or by postal voters after they had voted, is left out (RPA 1983 s.66A).")
    public ForecastView get() {
        Scope scope = caller.scope();
        return ForecastView.of(
                canvass.of(scope), targets.of(scope), !results.of(scope).isEmpty());
    }
}
