package org.committeeroom.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Questions that people asked at the door, for the office to answer. */
@Path("/campaigns/{slug}/questions")
public class QuestionResource {

    private final Questions questions;
    private final Caller caller;

    QuestionResource(Questions questions, Caller caller) {
        this.questions = questions;
        this.caller = caller;
    }

    @Schema(name = "QuestionState")
    enum State {
        OPEN,
        CLOSED
    }

    @Schema(name = "QuestionAnswer")
    record Answer(
            @Schema(nullable = true, description = "What they were told; null opens the case again")
            @Size(max = 2000)
            @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
            String answer) {}

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(summary = "What people asked, newest first; questions whose return was taken back are left out")
    public Page<Question> list(
            @QueryParam("state") @DefaultValue("open") State state, @Valid @BeanParam PageRequest page) {
        return Page.of(questions.list(caller.scope(), state == State.OPEN, page), page, q -> q.id().toString());
    }

    @PUT
    @Path("{id}/answer")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(summary = "Say what they were told, which closes the case")
    @APIResponse(responseCode = "200", description = "The question with its answer")
    @APIResponse(responseCode = "404", description = "No such question")
    public Question answer(@PathParam("id") UUID id, @Valid @NotNull Answer answer) {
        return questions.answer(caller.scope(), id, answer.answer());
    }
}
