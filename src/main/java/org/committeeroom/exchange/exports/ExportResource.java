package org.committeeroom.exchange.exports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Keeping;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Everything that a campaign holds, at any time, in open formats, encrypted, for a while. */
@Path("/campaigns/{slug}/exports")
public class ExportResource {

    private static final int USUAL_HOURS = 24;

    private final ArchiveMaker maker;
    private final Archives archives;
    private final Caller caller;
    private final Clock clock;

    @PathParam("slug")
    String slug;

    ExportResource(ArchiveMaker maker, Archives archives, Caller caller, Clock clock) {
        this.maker = maker;
        this.archives = archives;
        this.caller = caller;
        this.clock = clock;
    }

    /** Letters, digits and signs that every program for archives types alike. */
    @Schema(name = "NewExport")
    record NewExport(
            @NotNull Format format,

            @Size(max = 5) @Schema(description = "What is wanted; everything if left out or empty")
            List<@NotNull Keeping> kinds,

            @NotNull
            @Size(min = 12, max = 128)
            @Pattern(
                    regexp = "[\\x21-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?",
                    message = "has other signs than those of ASCII, or a space at an end")
            @Schema(description = "Kept nowhere: who loses it asks for another export")
            String passphrase,

            @Min(1) @Max(168) @Schema(description = "For how long it can be fetched; 24 if left out")
            Integer hours) {}

    @Schema(name = "Export")
    record View(
            UUID id,
            Format format,

            @Schema(description = "What is in it; empty: everything")
            Set<Keeping> kinds,

            Archive.State state,
            @Schema(description = "For whom") String by,
            Instant askedAt,
            @Schema(nullable = true) Instant readyAt,
            Instant endsAt,
            long bytes,
            int downloads) {}

    private View view(Archive a) {
        Archive.State state = a.state(clock.instant());
        return new View(
                a.id(),
                a.format(),
                a.kinds(),
                state,
                a.by(),
                a.askedAt(),
                a.readyAt(),
                a.endsAt(),
                a.bytes(),
                a.downloads());
    }

    @POST
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Make an export, encrypted with a passphrase",
            description =
                    "Agent and data officer only. Every row carries the name of who asked for it and the time; the"
                            + " conditions of use go with it. Before the close of the poll, nothing that tells who has voted.")
    @APIResponse(
            responseCode = "202",
            description = "Being made; ask at Location until it is ready",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    @APIResponse(responseCode = "409", description = "There are ten already")
    public Response ask(@Valid @NotNull NewExport wanted) {
        Set<Keeping> kinds = EnumSet.noneOf(Keeping.class);
        kinds.addAll(wanted.kinds() == null ? List.of() : wanted.kinds());
        Archive asked = maker.ask(
                caller.scope(),
                caller.name(),
                wanted.format(),
                kinds,
                Duration.ofHours(wanted.hours() == null ? USUAL_HOURS : wanted.hours()),
                wanted.passphrase().toCharArray());
        return Response.accepted(view(asked))
                .location(URI.create("/campaigns/" + slug + "/exports/" + asked.id()))
                .build();
    }

    @GET
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "The exports that were made, newest first")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        return Page.of(archives.list(caller.scope(), page), page, a -> a.id().toString())
                .map(this::view);
    }

    @GET
    @Path("{id}")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "How far an export is")
    public View get(@PathParam("id") UUID id) {
        return view(found(id));
    }

    @GET
    @Path("{id}/archive.zip")
    @Produces("application/zip")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "The archive: one file for each kind of thing, encrypted (AES-256)",
            description = "Until its time is over. Every fetching is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "Not ready yet")
    @APIResponse(responseCode = "410", description = "Its time is over, or it was not made")
    public Response export(@PathParam("id") UUID id) {
        Archive archive = found(id);
        switch (archive.state(clock.instant())) {
            case MAKING -> throw Problems.EXPORT_NOT_READY.plain();
            case FAILED, OVER -> throw Problems.EXPORT_OVER.plain();
            case READY -> archives.fetched(caller.scope(), id);
        }
        Scope scope = caller.scope();
        StreamingOutput out = stream -> {
            byte[] part = archives.part(scope, id, 0);
            for (int next = 1; part != null; next++) {
                stream.write(part);
                part = archives.part(scope, id, next);
            }
        };
        return Response.ok(out)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + fileName(archive) + '"')
                .build();
    }

    private String fileName(Archive archive) {
        String time = archive.askedAt().toString().replaceAll("[^0-9T]", "").substring(0, 13);
        return slug + '-' + archive.format().extension() + '-' + time + ".zip";
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "End an export before its time: nobody can fetch it any more")
    public void end(@PathParam("id") UUID id) {
        archives.end(caller.scope(), found(id).id(), clock.instant());
    }

    private Archive found(UUID id) {
        return archives.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain);
    }
}
