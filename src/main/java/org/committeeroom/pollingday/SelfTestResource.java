package org.committeeroom.pollingday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Phones tried days before polling day, so that nobody finds out on the day that theirs will not do. */
@Path("/campaigns/{slug}/self-tests")
public class SelfTestResource {

    private final SelfTests tests;
    private final Caller caller;

    SelfTestResource(SelfTests tests, Caller caller) {
        this.tests = tests;
        this.caller = caller;
    }

    @Schema(name = "SelfTests")
    record All(List<SelfTest> items) {}

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The phones that have joined, whether they were tried, and what they lack")
    public All list() {
        return new All(tests.list(caller.scope()));
    }

    @PUT
    @Path("mine")
    @Allowed({Role.BOARD_RUNNER, Role.CANVASSER, Role.TELLER, Role.DRIVER})
    @Operation(summary = "What this phone found when it was tried; the latest counts")
    @APIResponse(responseCode = "204", description = "Kept")
    public void keep(@Valid @NotNull SelfTest.Tried tried) {
        Scope scope = caller.scope();
        if (scope.kind() != Scope.CallerKind.DEVICE) {
            throw Problems.NOT_FOUND.because("Whoever asks has no phone here");
        }
        tests.keep(scope, tried);
    }
}
