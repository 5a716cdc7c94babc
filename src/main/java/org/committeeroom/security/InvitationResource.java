package org.committeeroom.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.platform.PublicAddress;
import org.committeeroom.platform.QrCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Invitations: a code or QR with which volunteers join for a day, without an account. */
@Path("/campaigns/{slug}/invitations")
public class InvitationResource {

    /** A device's access ends after twelve hours at the latest. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final Invitations invitations;
    private final PublicAddress address;
    private final Caller caller;
    private final Clock clock;

    @PathParam("slug")
    String slug;

    InvitationResource(Invitations invitations, PublicAddress address, Caller caller, Clock clock) {
        this.invitations = invitations;
        this.address = address;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "NewInvitation")
    record NewInvitation(
            @NotNull Role role,
            @Size(max = 50) List<@NotNull UUID> walks,
            @Size(max = 50) List<@NotNull String> districts,
            UUID station,
            @NotNull OffsetDateTime expiresAt,
            @Min(1) @Max(1000) int uses) {

        NewInvitation {
            walks = walks == null ? List.of() : List.copyOf(new java.util.LinkedHashSet<>(walks));
            districts = districts == null ? List.of() : List.copyOf(new java.util.LinkedHashSet<>(districts));
        }
    }

    /** In two halves, as people read it out. */
    static String readable(String code) {
        return code.substring(0, 4) + '-' + code.substring(4);
    }

    @Schema(name = "Invitation")
    record View(
            UUID id,
            String code,
            @Schema(description = "What the QR code says") String url,
            Role role,
            List<UUID> walks,
            List<String> districts,
            UUID station,
            Instant expiresAt,
            int uses,
            int used,
            Instant endedAt,
            Instant createdAt) {

        static View of(Invitations.Invitation i, String base) {
            String code = readable(i.code());
            return new View(
                    i.id(),
                    code,
                    base + "/join#" + code,
                    i.role(),
                    i.walks(),
                    i.districts(),
                    i.station(),
                    i.expiresAt(),
                    i.uses(),
                    i.used(),
                    i.endedAt(),
                    i.createdAt());
        }
    }

    @POST
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Invite volunteers to walks, districts or a station, until a given time")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response create(@Valid @NotNull NewInvitation wanted, @Context UriInfo uri) {
        if (!wanted.role().ofVolunteer()) {
            throw Problems.invalid("role", "is not one that a phone can have");
        }
        if (!wanted.expiresAt().toInstant().isAfter(clock.instant())) {
            throw Problems.invalid("expiresAt", "is in the past");
        }
        View view = View.of(invitations.create(caller.scope(), wanted), address.of(uri));
        return Response.created(URI.create("/campaigns/" + slug + "/invitations/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The invitations of the campaign, newest first")
    public Page<View> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        String base = address.of(uri);
        return Page.of(invitations.list(caller.scope(), page), page, i -> i.id().toString())
                .map(i -> View.of(i, base));
    }

    @GET
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "One invitation")
    public View get(@PathParam("id") UUID id, @Context UriInfo uri) {
        return View.of(found(id), address.of(uri));
    }

    @GET
    @Path("{id}/qr.svg")
    @Produces("image/svg+xml")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The invitation's address as a QR code")
    public String qr(@PathParam("id") UUID id, @Context UriInfo uri) {
        return QrCode.svg(View.of(found(id), address.of(uri)).url());
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "End the invitation and every device that joined with it, at once")
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(@PathParam("id") UUID id) {
        if (!invitations.end(caller.scope(), id)) {
            throw Problems.NOT_FOUND.plain();
        }
    }

    private Invitations.Invitation found(UUID id) {
        return invitations.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain);
    }
}
