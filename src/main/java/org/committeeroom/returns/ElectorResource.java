package org.committeeroom.returns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Enumerations;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.Absent;
import org.committeeroom.register.Arrangement;
import org.committeeroom.register.ElectorLists;
import org.committeeroom.register.Eligible;
import org.committeeroom.register.PastVote;
import org.committeeroom.register.search.Finder;
import org.committeeroom.register.search.Found;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Electors with what is known of them; for staff only. */
@Path("/campaigns/{slug}/electors")
public class ElectorResource {

    private static final String MOST_FOUND = "50";

    private final Electors electors;
    private final ElectorLists lists;
    private final Finder finder;
    private final Caller caller;

    ElectorResource(Electors electors, ElectorLists lists, Finder finder, Caller caller) {
        this.electors = electors;
        this.lists = lists;
        this.finder = finder;
        this.caller = caller;
    }

    @Schema(name = "ElectorAddress")
    record Address(List<String> lines, String postcode, String street, String building, String flat) {}

    @Schema(name = "Elector")
    record View(
            UUID id,
            String district,
            int number,
            int suffix,
            String surname,
            String forename,

            @Schema(description = "Franchise marker, as the register has it")
            String marker,

            Eligible eligible,
            Absent absent,
            @Schema(nullable = true) Address address,
            Status status) {

        /** Not as people write numbers: who was added by hand has the number 0. */
        String key() {
            return district + '-' + number + '/' + suffix;
        }
    }

    @Schema(name = "FoundElector")
    record FoundView(
            @JsonUnwrapped View elector,

            @Schema(description = "What of the text led to this elector")
            Found.How how) {}

    @Schema(name = "ElectorEvent", description = "A return about an elector")
    record Event(
            UUID id,
            ReturnType type,
            Instant at,
            Instant receivedAt,

            @Schema(description = "Name of the person or device that sent it", nullable = true)
            String by,

            @Schema(description = "About everybody at the door")
            boolean household,

            @Schema(description = "Taken back, and not put back since")
            boolean undone,

            @JsonRawValue @Schema(implementation = ReturnBody.class, description = "As it was sent")
            String body,

            @JsonIgnore UUID target) {

        Event takenBack() {
            return new Event(id, type, at, receivedAt, by, household, true, body, target);
        }
    }

    @Schema(name = "ElectorWithHistory")
    record Detail(
            @JsonUnwrapped View elector,

            @Schema(
                    description = "For absent voters, what the officer's list says; null for who votes in person",
                    nullable = true)
            Arrangement arrangement,

            @Schema(description = "From marked registers of past polls, the latest first")
            List<PastVote> votes,

            @Schema(description = "Every return about this elector, newest first")
            List<Event> history) {}

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Electors by polling district, number and suffix")
    public Page<View> list(
            @QueryParam("district") @Size(max = 20) String district,
            @QueryParam("number") Integer number,
            @QueryParam("suffix") Integer suffix,
            @QueryParam("q")
                    @Size(max = 100)
                    @Parameter(description = "How the surname or the first forename begins, in any case")
                    String q,
            @QueryParam("postcode") @Size(max = 20) @Parameter(description = "A whole one, with or without its space")
                    String postcode,
            @QueryParam("status")
                    @Parameter(
                            schema = @Schema(implementation = Electors.Known.class),
                            description = "promised: latest intention 1, may vote, has not moved or died; undecided:"
                                    + " latest intention 2, 3 or 4; against: 5")
                    String status,
            @Valid @BeanParam PageRequest page) {
        Electors.Wanted wanted =
                new Electors.Wanted(given(district), number, suffix, given(q), given(postcode), known(given(status)));
        return Page.of(electors.list(caller.scope(), wanted, page), page, View::key);
    }

    @GET
    @Path("find")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(
            summary = "Electors by whatever is known of them, the likeliest first: `EA 123`, `N7 1AA`, `Smyth`,"
                    + " `12 Ash Road`; names and streets may be misspelt")
    public Page<FoundView> find(
            @QueryParam("q") @NotBlank @Size(max = 100) @Parameter(required = true, example = "12 Ash Road") String q,
            @QueryParam("limit") @DefaultValue(MOST_FOUND) @Min(1) @Max(200) int limit) {
        List<Found> found = finder.find(caller.scope(), q, limit);
        Map<UUID, View> views =
                electors.with(caller.scope(), found.stream().map(Found::elector).toList());
        return Page.whole(found.stream()
                .filter(f -> views.containsKey(f.elector()))
                .map(f -> new FoundView(views.get(f.elector()), f.how()))
                .toList());
    }

    @GET
    @Path("{id}")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "One elector, with every return about this elector")
    public Detail get(@PathParam("id") UUID id) {
        View elector = electors.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain);
        return new Detail(
                elector,
                lists.arrangement(caller.scope(), id).orElse(null),
                lists.votes(caller.scope(), id),
                electors.history(caller.scope(), id));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Electors.Known known(String status) {
        Electors.Known known = status == null ? null : Enumerations.parse(Electors.Known.class, status);
        if (status != null && known == null) {
            throw Problems.invalid("status", "is not one of its values");
        }
        return known;
    }
}
