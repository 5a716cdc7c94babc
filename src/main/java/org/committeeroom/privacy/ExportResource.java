package org.committeeroom.privacy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.committeeroom.platform.Problems;
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

/** Everything that a campaign holds, at any time, in open formats. */
@Path("/campaigns/{slug}/export.zip")
public class ExportResource {

    private final Exporter exporter;
    private final Caller caller;

    ExportResource(Exporter exporter, Caller caller) {
        this.exporter = exporter;
        this.caller = caller;
    }

    @GET
    @Produces("application/zip")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Everything that the campaign holds, as a zip archive of CSV or JSON Lines files",
            description =
                    "Agent and data officer only; it is recorded who made it. Carries the name of who made it, the"
                            + " time, and the conditions of use. Before the close of the poll, nothing that tells who has voted.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(
            @QueryParam("format")
                    @Parameter(schema = @Schema(enumeration = {"csv", "jsonl"}), description = "csv if left out")
                    String format) {
        boolean csv = format == null || format.equals("csv");
        if (!csv && !format.equals("jsonl")) {
            throw Problems.invalid("format", "is csv or jsonl");
        }
        Scope scope = caller.scope();
        String by = caller.staff().name();
        StreamingOutput out = stream -> exporter.write(scope, by, csv, stream);
        return Response.ok(out)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"export.zip\"")
                .build();
    }
}
