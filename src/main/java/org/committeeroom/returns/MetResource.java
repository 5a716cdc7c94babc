package org.committeeroom.returns;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** People who were met in the street, at events, or at a door without being on its list. */
@Path("/campaigns/{slug}/met")
public class MetResource {

    private final MetReturns met;
    private final Electors electors;
    private final Caller caller;

    MetResource(MetReturns met, Electors electors, Caller caller) {
        this.met = met;
        this.electors = electors;
        this.caller = caller;
    }

    @Schema(name = "MetState")
    enum State {
        /** May be one of several electors, or is not surely the one of that name. */
        TO_MATCH(HeldFor.TO_MATCH),
        /** Lives here and is not on the register: to be helped to register. */
        NOT_ON_REGISTER(HeldFor.NOT_ON_REGISTER),
        OUTSIDE_SEAT(HeldFor.OUTSIDE_SEAT);

        private final HeldFor problem;

        State(HeldFor problem) {
            this.problem = problem;
        }
    }

    @Schema(name = "Met")
    record View(
            @Schema(description = "Of the return that tells of it")
            UUID id,

            Instant at,
            String name,
            String postcode,
            String address,

            @JsonRawValue @Schema(implementation = ReturnBody.class, description = "As it was sent")
            String body,

            @Schema(description = "Electors it may have been")
            List<ElectorResource.View> candidates) {}

    @Schema(name = "MetMatch", description = "One of the two")
    record Match(
            @Schema(nullable = true) UUID elector,

            @Schema(nullable = true, description = "They are none of the electors")
            State state) {}

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(summary = "People who were met and wait for somebody to say who they are, newest first")
    public Page<View> list(
            @QueryParam("state") @DefaultValue("to_match") State state, @Valid @BeanParam PageRequest page) {
        return Page.of(met.list(caller.scope(), state.problem, page), page, w -> w.row()
                        .id()
                        .toString())
                .map(this::view);
    }

    private View view(MetReturns.Waiting waiting) {
        LogRow row = waiting.row();
        var said = MetReturns.met(row);
        return new View(
                row.id(),
                row.at(),
                said.path("name").asText(""),
                said.path("postcode").asText(""),
                said.path("address").asText(""),
                row.body(),
                waiting.candidates().stream()
                        .flatMap(id -> electors.find(caller.scope(), id).stream())
                        .toList());
    }

    @PUT
    @Path("{id}/match")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(summary = "Say which elector it was, or that it was none")
    @APIResponse(responseCode = "204", description = "Done; what was said counts for that elector now")
    @APIResponse(responseCode = "404", description = "Nobody of this id waits to be matched")
    public void match(@PathParam("id") UUID id, @Valid @NotNull Match match) {
        if ((match.elector() == null) == (match.state() == null)) {
            throw Problems.invalid("elector", "name an elector or a state, not both");
        }
        met.match(caller.scope(), id, match.elector(), match.state() == null ? null : match.state().problem);
    }
}
