package org.committeeroom.sheets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.committeeroom.canvass.Packets;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Knock-up sheets of whole districts, straight from what is known at this moment. */
@Path("/campaigns/{slug}/polling-districts/knock-up.pdf")
public class KnockUpResource {

    private final SheetData data;
    private final Packets packets;
    private final Caller caller;

    KnockUpResource(SheetData data, Packets packets, Caller caller) {
        this.data = data;
        this.packets = packets;
        this.caller = caller;
    }

    @GET
    @Produces("application/pdf")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "The knock-up sheet of a polling district, or of all of them one after the other",
            description = "Only promises not known to have voted, in walking order. Every sheet that is printed has a"
                    + " code of its own, which no other sheet or walk of the campaign has.")
    @APIResponse(
            responseCode = "200",
            description = "The sheets",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such polling district")
    public Response print(
            @Parameter(description = "The district's code; all districts if left out") @QueryParam("code")
                    String code) {
        Scope scope = caller.scope();
        String by = caller.name();
        if (code != null) {
            Sheet sheet = data.knockUp(scope, code, by);
            return named(sheet.packet().code(), SheetPdf.bytes(List.of(sheet)));
        }
        List<String> codes = packets.districts(scope);
        StreamingOutput all = out -> SheetPdf.write(
                codes.stream()
                        .map(district -> data.knockUp(scope, district, by))
                        .iterator(),
                out);
        return named("knock-up", all);
    }

    private static Response named(String name, Object pdf) {
        return Response.ok(pdf)
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .build();
    }
}
