package org.committeeroom.register.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Enumerations;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.People;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The queue of those of whom an import could not tell whether they are one person. */
@Path("/campaigns/{slug}/register-doubts")
public class DoubtResource {

    private final Doubts doubts;
    private final People people;
    private final Caller caller;

    DoubtResource(Doubts doubts, People people, Caller caller) {
        this.doubts = doubts;
        this.people = people;
        this.caller = caller;
    }

    /** What the two have in common, or why they are in doubt. */
    @Schema(name = "RegisterDoubtReason")
    enum Reason {
        OFFICER_ID,
        NUMBER,
        DOOR,
        POSTCODE,
        ELSEWHERE,
        ADDED_AND_DELETED
    }

    @Schema(name = "RegisterDoubtEntry")
    record Entry(
            UUID id,
            String district,
            int number,
            int suffix,
            String surname,
            String forename,
            String marker,
            @Schema(nullable = true) LocalDate attainment,
            List<String> address,
            @Schema(nullable = true) String postcode,

            @Schema(description = "Not on the register as it stands")
            boolean removed,

            @Schema(description = "How many returns there are about this elector")
            int returns) {}

    @Schema(name = "RegisterDoubt")
    record View(
            UUID id,

            @Schema(description = "The import that brought the one who is new")
            UUID importId,

            Reason reason,
            Doubts.State state,

            @Schema(description = "Who was on the register before")
            Entry was,

            @Schema(description = "Who is on it now") Entry now,

            @JsonIgnore long rowKey) {}

    @Schema(name = "RegisterDoubtAnswer")
    record Answer(
            @NotNull @Schema(description = "same or different")
            Doubts.State verdict) {}

    @GET
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Pairs that may be one person, the likeliest first")
    public Page<View> list(
            @QueryParam("state")
                    @Parameter(description = "open if left out", schema = @Schema(implementation = Doubts.State.class))
                    String state,
            @Valid @BeanParam PageRequest page) {
        Doubts.State wanted = state == null ? Doubts.State.OPEN : Enumerations.parse(Doubts.State.class, state);
        if (wanted == null) {
            throw Problems.invalid("state", "is not one of its values");
        }
        return Page.of(doubts.list(caller.scope(), wanted, page), page, v -> v.id().toString());
    }

    @POST
    @Path("{id}")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Say whether the two are the same person",
            description = "The same: what is known of the first goes on with the entry of the second. The answer holds"
                    + " for later imports.")
    @APIResponse(responseCode = "409", description = "Somebody has answered already")
    public View answer(@PathParam("id") UUID id, @Valid @NotNull Answer answer) {
        if (answer.verdict() == Doubts.State.OPEN) {
            throw Problems.invalid("verdict", "is same or different");
        }
        Scope scope = caller.scope();
        View doubt = doubts.find(scope, id).orElseThrow(Problems.NOT_FOUND::plain);
        if (doubt.state() != Doubts.State.OPEN) {
            throw Problems.CONFLICT.because("Somebody has answered already");
        }
        if (answer.verdict() == Doubts.State.SAME) {
            people.same(scope, doubt.was().id(), doubt.now().id(), doubt.rowKey());
        } else {
            people.different(scope, doubt.was().id(), doubt.now().id(), doubt.rowKey());
        }
        doubts.settle(scope, doubt, answer.verdict());
        return doubts.find(scope, id).orElseThrow(Problems.NOT_FOUND::plain);
    }
}
