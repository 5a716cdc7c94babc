package org.committeeroom.sheets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.PublicAddress;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A walk on paper. */
@Path("/campaigns/{slug}/walks/{id}/sheet.pdf")
public class WalkSheetResource {

    private final SheetData data;
    private final PublicAddress address;
    private final Caller caller;

    WalkSheetResource(SheetData data, PublicAddress address, Caller caller) {
        this.data = data;
        this.address = address;
        this.caller = caller;
    }

    @GET
    @Produces("application/pdf")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "A walk as A4 pages to print",
            description = "Made from what is known now. A knock-up sheet has only promises not known to have voted.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(@PathParam("id") UUID id, @Context UriInfo uri) {
        Sheet sheet = data.ofWalk(caller.scope(), id, address.of(uri), caller.name());
        return Response.ok(SheetPdf.bytes(List.of(sheet)))
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + sheet.packet().code() + ".pdf\"")
                .build();
    }
}
