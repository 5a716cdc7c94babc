package org.committeeroom.returns;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The drive to renew postal votes before they lapse. For staff. */
@Path("/campaigns/{slug}/postal-renewals")
public class PostalRenewalResource {

    private static final MailingList MAILING =
            new MailingList("postal-renewals.csv", List.of("until"), PostalRenewalResource::letter);

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

            @Schema(description = "Where the ballot paper is sent; empty: to the address on the register")
            List<String> ballotAddress,

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
        LocalDate day = day(scope, by);
        LocalDate poll = renewals.election(scope).pollDate();
        Page<Item> items =
                Page.of(renewals.lapsing(scope, day, page), page, Arranged::key).map(u -> item(u, poll));
        PostalRenewals.Counts counts = renewals.counts(scope, day);
        return new View(day, counts.postal(), counts.lapsing(), counts.unknown(), items.items(), items.next());
    }

    @GET
    @Path("mailing.csv")
    @Produces("text/csv")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary =
                    "The same as a mailing list, to where the ballot paper goes: one row each, the address in lines, and"
                            + " the conditions of its use; without those who want no contact")
    @APIResponse(responseCode = "200", description = "CSV in UTF-8")
    public Response mailing(
            @QueryParam("by")
                    @Parameter(
                            description = "ISO 8601 date; the next 31 January if left out",
                            schema = @Schema(format = "date"))
                    String by) {
        Scope scope = caller.scope();
        LocalDate day = day(scope, by);
        return MAILING.of(page -> renewals.toWriteTo(scope, day, page));
    }

    private static Item item(Arranged one, LocalDate poll) {
        LocalDate until = one.arrangement().until();
        return new Item(one.elector(), until, one.arrangement().ballotAddress(), until.isBefore(poll));
    }

    private static MailingList.Letter letter(Arranged one) {
        List<String> address = new ArrayList<>(one.arrangement().ballotAddress());
        ElectorResource.Address registered = one.elector().address();
        if (address.isEmpty() && registered != null) {
            address.addAll(registered.lines());
            if (registered.postcode() != null) {
                address.add(registered.postcode());
            }
        }
        return new MailingList.Letter(address, List.of(one.arrangement().until().toString()));
    }

    private LocalDate day(Scope scope, String by) {
        return by == null || by.isEmpty() ? renewals.next(scope) : date(by);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problems.invalid("by", "is not a date");
        }
    }
}
