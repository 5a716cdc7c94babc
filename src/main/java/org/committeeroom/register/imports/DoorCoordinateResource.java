package org.committeeroom.register.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.committeeroom.platform.BodyLimit;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Coordinates of the campaign's doors by their UPRNs. */
@Path("/campaigns/{slug}/door-coordinates")
public class DoorCoordinateResource {

    private final DoorCoordinates coordinates;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    DoorCoordinateResource(DoorCoordinates coordinates, Caller caller) {
        this.coordinates = coordinates;
        this.caller = caller;
    }

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "How many doors have a place on the map, in all and by polling district")
    public DoorCoordinates.Places places() {
        return coordinates.places(caller.scope());
    }

    @POST
    @BodyLimit.TakesFile
    @Allowed(Role.DATA_OFFICER)
    @Consumes({"text/csv", "text/plain", "application/zip", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary =
                    "Take coordinates by UPRN (OS Open UPRN as CSV or zip); only those of the register's doors are kept")
    @APIResponse(responseCode = "200", description = "How many doors are located now")
    @APIResponse(responseCode = "422", description = "The file holds no coordinates by UPRN")
    public DoorCoordinates.Report take(InputStream body) {
        try {
            return coordinates.take(caller.scope(), CoordinateFile.open(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
