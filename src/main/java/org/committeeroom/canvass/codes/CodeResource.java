package org.committeeroom.canvass.codes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.committeeroom.platform.Problem;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The campaign's words and letters for results, intentions, likelihood, issues and rivals. */
@Path("/campaigns/{slug}/codes")
public class CodeResource {

    private final CodeBooks books;
    private final Caller caller;

    CodeResource(CodeBooks books, Caller caller) {
        this.books = books;
        this.caller = caller;
    }

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.BOARD_RUNNER, Role.CANVASSER})
    @Operation(summary = "The codes in use")
    public CodeBook current() {
        return books.current(caller.scope());
    }

    @GET
    @Path("{version}")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(summary = "The codes as they were when something was recorded under them; 0: the usual ones")
    public CodeBook version(@PathParam("version") int version) {
        return books.of(caller.scope(), version).orElseThrow(Problems.NOT_FOUND::plain);
    }

    @PUT
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Change the codes",
            description = "`version` is that of the codes which were changed; the answer has the next. Nothing that was"
                    + " recorded changes with them.")
    @APIResponse(responseCode = "200", description = "The codes from now on")
    @APIResponse(responseCode = "409", description = "Somebody else has changed them since")
    public CodeBook change(@Valid @NotNull CodeBook book) {
        List<Problem.Violation> wrong = CodeRules.check(book);
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        return books.change(caller.scope(), book);
    }
}
