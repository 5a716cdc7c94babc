package org.committeeroom.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Problems;
import org.committeeroom.returns.ConsentChannel;
import org.committeeroom.returns.Consents;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The rights of one person: an elector, a volunteer, or somebody who is helped. */
@Path("/campaigns/{slug}/people/{id}")
public class PersonResource {

    private static final String HTML = "html";

    private final Persons persons;
    private final SubjectAccess access;
    private final LeavingAlone leavingAlone;
    private final Requests requests;
    private final Consents consents;
    private final Caller caller;

    PersonResource(
            Persons persons,
            SubjectAccess access,
            LeavingAlone leavingAlone,
            Requests requests,
            Consents consents,
            Caller caller) {
        this.consents = consents;
        this.persons = persons;
        this.access = access;
        this.leavingAlone = leavingAlone;
        this.requests = requests;
        this.caller = caller;
    }

    @Schema(name = "PersonalRequest", description = "What somebody asked for about their own data")
    record RequestView(
            UUID id,
            RequestKind kind,
            UUID person,

            @Schema(description = "Empty for who is no longer there")
            String name,

            boolean elector,
            @Schema(nullable = true) String words,
            @Schema(nullable = true) String madeBy,
            Instant madeAt,

            @Schema(nullable = true, description = "When an objection was taken back")
            Instant endedAt) {

        static RequestView of(Requests.Made made) {
            return new RequestView(
                    made.id(),
                    made.kind(),
                    made.person(),
                    made.personName(),
                    made.elector(),
                    made.words(),
                    made.madeBy(),
                    made.madeAt(),
                    made.endedAt());
        }
    }

    @Schema(name = "PersonPrivacy")
    record View(
            UUID id,
            String name,
            boolean elector,

            @Schema(nullable = true, description = "Whether the person is left alone, and why")
            LeftAlone suppressed,

            List<RequestView> requests,

            @Schema(description = "What they agreed to and what they did not, newest first")
            List<ConsentView> consents) {}

    @Schema(name = "PersonalConsent")
    record ConsentView(
            ConsentChannel channel,
            boolean given,
            Instant at,

            @Schema(nullable = true, description = "What was asked, or how it was taken back")
            String words,

            @Schema(nullable = true) String by,
            @Schema(description = "Nothing newer was said") boolean stands) {}

    @Schema(name = "NewConsent")
    record NewConsent(
            @NotNull ConsentChannel channel,
            @NotNull Boolean given,

            @NotBlank @Size(max = 300) @Schema(required = true)
            String words) {}

    @Schema(name = "PersonalDemand")
    record Demand(
            @NotBlank
            @Size(max = 1000)
            @Schema(description = "How and when it was made: the campaign must be able to show it", required = true)
            String words) {}

    @Schema(name = "ErasedTable")
    record ErasedView(
            String table,
            String title,

            @Schema(description = "Entries that say nothing about the person any more")
            int gone,

            @Schema(description = "Entries that stay") int kept,

            @Schema(nullable = true, description = "Why the law lets these stay")
            String why) {}

    @Schema(name = "PersonalOutcome")
    record OutcomeView(UUID id, List<ErasedView> items) {

        static OutcomeView of(LeavingAlone.Outcome outcome) {
            return new OutcomeView(
                    outcome.request(),
                    outcome.items().stream()
                            .map(item -> new ErasedView(
                                    item.table(),
                                    Words.table(item.table()),
                                    item.erased().gone(),
                                    item.erased().kept(),
                                    item.erased().why() == null
                                            ? null
                                            : Words.code(item.erased().why())))
                            .toList());
        }
    }

    @GET
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Whether a person is left alone, and what they have asked for")
    public View get(@PathParam("id") UUID id) {
        Persons.Found found = found(id);
        return new View(
                found.person().id(),
                found.person().name(),
                found.elector(),
                found.suppressed() == null ? null : LeftAlone.valueOf(found.suppressed()),
                requests.of(caller.scope(), found.person().ids()).stream()
                        .map(RequestView::of)
                        .toList(),
                consents(found.person().ids()));
    }

    private List<ConsentView> consents(Set<UUID> person) {
        List<Consents.Said> said = consents.of(caller.scope(), person);
        Map<UUID, String> names = persons.names(
                caller.scope(), said.stream().map(Consents.Said::by).collect(Collectors.toSet()));
        return said.stream()
                .map(s -> new ConsentView(s.channel(), s.given(), s.at(), s.words(), names.get(s.by()), s.stands()))
                .toList();
    }

    @POST
    @Path("consents")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Keep what somebody agreed to, or took back",
            description = "With the consent to note it, the intention itself goes at once.")
    public void consent(@PathParam("id") UUID id, @Valid @NotNull NewConsent wanted) {
        Persons.Found found = found(id);
        if (!found.elector()) {
            throw Problems.invalid("id", "is not of an elector");
        }
        consents.record(
                caller.scope(),
                found.person().ids(),
                found.person().id(),
                wanted.channel(),
                wanted.given(),
                wanted.words());
    }

    @GET
    @Path("subject-access")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "All that is held about a person, as one file to give to them",
            description = "With notes and who recorded them. That it was made is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubjectAccess.File.class))
            })
    public Response access(
            @PathParam("id") UUID id,
            @QueryParam("format")
                    @Parameter(
                            description = "What it is made as; html if left out",
                            schema = @Schema(enumeration = {HTML, "json"}))
                    String format) {
        boolean html = format == null || HTML.equals(format);
        if (!html && !"json".equals(format)) {
            throw Problems.invalid("format", "is html or json");
        }
        Persons.Found found = found(id);
        requests.keep(caller.scope(), RequestKind.SUBJECT_ACCESS, found.person().id(), null);
        SubjectAccess.File file = access.of(caller.scope(), found.person(), caller.name());
        return Response.ok(html ? SubjectAccessPage.of(file) : file)
                .type(html ? MediaType.TEXT_HTML + ";charset=UTF-8" : MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"subject-access-" + id + (html ? ".html" : ".json") + "\"")
                .build();
    }

    @POST
    @Path("objection")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Contact an elector no more",
            description = "Holds for every later register, and reaches phones that are out. What is known of the"
                    + " elector's opinions is deleted, and none is kept from then on.")
    public OutcomeView object(@PathParam("id") UUID id, @Valid @NotNull Demand demand) {
        return OutcomeView.of(leavingAlone.object(caller.scope(), id, demand.words()));
    }

    @DELETE
    @Path("objection")
    @Allowed(Role.AGENT)
    @Operation(summary = "An elector has taken an objection back")
    public void lift(@PathParam("id") UUID id) {
        leavingAlone.lift(caller.scope(), id);
    }

    @POST
    @Path("erasure")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Erase what was learned about a person",
            description = "Holds for every later register. What the law lets stay is named in the answer, with why.")
    public OutcomeView erase(@PathParam("id") UUID id, @Valid @NotNull Demand demand) {
        return OutcomeView.of(leavingAlone.erase(caller.scope(), id, demand.words()));
    }

    private Persons.Found found(UUID id) {
        return persons.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain);
    }
}
