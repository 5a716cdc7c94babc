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
    private final ImportReports reports;
    private final Caller caller;

    ComparisonResource(Comparison comparison, ImportReports reports, Caller caller) {
        this.comparison = comparison;
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
            int attained) {}

    @GET
    @Path("counts")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "How many electors came, went, moved, and so on; one may count in several")
    public Counts counts(
            @PathParam("id") UUID id,
            @QueryParam("since") @Parameter(description = "An earlier edition; the one before if left out")
                    Integer since) {
        Comparison.Editions between = between(id, since);
        Map<Comparison.Kind, Integer> n = comparison.counts(caller.scope(), between);
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
                n.get(Comparison.Kind.ATTAINED));
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
        Comparison.Kind wanted = kind == null ? null : Enumerations.parse(Comparison.Kind.class, kind);
        if (wanted == null) {
            throw Problems.invalid("kind", "is not one of its values");
        }
        List<Changed> found = comparison.list(caller.scope(), between(id, since), wanted, page);
        int next = Comparison.offset(page) + page.limit();
        return Page.of(found, page, c -> String.valueOf(next));
    }

    private Comparison.Editions between(UUID id, Integer since) {
        Integer edition = reports.find(caller.scope(), id)
                .orElseThrow(Problems.NOT_FOUND::plain)
                .edition();
        if (edition == null) {
            throw Problems.NOT_FOUND.because("The import does not stand in the register");
        }
        if (since != null && (since < 1 || since >= edition)) {
            throw Problems.invalid("since", "is not an earlier edition");
        }
        return new Comparison.Editions(since == null ? edition - 1 : since, edition);
    }
}
