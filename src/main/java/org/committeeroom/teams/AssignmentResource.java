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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.MergePatch;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Which team goes to which polling district or walk, with what task, from when to when. */
@Path("/campaigns/{slug}/assignments")
public class AssignmentResource {

    private final Assignments assignments;
    private final AssignmentViews views;
    private final Places places;
    private final MergePatch patch;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    AssignmentResource(Assignments assignments, AssignmentViews views, Places places, MergePatch patch, Caller caller) {
        this.assignments = assignments;
        this.views = views;
        this.places = places;
        this.patch = patch;
        this.caller = caller;
    }

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "The assignments in order of time, of all teams and districts or of one")
    public Page<AssignmentView> list(
            @QueryParam("team") UUID team,
            @QueryParam("district") String district,
            @Valid @BeanParam PageRequest page) {
        Map<String, UUID> filter = new HashMap<>();
        if (team != null) {
            filter.put("team", team);
        }
        if (district != null) {
            filter.put("district", places.district(caller.scope(), district, "district"));
        }
        List<Assignment> rows = assignments.list(caller.scope(), page, Order.BY_TIME, OfCampaign.Filter.equal(filter));
        Page<Assignment> found = Page.of(rows, page, a -> Order.cursor(a.id, a.starts));
        return new Page<>(views.of(caller.scope(), found.items()), found.next());
    }

    @POST
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Send a team somewhere; what this overlaps with comes back as warnings")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response create(@Valid @NotNull NewAssignment wanted) {
        UUID id = assignments.add(caller.scope(), wanted);
        return Response.created(URI.create("/campaigns/" + slug + "/assignments/" + id))
                .entity(get(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "One assignment")
    public AssignmentView get(@PathParam("id") UUID id) {
        return views.of(caller.scope(), List.of(assignments.get(caller.scope(), id)))
                .get(0);
    }

    @PATCH
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Change an assignment; what is left out stays, null clears")
    public AssignmentView change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewAssignment.class)))
                    ObjectNode change) {
        AssignmentView now = get(id);
        NewAssignment whole = new NewAssignment(
                now.team(),
                now.district(),
                now.walk(),
                now.task(),
                now.from().atOffset(ZoneOffset.UTC),
                now.to().atOffset(ZoneOffset.UTC));
        assignments.change(caller.scope(), id, patch.merged(whole, change, NewAssignment.class));
        return get(id);
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Take an assignment back")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id) {
        assignments.delete(assignments.get(caller.scope(), id));
    }
}
