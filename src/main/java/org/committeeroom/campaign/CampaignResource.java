package org.committeeroom.campaign;

import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.OpenTo;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Campaigns: one candidate at one election. */
@Path("/campaigns")
public class CampaignResource {

    private final Campaigns campaigns;
    private final CampaignRoles roles;
    private final Caller caller;
    private final CampaignCounts counts;
    private final Clock clock;
    private final Event<ElectionChanged> changed;

    CampaignResource(
            Campaigns campaigns,
            CampaignRoles roles,
            Caller caller,
            CampaignCounts counts,
            Clock clock,
            Event<ElectionChanged> changed) {
        this.counts = counts;
        this.changed = changed;
        this.campaigns = campaigns;
        this.roles = roles;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "NewElection")
    record NewElection(
            @NotNull ElectionType type,
            @NotNull Nation nation,
            @NotNull LocalDate pollDate,

            @Schema(description = "IANA name; Europe/London if left out")
            String timeZone) {}

    @Schema(name = "NewCampaign")
    record NewCampaign(
            @NotNull
            @Size(min = 2, max = 60)
            @Pattern(regexp = "[a-z0-9](-?[a-z0-9])*", message = "takes a–z, 0–9 and single dashes")
            String slug,

            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String candidate,
            @NotNull Controller controller,
            @NotNull @Valid NewElection election) {}

    @Schema(name = "CampaignChange", description = "What is left out stays as it is")
    record Change(
            @Size(min = 1, max = 200) String name,
            @Size(min = 1, max = 200) String candidate,
            Controller controller,
            @Valid NewElection election) {}

    @Schema(name = "Election")
    record ElectionView(
            ElectionType type, Nation nation, LocalDate pollDate, String timeZone, String opens, String closes) {}

    @Schema(name = "CampaignItem")
    record View(
            String slug,
            String name,
            String candidate,
            Controller controller,
            ElectionView election,
            @Schema(description = "The caller's roles") Set<Role> roles,

            @Schema(description = "A copy to rehearse on, with made-up people")
            boolean drill) {

        static View of(Campaign c, Set<Role> roles) {
            return new View(
                    c.slug,
                    c.name,
                    c.candidate,
                    c.controller,
                    new ElectionView(
                            c.electionType,
                            c.nation,
                            c.pollDate,
                            c.timeZone,
                            Election.OPENS.toString(),
                            Election.CLOSES.toString()),
                    roles,
                    c.drillOf != null);
        }
    }

    @Schema(name = "Campaign", description = "With its counts, which only staff see")
    record Whole(
            String slug,
            String name,
            String candidate,
            Controller controller,
            ElectionView election,
            Set<Role> roles,
            boolean drill,

            @Schema(nullable = true, description = "On the register")
            Integer electors,

            @Schema(nullable = true, description = "Spoken to")
            Integer contacted,

            @Schema(nullable = true, description = "Who may vote and promised to")
            Integer promised) {

        static Whole of(View c, CampaignCounts.Counts n) {
            return new Whole(
                    c.slug,
                    c.name,
                    c.candidate,
                    c.controller,
                    c.election,
                    c.roles,
                    c.drill,
                    n == null ? null : n.electors(),
                    n == null ? null : n.contacted(),
                    n == null ? null : n.promised());
        }
    }

    @POST
    @Transactional
    @OpenTo(OpenTo.Who.ADMIN)
    @Operation(summary = "Make a campaign; who makes it becomes its agent")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    @APIResponse(responseCode = "409", description = "The slug is taken")
    public Response create(@Valid @NotNull NewCampaign wanted) {
        if (campaigns.find(wanted.slug()).isPresent()) {
            throw Problems.SLUG_TAKEN.plain();
        }
        Campaign c = new Campaign();
        c.id = Ids.next();
        c.slug = wanted.slug();
        c.name = wanted.name();
        c.candidate = wanted.candidate();
        c.controller = wanted.controller();
        c.createdAt = clock.instant();
        set(c, wanted.election());
        campaigns.persistAndFlush(c);
        roles.grant(c.id, caller.staff().account(), Role.AGENT);
        return Response.created(URI.create("/campaigns/" + c.slug))
                .entity(View.of(c, Set.of(Role.AGENT)))
                .build();
    }

    @GET
    @OpenTo(OpenTo.Who.STAFF)
    @Operation(summary = "The campaigns in which the caller has a role")
    public Page<View> list() {
        Map<UUID, Set<Role>> mine = roles.of(caller.staff().account());
        return Page.whole(campaigns.among(mine.keySet()).stream()
                .map(c -> View.of(c, mine.get(c.id)))
                .toList());
    }

    @GET
    @Path("{slug}")
    @Allowed({
        Role.DATA_OFFICER,
        Role.ORGANISER,
        Role.OBSERVER,
        Role.BOARD_RUNNER,
        Role.CANVASSER,
        Role.TELLER,
        Role.DRIVER
    })
    @Operation(summary = "One campaign")
    public Whole get() {
        Scope scope = caller.scope();
        return Whole.of(View.of(campaigns.get(scope), scope.roles()), scope.isDevice() ? null : counts.of(scope));
    }

    @PATCH
    @Path("{slug}")
    @Transactional
    @Allowed(Role.AGENT)
    @Operation(summary = "Change a campaign; what is left out stays")
    public View change(@Valid @NotNull Change change) {
        Campaign c = campaigns.get(caller.scope());
        c.name = change.name() == null ? c.name : change.name();
        c.candidate = change.candidate() == null ? c.candidate : change.candidate();
        c.controller = change.controller() == null ? c.controller : change.controller();
        if (change.election() != null) {
            set(c, change.election());
            campaigns.flush();
            changed.fire(new ElectionChanged(c.id));
        }
        return View.of(c, caller.scope().roles());
    }

    private static void set(Campaign c, NewElection election) {
        c.electionType = election.type();
        c.nation = election.nation();
        c.pollDate = election.pollDate();
        c.timeZone = election.timeZone() == null ? "Europe/London" : election.timeZone();
        if (!ZoneId.getAvailableZoneIds().contains(c.timeZone)) {
            throw Problems.invalid("election.timeZone", "is not the name of a time zone");
        }
    }
}
