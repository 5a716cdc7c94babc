package org.committeeroom.register.amend;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.register.search.Finder;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Doors, for those who put the register right. */
@Path("/campaigns/{slug}/properties")
public class PropertyResource {

    private final Properties properties;
    private final DoorAddresses addresses;
    private final Finder finder;
    private final Caller caller;

    PropertyResource(Properties properties, DoorAddresses addresses, Finder finder, Caller caller) {
        this.addresses = addresses;
        this.properties = properties;
        this.finder = finder;
        this.caller = caller;
    }

    @GET
    @Path("find")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Doors by their address, which may be misspelt; the likeliest first")
    public Page<PropertyView> find(
            @QueryParam("q") @NotBlank @Size(max = 100) @Parameter(required = true, example = "12 Ash Road") String q,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return Page.whole(properties.with(caller.scope(), finder.doors(caller.scope(), q, limit)));
    }

    @PUT
    @Path("{id}/address")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary =
                    "Correct how a door's address is written, for everybody behind it; holds through imports until a file"
                            + " writes it in a third way")
    @APIResponse(responseCode = "404", description = "There is no such door")
    @APIResponse(responseCode = "409", description = "Another door has this address")
    public PropertyView correct(@PathParam("id") UUID id, @Valid @NotNull NewAddress wanted) {
        addresses.correct(caller.scope(), id, wanted);
        return properties.find(caller.scope(), id).orElseThrow();
    }

    @POST
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Add a door that is not on the register; one that is there already is answered as it is")
    @APIResponse(
            responseCode = "201",
            description = "Is there now",
            content = @Content(schema = @Schema(implementation = PropertyView.class)))
    public Response add(@Valid @NotNull NewProperty wanted) {
        UUID id = properties.add(caller.scope(), wanted);
        return Response.status(Response.Status.CREATED)
                .entity(properties.find(caller.scope(), id).orElseThrow())
                .build();
    }
}
