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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.campaign.ElectionType;
import org.committeeroom.platform.BodyLimit;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.Absent;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files of the electoral register and of absent voters, as the officers send them. */
@Path("/campaigns/{slug}/register-imports")
public class RegisterImportResource {

    private static final int REJECTS_AT_ONCE = 1000;
    private static final int LONGEST_NAME = 200;

    private final RegisterImports imports;
    private final ImportRecords records;
    private final Uploads uploads;
    private final ImportStream stream;
    private final KeptRows kept;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    RegisterImportResource(
            RegisterImports imports,
            ImportRecords records,
            Uploads uploads,
            ImportStream stream,
            KeptRows kept,
            Caller caller) {
        this.imports = imports;
        this.records = records;
        this.uploads = uploads;
        this.stream = stream;
        this.kept = kept;
        this.caller = caller;
    }

    /** How to read a file; all but the kind can be left to the program. */
    static class Options {

        @QueryParam("kind")
        @Parameter(required = true)
        ImportKind kind;

        @QueryParam("layout")
        @Parameter(description = "Refuse the file unless it has this layout")
        String layout;

        @QueryParam("published")
        @Parameter(description = "ISO 8601 date", schema = @Schema(format = "date"))
        String published;

        @QueryParam("part")
        @Parameter(description = "The register comes in several files: keep the electors of districts not in this one")
        boolean part;

        @QueryParam("filename")
        String filename;

        @QueryParam("absent")
        @Parameter(description = "What a list of absent voters is of, where no column says so")
        Absent absent;

        @QueryParam("poll")
        @Parameter(description = "Which past poll a marked register is of, ISO 8601", schema = @Schema(format = "date"))
        String poll;

        @QueryParam("pollType")
        ElectionType pollType;

        RegisterImports.Wanted wanted(String uploaded) {
            if (kind == null) {
                throw Problems.invalid("kind", "is missing");
            }
            String name = uploaded == null ? filename : uploaded;
            return new RegisterImports.Wanted(
                    kind, layout(), date("published", published), part, shortened(name), absent, poll());
        }

        private Layout layout() {
            return layout == null || layout.isEmpty()
                    ? null
                    : Layouts.named(layout)
                            .orElseThrow(() -> Problems.invalid("layout", "is not one of the known layouts"));
        }

        private Poll poll() {
            LocalDate date = date("poll", poll);
            if (date == null && pollType == null) {
                return null;
            }
            if (date == null || pollType == null) {
                throw Problems.invalid(date == null ? "poll" : "pollType", "is missing");
            }
            return new Poll(date, pollType);
        }

        private static LocalDate date(String name, String text) {
            try {
                return text == null || text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw Problems.invalid(name, "is not a date");
            }
        }

        private static String shortened(String name) {
            return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        }
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
    public Response take(@BeanParam Options options, InputStream body) {
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
    public Response takeForm(@BeanParam Options options, @RestForm("file") FileUpload file) {
        if (file == null) {
            throw Problems.invalid("file", "is missing");
        }
        RegisterImports.Wanted wanted = options.wanted(file.fileName());
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return accept(wanted, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return Page.of(records.list(caller.scope(), page), page, r -> r.id().toString());
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
        return stream.of(caller.scope(), found(id));
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
        StreamingOutput csv = out -> write(scope, id, new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return Response.ok(csv)
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
        StreamingOutput csv = out -> {
            Writer rows = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            String header = records.header(scope, id);
            rows.write("row" + (header.isEmpty() ? "" : "," + header) + "\n");
            for (Optional<KeptRows.Block> block = kept.after(scope, id, -1);
                    block.isPresent();
                    block = kept.after(scope, id, block.get().first())) {
                rows.write(block.get().lines());
            }
            rows.flush();
        };
        return Response.ok(csv)
                .header("Content-Disposition", "attachment; filename=\"rows.csv\"")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Take back the latest import: the register is then what it was before",
            description =
                    "The import stays in the list as undone. Electors that it brought and of whom somebody has told"
                            + " us something are kept, off the register.")
    @APIResponse(responseCode = "409", description = "It is not the latest that stands in the register")
    public ImportRecord undo(@PathParam("id") UUID id) {
        found(id);
        imports.undo(caller.scope(), id);
        return found(id);
    }

    private void write(Scope scope, UUID id, Writer out) throws IOException {
        Writer csv = new BufferedWriter(out);
        String header = records.header(scope, id);
        csv.write("row,reason" + (header.isEmpty() ? "" : "," + header) + "\r\n");
        List<ImportRecords.Rejected> rows = records.rejected(scope, id, 0, REJECTS_AT_ONCE);
        while (!rows.isEmpty()) {
            for (ImportRecords.Rejected row : rows) {
                csv.write(row.row() + "," + row.reason() + "," + row.raw() + "\r\n");
            }
            rows = records.rejected(scope, id, rows.get(rows.size() - 1).row(), REJECTS_AT_ONCE);
        }
        csv.flush();
    }

    private ImportRecord found(UUID id) {
        return records.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain);
    }
}
