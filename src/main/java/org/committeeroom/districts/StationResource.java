package org.committeeroom.districts;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.MergePatch;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The polling stations. */
@Path("/campaigns/{slug}/stations")
public class StationResource {

    private final Stations stations;
    private final PollingDistricts districts;
    private final MergePatch patch;
    private final Caller caller;
    private final Clock clock;

    @PathParam("slug")
    String slug;

    StationResource(Stations stations, PollingDistricts districts, MergePatch patch, Caller caller, Clock clock) {
        this.stations = stations;
        this.districts = districts;
        this.patch = patch;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "Station")
    record View(UUID id, String name, String address, String postcode, Set<String> districts) {

        static View of(Station s, Map<UUID, Set<String>> codes) {
            return new View(s.id, s.name, s.address, s.postcode, codes.getOrDefault(s.id, Set.of()));
        }

        NewStation whole() {
            return new NewStation(name, address, postcode, districts);
        }
    }

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "The polling stations by name")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        Map<UUID, Set<String>> codes = districts.byStation(caller.scope());
        return Page.of(stations.list(caller.scope(), page), page, Stations::cursor)
                .map(s -> View.of(s, codes));
    }

    @POST
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Transactional
    @Operation(summary = "Add a polling station; its districts vote there from now on and nowhere else")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response create(@Valid @NotNull NewStation wanted) {
        UUID id = stations.add(caller.scope(), wanted);
        return Response.created(URI.create("/campaigns/" + slug + "/stations/" + id))
                .entity(get(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "One polling station")
    public View get(@PathParam("id") UUID id) {
        return View.of(stations.get(caller.scope(), id), districts.byStation(caller.scope()));
    }

    @PATCH
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Transactional
    @Operation(summary = "Change a polling station; what is left out stays, null clears")
    public View change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewStation.class))) ObjectNode change) {
        NewStation wanted = patch.merged(get(id).whole(), change, NewStation.class);
        stations.change(caller.scope(), stations.get(caller.scope(), id), wanted);
        return get(id);
    }

    @DELETE
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Transactional
    @Operation(summary = "Remove a polling station; its districts have none then")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "Somebody is to be on duty there")
    public void remove(@PathParam("id") UUID id) {
        Scope scope = caller.scope();
        Station station = stations.get(scope, id);
        if (stations.isNeeded(scope, id, clock.instant())) {
            throw Problems.STILL_IN_USE.because("Somebody is to be on duty at this station");
        }
        districts.setStation(scope, id, Set.of());
        stations.remove(scope, station);
    }
}
