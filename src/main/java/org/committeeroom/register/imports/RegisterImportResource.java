package org.committeeroom.register.imports;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.committeeroom.platform.BodyLimit;
import org.committeeroom.platform.FormFile;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files of the electoral register and of absent voters, as the officers send them. */
@Path("/campaigns/{slug}/register-imports")
public class RegisterImportResource {

    private final RegisterImports imports;
    private final ImportReports reports;
    private final Uploads uploads;
    private final ImportStream stream;
    private final ImportCsv csv;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    RegisterImportResource(
            RegisterImports imports,
            ImportReports reports,
            Uploads uploads,
            ImportStream stream,
            ImportCsv csv,
            Caller caller) {
        this.imports = imports;
        this.reports = reports;
        this.uploads = uploads;
        this.stream = stream;
        this.csv = csv;
        this.caller = caller;
    }

    @POST
    @BodyLimit.TakesFile
    @Allowed(Role.DATA_OFFICER)
    @Consumes({
        "text/csv",
        "text/tab-separated-values",
        "text/plain",
        MediaType.APPLICATION_OCTET_STREAM,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @Operation(summary = "Take in a file of the register; poll the address in Location until it is done")
    @APIResponse(
            responseCode = "202",
            description = "Queued",
            content = @Content(schema = @Schema(implementation = ImportRecord.class)))
    public Response take(@BeanParam ImportOptions options, InputStream body) {
        return accept(options.wanted(null), body);
    }

    @POST
    @BodyLimit.TakesFile
    @Allowed(Role.DATA_OFFICER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "The same with the file in the form field `file`")
    @APIResponse(
            responseCode = "202",
            description = "Queued",
            content = @Content(schema = @Schema(implementation = ImportRecord.class)))
    public Response takeForm(@BeanParam ImportOptions options, @RestForm("file") FileUpload file) {
        return FormFile.read(file, (name, body) -> accept(options.wanted(name), body));
    }

    private Response accept(RegisterImports.Wanted wanted, InputStream body) {
        Scope scope = caller.scope();
        UUID id = imports.queue(scope, wanted, uploads.save(body));
        return Response.accepted(found(id))
                .location(URI.create("/campaigns/" + slug + "/register-imports/" + id))
                .build();
    }

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "The files taken in so far, newest first")
    public Page<ImportRecord> list(@Valid @BeanParam PageRequest page) {
        return Page.of(reports.list(caller.scope(), page), page, r -> r.id().toString());
    }

    @GET
    @Path("{id}")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "How far an import is, and what became of the rows")
    public ImportRecord get(@PathParam("id") UUID id) {
        return found(id);
    }

    @GET
    @Path("{id}/progress")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "The import, again and again while it is under way")
    @APIResponse(
            responseCode = "200",
            description = "Events named `import`, the last when it is over",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportRecord.class)))
    public Multi<OutboundSseEvent> progress(@PathParam("id") UUID id) {
        return stream.of(caller.admission(), found(id));
    }

    @POST
    @Path("{id}/cancel")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Stop an import that is not done; the register stays as it was")
    @APIResponse(responseCode = "202", description = "It stops as soon as it can")
    @APIResponse(responseCode = "409", description = "It is over")
    public Response cancel(@PathParam("id") UUID id) {
        found(id);
        if (!imports.cancel(caller.scope(), id)) {
            throw Problems.IMPORT_OVER.plain();
        }
        return Response.accepted().build();
    }

    @GET
    @Path("{id}/preview")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "The first rows of a file whose columns are not known, with a guess at what they hold")
    @APIResponse(responseCode = "409", description = "The import does not wait for a mapping")
    public Preview preview(@PathParam("id") UUID id, @QueryParam("header") Boolean header) {
        return imports.preview(caller.scope(), id, header);
    }

    @PUT
    @Path("{id}/mapping")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Say what the columns hold, and read the file; kept for the next file with these columns")
    @APIResponse(
            responseCode = "202",
            description = "Queued",
            content = @Content(schema = @Schema(implementation = ImportRecord.class)))
    @APIResponse(responseCode = "409", description = "The import does not wait for a mapping")
    public Response map(@PathParam("id") UUID id, @NotNull @Valid NewMapping mapping) {
        imports.map(caller.scope(), id, mapping);
        return Response.accepted(found(id)).build();
    }

    @GET
    @Path("{id}/rejects")
    @Produces("text/csv")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "The rows that were not taken: number of the row, reason, and the row as it came")
    public Response rejects(@PathParam("id") UUID id) {
        Scope scope = caller.scope();
        found(id);
        return Response.ok(csv.rejects(scope, id))
                .header("Content-Disposition", "attachment; filename=\"rejected-rows.csv\"")
                .build();
    }

    @GET
    @Path("{id}/rows")
    @Produces("text/csv")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "All rows as they came, each with its number in the file before it")
    public Response rows(@PathParam("id") UUID id) {
        Scope scope = caller.scope();
        found(id);
        return Response.ok(csv.rows(scope, id))
                .header("Content-Disposition", "attachment; filename=\"rows.csv\"")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Take back the latest import, or any marked register: the register is then what it was before",
            description =
                    "The import stays in the list as undone. Electors that it brought and of whom somebody has told"
                            + " us something are kept, off the register.")
    @APIResponse(responseCode = "409", description = "It is not the latest that stands in the register")
    public ImportRecord undo(@PathParam("id") UUID id) {
        found(id);
        imports.undo(caller.scope(), id);
        return found(id);
    }

    private ImportRecord found(UUID id) {
        return reports.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain);
    }
}
