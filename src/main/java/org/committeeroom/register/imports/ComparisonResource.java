package org.committeeroom.register.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Enumerations;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.Absent;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What an import changed, or what changed since an earlier edition. */
@Path("/campaigns/{slug}/register-imports/{id}/changes")
public class ComparisonResource {

    private final Comparison comparison;
    private final DoorComparison doors;
    private final ImportReports reports;
    private final Caller caller;

    ComparisonResource(Comparison comparison, DoorComparison doors, ImportReports reports, Caller caller) {
        this.comparison = comparison;
        this.doors = doors;
        this.reports = reports;
        this.caller = caller;
    }

    @Schema(name = "RegisterListing", description = "What an edition says of an elector")
    record Listing(
            String district,
            int number,
            int suffix,
            String surname,
            String forename,
            Absent absent,
            @Schema(nullable = true) LocalDate attainment,
            List<String> address,
            @Schema(nullable = true) String postcode) {}

    @Schema(name = "RegisterChange")
    record Changed(
            UUID elector,

            @Schema(nullable = true, description = "Null for somebody who was not on the register")
            Listing before,

            @Schema(nullable = true, description = "Null for somebody who is not on it any more")
            Listing after) {}

    @Schema(name = "RegisterChangeCounts")
    record Counts(
            @Schema(description = "The edition that is compared with")
            int since,

            int edition,
            @JsonProperty("new") int added,
            int gone,
            int moved,
            int renamed,
            int renumbered,
            int newlyPostal,
            int attainer,
            int attained,

            @Schema(description = "Doors whose address is written another way")
            int doorsRewritten,

            @Schema(description = "Doors that lie in another polling district")
            int doorsRedistricted) {}

    @GET
    @Path("counts")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "How many electors came, went, moved, and so on, and how many doors; one may count in several")
    public Counts counts(
            @PathParam("id") UUID id,
            @QueryParam("since") @Parameter(description = "An earlier edition; the one before if left out")
                    Integer since) {
        Editions between = between(id, since);
        Map<Comparison.Kind, Integer> n = comparison.counts(caller.scope(), between);
        Map<DoorComparison.Kind, Integer> d = doors.counts(caller.scope(), between);
        return new Counts(
                between.since(),
                between.edition(),
                n.get(Comparison.Kind.NEW),
                n.get(Comparison.Kind.GONE),
                n.get(Comparison.Kind.MOVED),
                n.get(Comparison.Kind.RENAMED),
                n.get(Comparison.Kind.RENUMBERED),
                n.get(Comparison.Kind.NEWLY_POSTAL),
                n.get(Comparison.Kind.ATTAINER),
                n.get(Comparison.Kind.ATTAINED),
                d.get(DoorComparison.Kind.REWRITTEN),
                d.get(DoorComparison.Kind.REDISTRICTED));
    }

    @GET
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Electors who changed in one way, with what they were before and after")
    public Page<Changed> list(
            @PathParam("id") UUID id,
            @QueryParam("kind") @Parameter(required = true, schema = @Schema(implementation = Comparison.Kind.class))
                    String kind,
            @QueryParam("since") Integer since,
            @Valid @BeanParam PageRequest page) {
        return page(
                comparison.list(caller.scope(), between(id, since), wanted(Comparison.Kind.class, kind), page), page);
    }

    @GET
    @Path("doors")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Doors that changed in one way and are the same doors, with what they were before and after")
    public Page<DoorComparison.Changed> doors(
            @PathParam("id") UUID id,
            @QueryParam("kind")
                    @Parameter(required = true, schema = @Schema(implementation = DoorComparison.Kind.class))
                    String kind,
            @QueryParam("since") Integer since,
            @Valid @BeanParam PageRequest page) {
        return page(
                doors.list(caller.scope(), between(id, since), wanted(DoorComparison.Kind.class, kind), page), page);
    }

    private static <K extends Enum<K>> K wanted(Class<K> kinds, String kind) {
        K wanted = kind == null ? null : Enumerations.parse(kinds, kind);
        if (wanted == null) {
            throw Problems.invalid("kind", "is not one of its values");
        }
        return wanted;
    }

    private static <T> Page<T> page(List<T> found, PageRequest page) {
        int next = Editions.offset(page) + page.limit();
        return Page.of(found, page, row -> String.valueOf(next));
    }

    private Editions between(UUID id, Integer since) {
        Integer edition = reports.find(caller.scope(), id)
                .orElseThrow(Problems.NOT_FOUND::plain)
                .edition();
        return Editions.upTo(edition, since);
    }
}
