package org.committeeroom.canvass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The order in which streets are walked: of districts, which every later cutting keeps, and of single walks. */
@Path("/campaigns/{slug}")
public class WalkingOrderResource {

    private final DistrictOrder orders;
    private final Caller caller;

    WalkingOrderResource(DistrictOrder orders, Caller caller) {
        this.orders = orders;
        this.caller = caller;
    }

    @Schema(name = "NewWalkingOrder")
    record NewOrder(@NotEmpty @Size(max = 2000) List<@NotNull @Valid NewSide> sides) {}

    @Schema(name = "NewOrderedSide")
    record NewSide(
            @NotBlank @Size(max = 200) String street,
            @NotNull StreetSide.Side side,
            boolean reversed) {

        SideOrder.Chosen chosen() {
            return new SideOrder.Chosen(new StreetSide(StreetSide.key(street), side), reversed);
        }
    }

    @Schema(name = "OrderOfDoors")
    record Doors(@NotEmpty @Size(max = 500) List<@NotNull UUID> doors) {}

    @GET
    @Path("walking-order")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The sides of a district's streets in the order in which they are walked")
    @APIResponse(responseCode = "200", description = "With how many doors each has")
    @APIResponse(responseCode = "400", description = "There is no such district")
    public DistrictOrder.View get(
            @QueryParam("district") String district,
            @Schema(description = "The shortest way on the map in place of what is kept") @QueryParam("byMap")
                    boolean byMap) {
        return orders.of(caller.scope(), named(district), byMap);
    }

    @PUT
    @Path("walking-order")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Say in which order a district is walked",
            description = "Sides that are left out come after the one that they usually follow.")
    @APIResponse(responseCode = "200", description = "As it is kept now")
    public DistrictOrder.View put(@QueryParam("district") String district, @Valid @NotNull NewOrder order) {
        return orders.keep(
                caller.scope(),
                named(district),
                order.sides().stream().map(NewSide::chosen).toList());
    }

    @DELETE
    @Path("walking-order")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Forget it: by the map, or by the streets' names, from the next cutting on")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public void forget(@QueryParam("district") String district) {
        orders.forget(caller.scope(), named(district));
    }

    @PUT
    @Path("walks/{id}/order")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Put the doors of a walk into another order",
            description = "Phones that hold it get it the next time they fetch it. What it says of the order of streets"
                    + " is kept for the district.")
    @APIResponse(responseCode = "204", description = "Done")
    public void reorder(@PathParam("id") UUID id, @Valid @NotNull Doors order) {
        orders.reorder(caller.scope(), id, order.doors());
    }

    private static String named(String district) {
        if (district == null) {
            throw Problems.invalid("district", "must not be null");
        }
        return district;
    }
}
