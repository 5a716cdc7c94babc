package org.committeeroom.exchange.answers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.canvass.codes.CodeBook;
import org.committeeroom.canvass.codes.CodeBooks;
import org.committeeroom.platform.BodyLimit;
import org.committeeroom.platform.FormFile;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Answers that were canvassed with another system. */
@Path("/campaigns/{slug}/answer-imports")
public class AnswerImportResource {

    private static final int LONGEST_NAME = 200;

    private final AnswerImports imports;
    private final AnswerFiles files;
    private final AnswerOutcomes outcomes;
    private final AnswerCheck check;
    private final AnswerRun run;
    private final CodeBooks books;
    private final Caller caller;
    private final Clock clock;

    @PathParam("slug")
    String slug;

    AnswerImportResource(
            AnswerImports imports,
            AnswerFiles files,
            AnswerOutcomes outcomes,
            AnswerCheck check,
            AnswerRun run,
            CodeBooks books,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.outcomes = outcomes;
        this.check = check;
        this.run = run;
        this.books = books;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "AnswerCodes")
    record Codes(@NotNull @Size(max = 200) List<@NotNull @Valid AnswerCode> codes) {}

    @POST
    @BodyLimit.TakesFile(mebibytes = 64)
    @Allowed(Role.DATA_OFFICER)
    @Consumes({
        "text/csv",
        "text/tab-separated-values",
        "text/plain",
        MediaType.APPLICATION_OCTET_STREAM,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @Operation(summary = "Send a file of answers that were canvassed with another system; nothing is taken from it yet")
    @APIResponse(
            responseCode = "201",
            description = "Waits for its columns to be named",
            content = @Content(schema = @Schema(implementation = AnswerImport.class)))
    public Response take(@QueryParam("filename") @Size(max = LONGEST_NAME) String filename, InputStream body) {
        return kept(filename, body);
    }

    @POST
    @BodyLimit.TakesFile(mebibytes = 64)
    @Allowed(Role.DATA_OFFICER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "The same with the file in the form field `file`")
    @APIResponse(
            responseCode = "201",
            description = "Waits for its columns to be named",
            content = @Content(schema = @Schema(implementation = AnswerImport.class)))
    public Response takeForm(@RestForm("file") FileUpload file) {
        return FormFile.read(file, this::kept);
    }

    private Response kept(String filename, InputStream body) {
        Scope scope = caller.scope();
        UUID id = Ids.next();
        imports.add(scope, id, name(filename), clock.instant());
        try {
            files.keep(scope, id, body);
            check.preview(scope, id, null);
        } catch (RuntimeException e) {
            imports.remove(scope, id);
            throw e;
        }
        return Response.created(URI.create("/campaigns/" + slug + "/answer-imports/" + id))
                .entity(found(id))
                .build();
    }

    private static String name(String filename) {
        if (filename == null || filename.isBlank()) {
            return null;
        }
        String name = filename.replace("\0", "").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    @GET
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "The files of answers, newest first")
    public Page<AnswerImport> list(@Valid @BeanParam PageRequest page) {
        return Page.of(imports.list(caller.scope(), page), page, i -> i.id().toString());
    }

    @GET
    @Path("{id}")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "How far a file is, and what became of its rows")
    public AnswerImport get(@PathParam("id") UUID id) {
        return found(id);
    }

    @GET
    @Path("{id}/preview")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "The first rows of a file, with a first guess of what its columns hold")
    public AnswerCheck.Preview preview(@PathParam("id") UUID id, @QueryParam("header") Boolean header) {
        waiting(id);
        return check.preview(caller.scope(), id, header);
    }

