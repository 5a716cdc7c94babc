package org.committeeroom.privacy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The record of processing, and a draft of the impact assessment. */
@Path("/campaigns/{slug}/privacy/record")
public class RecordResource {

    private final ProcessingRecord record;
    private final Caller caller;

    RecordResource(ProcessingRecord record, Caller caller) {
        this.record = record;
        this.caller = caller;
    }

    @GET
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Record of processing, with a draft of the impact assessment, as a page",
            description =
                    "UK GDPR articles 30 and 35, filled in with what this campaign has really set up. A draft: who"
                            + " answers for the data decides, and signs.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Response export() {
        return Response.ok(record.page(caller.scope(), caller.name()))
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"record-of-processing.html\"")
                .build();
    }
}
