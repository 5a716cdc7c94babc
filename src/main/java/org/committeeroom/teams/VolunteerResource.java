package org.committeeroom.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.MergePatch;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The people who help. Who only observes sees their names, not how to reach them. */
@Path("/campaigns/{slug}/volunteers")
public class VolunteerResource {

    private final Volunteers volunteers;
    private final Teams teams;
    private final Shifts shifts;
    private final MergePatch patch;
    private final Caller caller;
    private final Clock clock;

    @PathParam("slug")
    String slug;

    VolunteerResource(Volunteers volunteers, Teams teams, Shifts shifts, MergePatch patch, Caller caller, Clock clock) {
        this.volunteers = volunteers;
        this.teams = teams;
        this.shifts = shifts;
        this.patch = patch;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "Volunteer", description = "phone, email and notes are null for who may not see them")
    record View(UUID id, String name, String phone, String email, List<String> languages, boolean car, String notes) {

        static View of(Volunteer v, boolean reachable) {
            return new View(
                    v.id,
                    v.name,
                    reachable ? v.phone : null,
                    reachable ? v.email : null,
                    v.languageTags(),
                    v.car,
                    reachable ? v.notes : null);
        }

        NewVolunteer whole() {
            return new NewVolunteer(name, phone, email, languages, car, notes);
        }
    }

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "The volunteers by name")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        List<Volunteer> rows = volunteers.list(caller.scope(), page, Order.BY_NAME, OfCampaign.Filter.NONE);
        return Page.of(rows, page, v -> Order.cursor(v.id, v.name)).map(this::view);
    }

    @POST
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Write a volunteer down")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response create(@Valid @NotNull NewVolunteer wanted) {
        UUID id = volunteers.add(caller.scope(), wanted);
        return Response.created(URI.create("/campaigns/" + slug + "/volunteers/" + id))
                .entity(get(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "One volunteer")
    public View get(@PathParam("id") UUID id) {
        return view(volunteers.get(caller.scope(), id));
    }

    @PATCH
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Change a volunteer; what is left out stays, null clears")
    public View change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewVolunteer.class))) ObjectNode change) {
        NewVolunteer now = get(id).whole();
        return view(volunteers.change(caller.scope(), id, patch.merged(now, change, NewVolunteer.class)));
    }

    @DELETE
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Transactional
    @Operation(summary = "Remove a volunteer and what is past of their rota")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "The volunteer leads a team or has a shift to come")
    public void remove(@PathParam("id") UUID id) {
        Volunteer volunteer = volunteers.get(caller.scope(), id);
        if (teams.ledBy(caller.scope(), id)) {
            throw Problems.STILL_IN_USE.because("The volunteer leads a team");
        }
        if (shifts.toCome(caller.scope(), "volunteer", id, clock.instant())) {
            throw Problems.STILL_IN_USE.because("The volunteer has a shift to come");
        }
        volunteers.delete(volunteer);
    }

    private View view(Volunteer volunteer) {
        Set<Role> roles = caller.scope().roles();
        return View.of(volunteer, roles.contains(Role.AGENT) || roles.contains(Role.ORGANISER));
    }
}