    @PUT
    @Path("{id}/mapping")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Say what the columns hold; answers the codes that are in them")
    public List<AnswerCheck.Found> map(@PathParam("id") UUID id, @Valid @NotNull AnswerMapping mapping) {
        waiting(id);
        Set<AnswerColumn> seen = new HashSet<>();
        mapping.columns().stream().filter(c -> c != null && !seen.add(c)).forEach(c -> {
            throw Problems.invalid("columns", "name one thing twice");
        });
        if (!mapping.findsPeople()) {
            throw Problems.invalid("columns", "hold neither elector numbers nor names with postcodes");
        }
        if (!mapping.has(AnswerColumn.RESULT) && !mapping.has(AnswerColumn.INTENTION)) {
            throw Problems.invalid("columns", "hold neither results nor intentions");
        }
        if (!mapping.has(AnswerColumn.DATE) && mapping.day() == null) {
            throw Problems.invalid("day", "is needed where no column holds dates");
        }
        return check.map(caller.scope(), id, mapping);
    }

    @POST
    @Path("{id}/run")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Say what the codes stand for, and take the answers in; ask again until it is done")
    @APIResponse(
            responseCode = "202",
            description = "Under way",
            content = @Content(schema = @Schema(implementation = AnswerImport.class)))
    @APIResponse(responseCode = "409", description = "Its columns have not been named, or it is under way or done")
    public Response run(@PathParam("id") UUID id, @Valid @NotNull Codes wanted) {
        Scope scope = caller.scope();
        found(id);
        CodeBook book = books.current(scope);
        wanted.codes().forEach(each -> known(each, book));
        if (!imports.begin(scope, id, wanted.codes())) {
            throw Problems.NOT_WAITING.plain();
        }
        run.begin(scope, id, wanted.codes());
        return Response.accepted(found(id)).build();
    }

    private static void known(AnswerCode code, CodeBook book) {
        boolean ofCode = code.column() == AnswerColumn.RESULT || code.column() == AnswerColumn.INTENTION;
        if (!ofCode) {
            throw Problems.invalid("codes", "are of results and intentions");
        }
        if (code.intention() != null
                && book.intentions().stream().noneMatch(i -> i.key().equals(code.intention()))) {
            throw Problems.invalid("codes", "name an intention that the campaign does not have");
        }
    }

    @POST
    @Path("{id}/taking-back")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Take back everything that came of a file: each answer of it is undone")
    @APIResponse(responseCode = "409", description = "Nothing has come of it, or it was taken back")
    public AnswerImport takeBack(@PathParam("id") UUID id) {
        AnswerImport.State state = found(id).state();
        if (state != AnswerImport.State.COMPLETED && state != AnswerImport.State.FAILED) {
            throw Problems.NOT_WAITING.plain();
        }
        // Undone before it is said: who tries again after a failure undoes the same once more, which changes nothing.
        run.takeBack(caller.scope(), id);
        imports.takenBack(caller.scope(), id);
        return found(id);
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Give up a file of which nothing has been taken")
    public void remove(@PathParam("id") UUID id) {
        found(id);
        if (!imports.remove(caller.scope(), id)) {
            throw Problems.NOT_WAITING.plain();
        }
    }

    @GET
    @Path("{id}/rejects")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "The rows that were not taken, each with its number, the reason, and as it came")
    @APIResponse(
            responseCode = "200",
            description = "CSV",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response rejects(@PathParam("id") UUID id) {
        Scope scope = caller.scope();
        found(id);
        StreamingOutput out = stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            writer.write("row,reason,as it came\r\n");
            outcomes.eachReject(scope, id, each -> {
                try {
                    writer.write(each.row() + "," + each.reason() + ',' + each.raw() + "\r\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.flush();
        };
        return Response.ok(out)
                .type("text/csv;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"rejects.csv\"")
                .build();
    }

    private AnswerImport found(UUID id) {
        return imports.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain);
    }

    private void waiting(UUID id) {
        AnswerImport.State state = found(id).state();
        if (state != AnswerImport.State.NEEDS_MAPPING && state != AnswerImport.State.NEEDS_CODES) {
            throw Problems.NOT_WAITING.plain();
        }
    }
}
