package org.committeeroom.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a campaign asks of its staff when they sign in. */
@Path("/campaigns/{slug}/staff-rules")
public class StaffRuleResource {

    private final StaffRules rules;
    private final AtProvider atProvider;
    private final Caller caller;

    StaffRuleResource(StaffRules rules, AtProvider atProvider, Caller caller) {
        this.rules = rules;
        this.atProvider = atProvider;
        this.caller = caller;
    }

    @Schema(name = "StaffRules")
    record Rules(
            @Schema(
                    description =
                            "Keeps out whoever has proved none at sign-in; the provider's to ask where staff sign in"
                                    + " at one")
            @NotNull
            Boolean secondFactor) {}

    @GET
    @Allowed(Role.AGENT)
    @Operation(summary = "What the campaign asks of its staff")
    public Rules get() {
        return new Rules(rules.asksForSecondFactor(caller.scope().campaign()));
    }

    @PUT
    @Allowed(Role.AGENT)
    @Operation(
            summary = "Ask the staff for a second factor, or no longer",
            description = "Holds with their next request.")
    @APIResponse(responseCode = "204", description = "So it is")
    @APIResponse(responseCode = "403", description = "Prove one yourself first, or you would be kept out too")
    @APIResponse(responseCode = "404", description = "Staff sign in at a provider here, which asks for it")
    public void set(@Valid @NotNull Rules wanted) {
        if (atProvider.isOn()) {
            throw Problems.NOT_FOUND.because("The provider at which staff sign in asks for it");
        }
        boolean proved = caller.staff().secondFactor() == SecondFactor.PROVED;
        if (wanted.secondFactor() && !proved) {
            throw Problems.SECOND_FACTOR_DUE.because("Set one up yourself, and sign in with it, before you ask others");
        }
        rules.askForSecondFactor(caller.scope(), wanted.secondFactor());
    }
}
