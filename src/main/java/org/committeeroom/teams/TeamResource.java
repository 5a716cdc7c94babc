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

/** Teams, and the page of one team with all that it has to do. */
@Path("/campaigns/{slug}/teams")
public class TeamResource {

    private final Teams teams;
    private final Assignments assignments;
    private final TeamPages pages;
    private final MergePatch patch;
    private final Caller caller;
    private final Clock clock;

    @PathParam("slug")
    String slug;

    TeamResource(Teams teams, Assignments assignments, TeamPages pages, MergePatch patch, Caller caller, Clock clock) {
        this.teams = teams;
        this.assignments = assignments;
        this.pages = pages;
        this.patch = patch;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "Team", description = "The leader is one of the members")
    record View(UUID id, String name, UUID leader, List<UUID> members) {

        static View of(Team t) {
            return new View(t.id, t.name, t.leader, t.members.stream().sorted().toList());
        }

        NewTeam whole() {
            return new NewTeam(name, leader, java.util.Set.copyOf(members));
        }
    }

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "The teams by name")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        List<Team> rows = teams.list(caller.scope(), page, Order.BY_NAME, OfCampaign.Filter.NONE);
        return Page.of(rows, page, t -> Order.cursor(t.id, t.name)).map(View::of);
    }

    @POST
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Put a team together; its leader becomes a member")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response create(@Valid @NotNull NewTeam wanted) {
        UUID id = teams.add(caller.scope(), wanted);
        return Response.created(URI.create("/campaigns/" + slug + "/teams/" + id))
                .entity(View.of(teams.get(caller.scope(), id)))
                .build();
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "A team with its assignments, the walks it is sent on, and the districts it knocks up")
    public TeamPages.Page get(@PathParam("id") UUID id) {
        return pages.of(caller.scope(), teams.get(caller.scope(), id));
    }

    @PATCH
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Change a team; what is left out stays, null clears")
    public View change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewTeam.class))) ObjectNode change) {
        NewTeam now = View.of(teams.get(caller.scope(), id)).whole();
        return View.of(teams.change(caller.scope(), id, patch.merged(now, change, NewTeam.class)));
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Remove a team and its past assignments; its members stay volunteers")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "The team has an assignment to come")
    public void remove(@PathParam("id") UUID id) {
        Team team = teams.get(caller.scope(), id);
        if (assignments.toCome(caller.scope(), id, clock.instant())) {
            throw Problems.STILL_IN_USE.because("The team has an assignment to come");
        }
        teams.delete(team);
    }
}
