package org.committeeroom.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Where one is signed in. */
@Path("/me/sessions")
public class OwnSessionResource {

    private final Sessions sessions;
    private final SignInRecords records;
    private final Caller caller;

    @Context
    RoutingContext http;

    OwnSessionResource(Sessions sessions, SignInRecords records, Caller caller) {
        this.sessions = sessions;
        this.records = records;
        this.caller = caller;
    }

    @Schema(name = "OwnSession")
    record View(
            UUID id,
            Instant since,
            @Schema(description = "Within five minutes") Instant seenAt,

            @Schema(description = "chrome, edge, firefox, opera, safari, samsung or other")
            String browser,

            @Schema(description = "android, chromeos, ios, linux, macos, windows or other")
            String system,

            @Schema(description = "Of the network, without its last part")
            String address,

            @Schema(description = "The one that asks") boolean current) {

        static View of(Sessions.Own own) {
            return new View(
                    own.id(), own.since(), own.seenAt(), own.browser(), own.system(), own.address(), own.current());
        }
    }

    @GET
    @OpenTo(OpenTo.Who.STAFF)
    @Operation(summary = "The browsers in which one is signed in, the latest first")
    public Page<View> list(@CookieParam(SignIn.COOKIE) String session) {
        return Page.whole(sessions.of(caller.staff().account(), session).stream()
                .map(View::of)
                .toList());
    }

    @DELETE
    @OpenTo(OpenTo.Who.STAFF)
    @Operation(summary = "Sign every other browser out, at once")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void endOthers(@CookieParam(SignIn.COOKIE) String session) {
        if (sessions.closeOthers(caller.staff().account(), session) > 0) {
            record("everywhere else");
        }
    }

    @DELETE
    @Path("{id}")
    @OpenTo(OpenTo.Who.STAFF)
    @Operation(summary = "Sign one browser out, at once")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void end(@PathParam("id") UUID id) {
        if (!sessions.close(caller.staff().account(), id)) {
            throw Problems.NOT_FOUND.plain();
        }
        record("from another browser");
    }

    private void record(String by) {
        records.signedOut(
                caller.staff().account(), by, SignInPlace.of(http.request()).address());
    }
}
