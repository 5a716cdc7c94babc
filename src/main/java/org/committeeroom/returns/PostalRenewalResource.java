package org.committeeroom.returns;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The drive to renew postal votes before they lapse. For staff. */
@Path("/campaigns/{slug}/postal-renewals")
public class PostalRenewalResource {

    private final PostalRenewals renewals;
    private final Caller caller;

    PostalRenewalResource(PostalRenewals renewals, Caller caller) {
        this.renewals = renewals;
        this.caller = caller;
    }

    @Schema(name = "PostalRenewal")
    record Item(
            @JsonUnwrapped ElectorResource.View elector,

            @Schema(description = "Last day of the arrangement")
            LocalDate until,

            @Schema(description = "Has lapsed by the day of the poll: without a new application, no postal vote then")
            boolean beforePoll) {}

    @Schema(name = "PostalRenewals")
    record View(
            @Schema(description = "Those are listed whose arrangement ends on this day or before it")
            LocalDate by,

            @Schema(description = "Of all postal voters") int postal,

            int lapsing,

            @Schema(description = "Postal voters of whom the officer's list does not say until when")
            int unknown,

            List<Item> items,
            @Schema(nullable = true) String next) {}

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Postal voters whose arrangement ends, by polling district and number")
    public View list(
            @QueryParam("by")
                    @Parameter(
                            description = "ISO 8601 date; the next 31 January if left out",
                            schema = @Schema(format = "date"))
                    String by,
            @Valid @BeanParam PageRequest page) {
        Scope scope = caller.scope();
        LocalDate day = by == null || by.isEmpty() ? renewals.next(scope) : date(by);
        LocalDate poll = renewals.election(scope).pollDate();
        Page<Item> items = Page.of(renewals.lapsing(scope, day, page), page, u -> u.elector()
                        .key())
                .map(u -> new Item(u.elector(), u.until(), u.until().isBefore(poll)));
        PostalRenewals.Counts counts = renewals.counts(scope, day);
        return new View(day, counts.postal(), counts.lapsing(), counts.unknown(), items.items(), items.next());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problems.invalid("by", "is not a date");
        }
    }
}
