package org.committeeroom.security.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.committeeroom.platform.Enumerations;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who saw, changed, exported, printed and granted what. For the agent only. */
@Path("/campaigns/{slug}/audit")
public class AuditResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Searched searched;
    private final Verification verification;
    private final Chainer chainer;
    private final Caller caller;

    AuditResource(Searched searched, Verification verification, Chainer chainer, Caller caller) {
        this.searched = searched;
        this.verification = verification;
        this.chainer = chainer;
        this.caller = caller;
    }

    @Schema(name = "AuditEntry")
    record View(
            UUID id,
            Instant at,
            Kind kind,

            @Schema(description = "As this document calls it")
            String operation,

            @Schema(description = "The same in words") String what,

            @Schema(nullable = true, description = "The elector, walk, volunteer … that it was about")
            UUID subject,

            @Schema(description = "What was asked for") String detail,
            Scope.CallerKind callerKind,
            UUID caller,
            String callerName,
            @Schema(description = "From where") String address,

            @Schema(nullable = true, description = "Number of the link that holds it; null for a moment")
            Long link) {

        static View of(Searched.Line line) {
            Entry e = line.entry();
            return new View(
                    e.id(),
                    e.at(),
                    e.kind(),
                    e.operation(),
                    e.what(),
                    e.subject(),
                    e.detail(),
                    e.callerKind(),
                    e.caller(),
                    e.callerName(),
                    e.address(),
                    line.link());
        }
    }

    /** What every operation here can be asked to look for. */
    public static class Filter {

        @QueryParam("kind")
        @Parameter(schema = @Schema(implementation = Kind.class))
        public String kind;

        @QueryParam("caller")
        @Parameter(description = "Id of an account or a phone")
        public UUID caller;

        @QueryParam("subject")
        @Parameter(description = "Id of an elector, a walk, a volunteer …")
        public UUID subject;

        @QueryParam("q")
        @Size(max = 100)
        @Parameter(description = "In what was done, what was asked for, and by whom")
        public String q;

        @QueryParam("from")
        @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        public String from;

        @QueryParam("to")
        @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        public String to;

        Searched.Wanted wanted() {
            Kind wanted = kind == null || kind.isBlank() ? null : Enumerations.parse(Kind.class, kind);
            if (wanted == null && kind != null && !kind.isBlank()) {
                throw Problems.invalid("kind", "is not one of its values");
            }
            return new Searched.Wanted(
                    wanted,
                    caller,
                    subject,
                    q == null || q.isBlank() ? null : q.strip(),
                    time("from", from),
                    time("to", to));
        }

        private static Instant time(String name, String text) {
            try {
                return text == null || text.isBlank()
                        ? null
                        : OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException e) {
                throw Problems.invalid(name, "is not a time with an offset");
            }
        }
    }

    @GET
    @Allowed(Role.AGENT)
    @Operation(summary = "Who saw, changed, exported, printed and granted what, newest first")
    public Page<View> list(@Valid @BeanParam Filter filter, @Valid @BeanParam PageRequest page) {
        chainer.work(false);
        return Page.of(
                searched.list(caller.scope(), filter.wanted(), page).stream()
                        .map(View::of)
                        .toList(),
                page,
                view -> view.id().toString());
    }

    @GET
    @Path("verification")
    @Allowed(Role.AGENT)
    @Operation(
            summary = "Whether the audit is whole and unchanged",
            description = "Computes the chain anew. With a head that was written down or mailed before, it also shows"
                    + " whether the chain still leads there.")
    public Verification.Result verify(
            @QueryParam("head")
                    @Pattern(regexp = "[0-9a-f]{8,64}", message = "is 8 to 64 digits of a hash")
                    @Parameter(description = "A head that was written down, or its first 8 digits or more")
                    String head) {
        chainer.work(true);
        return verification.of(caller.scope(), head);
    }

    @GET
    @Path("export")
    @Allowed(Role.AGENT)
    @Operation(summary = "The audit as a file, oldest first; JSON Lines, or CSV")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/jsonl", schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            @Valid @BeanParam Filter filter,
            @QueryParam("format")
                    @Parameter(schema = @Schema(enumeration = {"csv", "jsonl"}), description = "csv if left out")
                    String format) {
        boolean csv = format == null || format.equals("csv");
        if (!csv && !format.equals("jsonl")) {
            throw Problems.invalid("format", "is csv or jsonl");
        }
        Searched.Wanted wanted = filter.wanted();
        Scope scope = caller.scope();
        StreamingOutput out = stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            writer.write(csv ? AuditCsv.HEAD : "");
            searched.each(scope, wanted, line -> write(writer, line, csv));
            writer.flush();
        };
        return Response.ok(out)
                .type(csv ? "text/csv;charset=UTF-8" : "application/jsonl")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"audit." + (csv ? "csv" : "jsonl") + "\"")
                .build();
    }

    private static void write(Writer writer, Searched.Line line, boolean csv) {
        try {
            writer.write(csv ? AuditCsv.line(line) : JSON.writeValueAsString(AuditCsv.fields(line)) + '\n');
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
