package org.committeeroom.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Tokens with which programs of others call this interface for a campaign. */
@Path("/campaigns/{slug}/api-tokens")
public class ApiTokenResource {

    static final Duration LONGEST = Duration.ofDays(366);
    /** Who gives access is a person, who sits in a polling station is one, and a room's copy joins by its code. */
    private static final Set<Role> NOT_FOR_PROGRAMS = Set.of(Role.AGENT, Role.POLLING_AGENT, Role.ROOM);

    private final ApiTokens tokens;
    private final Caller caller;
    private final Clock clock;

    @PathParam("slug")
    String slug;

    ApiTokenResource(ApiTokens tokens, Caller caller, Clock clock) {
        this.tokens = tokens;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "NewApiToken")
    record NewToken(
            @Schema(description = "Of the program, or what it is for") @NotBlank @Size(max = 120)
            String name,

            @Schema(description = "Of staff, for the whole campaign, but not the agent's; or of phones, for districts")
            @NotNull
            Role role,

            @Schema(description = "To which a role of phones is limited") @Size(max = 50)
            List<@NotNull String> districts,

            @Schema(description = "Within a year") @NotNull OffsetDateTime expiresAt) {

        NewToken {
            districts = districts == null ? List.of() : List.copyOf(new LinkedHashSet<>(districts));
        }
    }

    @Schema(name = "MadeApiToken")
    record Made(
            UUID id,

            @Schema(description = "Sent as `Authorization: Bearer`; shown this once")
            String token) {}

    @Schema(name = "ApiToken")
    record View(
            UUID id,
            String name,
            Role role,
            List<String> districts,

            @Schema(nullable = true, description = "The user name")
            String madeBy,

            Instant madeAt,
            Instant expiresAt,

            @Schema(nullable = true, description = "Within a minute")
            Instant usedAt,

            @Schema(nullable = true) Instant endedAt) {

        static View of(ApiTokens.Item i) {
            return new View(
                    i.id(),
                    i.name(),
                    i.role(),
                    i.districts(),
                    i.madeBy(),
                    i.madeAt(),
                    i.expiresAt(),
                    i.usedAt(),
                    i.endedAt());
        }
    }

    @GET
    @Allowed(Role.AGENT)
    @Operation(summary = "The tokens of programs, newest first, with their last use")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        return Page.of(tokens.list(caller.scope(), page), page, i -> i.id().toString())
                .map(View::of);
    }

    @POST
    @Allowed(Role.AGENT)
    @Operation(
            summary = "Make a token for a program: with one role, for the campaign or for districts, until a day",
            description = "The districts of a token limit what a role of phones sees; a role of staff sees all of the"
                    + " campaign.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Made.class)))
    public Response make(@Valid @NotNull NewToken wanted) {
        if (NOT_FOR_PROGRAMS.contains(wanted.role())) {
            throw Problems.invalid("role", "is not for programs");
        }
        if (wanted.role().ofDevice() == wanted.districts().isEmpty()) {
            throw Problems.invalid("districts", "name them for a role of phones, and leave them out for one of staff");
        }
        Instant expires = wanted.expiresAt().toInstant();
        if (!expires.isAfter(clock.instant()) || expires.isAfter(clock.instant().plus(LONGEST))) {
            throw Problems.invalid("expiresAt", "is in the past, or more than a year away");
        }
        ApiTokens.Made made = tokens.make(caller.scope(), wanted);
        return Response.created(URI.create("/campaigns/" + slug + "/api-tokens/" + made.id()))
                .header("Cache-Control", "no-store")
                .entity(new Made(made.id(), made.token()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.AGENT)
    @Operation(summary = "End a token, at once")
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(@PathParam("id") UUID id) {
        if (!tokens.end(caller.scope(), id)) {
            throw Problems.NOT_FOUND.plain();
        }
    }
}
