package org.committeeroom.canvass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a campaign has settled about its canvass. */
@Path("/campaigns/{slug}/canvass-rules")
public class CanvassRulesResource {

    private final CanvassRules rules;
    private final Caller caller;

    CanvassRulesResource(CanvassRules rules, Caller caller) {
        this.rules = rules;
        this.caller = caller;
    }

    @Schema(name = "CanvassRules")
    record View(
            @Schema(description = "For so many days after a conversation somebody is on no new walk; 0 for no rest")
            @NotNull
            @Min(0)
            @Max(365)
            Integer restDays,

            @Schema(nullable = true, description = "What volunteers' phones call for help")
            @Pattern(regexp = "\\+?[0-9 ()-]{3,29}")
            String helpPhone,

            @Schema(description = "How often volunteers are asked whether all is well; 0, or left out, for never")
            @Min(0)
            @Max(240)
            Integer checkInMinutes) {}

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "What the campaign has settled about its canvass")
    public View get() {
        CanvassRules.Rules now = rules.of(caller.scope());
        return new View(now.restDays(), now.helpPhone(), now.checkInMinutes());
    }

    @PUT
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Settle it")
    public View put(@Valid @NotNull View wanted) {
        int minutes = wanted.checkInMinutes() == null ? 0 : wanted.checkInMinutes();
        rules.settle(caller.scope(), new CanvassRules.Rules(wanted.restDays(), wanted.helpPhone(), minutes));
        return get();
    }
}
