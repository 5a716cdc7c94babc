package org.committeeroom.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.MergePatch;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** People who are helped to register, or to vote by post, by proxy or with a document. For staff. */
@Path("/campaigns/{slug}/registration-cases")
public class RegistrationCaseResource {

    private final RegistrationCases cases;
    private final DueDates due;
    private final MergePatch patch;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    RegistrationCaseResource(RegistrationCases cases, DueDates due, MergePatch patch, Caller caller) {
        this.cases = cases;
        this.due = due;
        this.patch = patch;
        this.caller = caller;
    }

    @Schema(name = "NewRegistrationNote")
    record NewNote(
            @Schema(description = "The voter may read this; without a National Insurance number")
            @NotBlank
            @Size(max = 1000)
            @InsuranceNumber.Absent
            String text) {}

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "The people who are helped, in the order in which they were written down")
    public Page<RegistrationCase> list(@QueryParam("state") CaseState state, @Valid @BeanParam PageRequest page) {
        Scope scope = caller.scope();
        return Page.of(due.on(scope, cases.list(scope, state, page)), page, c -> c.id().toString());
    }

    @POST
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Write somebody down who needs help")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = RegistrationCase.Whole.class)))
    public Response create(@Valid @NotNull NewCase wanted) {
        UUID id = cases.add(caller.scope(), wanted);
        return Response.created(URI.create("/campaigns/" + slug + "/registration-cases/" + id))
                .entity(get(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "One of them, with the notes")
    public RegistrationCase.Whole get(@PathParam("id") UUID id) {
        Scope scope = caller.scope();
        return new RegistrationCase.Whole(due.on(scope, List.of(found(id))).get(0), cases.notes(scope, id));
    }

    @PATCH
    @Path("{id}")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Change what is known, what is missing, who looks after it or how it stands; null clears")
    public RegistrationCase.Whole change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewCase.class))) ObjectNode change) {
        NewCase wanted = patch.merged(found(id).asWritten(), change, NewCase.class);
        cases.change(caller.scope(), id, wanted);
        return get(id);
    }

    @DELETE
    @Path("{id}")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Remove somebody with all notes")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id) {
        cases.remove(caller.scope(), id);
    }

    @POST
    @Path("{id}/notes")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Write a note, which the voter may read and nobody can change")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = RegistrationCase.Whole.class)))
    public Response note(@PathParam("id") UUID id, @Valid @NotNull NewNote note) {
        cases.note(caller.scope(), id, note.text().strip());
        return Response.status(Response.Status.CREATED).entity(get(id)).build();
    }

    private RegistrationCase found(UUID id) {
        return cases.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain);
    }
}
