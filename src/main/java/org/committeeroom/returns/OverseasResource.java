package org.committeeroom.returns;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.register.Arrangement;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Electors overseas: nobody knocks at their doors, they get post. */
@Path("/campaigns/{slug}/overseas")
public class OverseasResource {

    private static final MailingList MAILING =
            new MailingList("overseas-electors.csv", List.of("proxy_name", "proxy_address"), OverseasResource::letter);

    private final Overseas overseas;
    private final Caller caller;

    OverseasResource(Overseas overseas, Caller caller) {
        this.overseas = overseas;
        this.caller = caller;
    }

    @Schema(name = "OverseasElector")
    record Item(
            @JsonUnwrapped ElectorResource.View elector,

            @Schema(description = "Null for who votes in person", nullable = true)
            Arrangement arrangement) {}

    @Schema(name = "OverseasElectors")
    record View(
            int all,

            @Schema(description = "Of whom it is known where the ballot paper is sent")
            int addressed,

            List<Item> items,
            @Schema(nullable = true) String next) {}

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(
            summary = "Electors overseas who may vote here, by polling district and number; without those who want no"
                    + " contact")
    public View list(@Valid @BeanParam PageRequest page) {
        Scope scope = caller.scope();
        Page<Item> items = Page.of(overseas.list(scope, page), page, Arranged::key)
                .map(p -> new Item(p.elector(), p.arrangement()));
        Overseas.Counts counts = overseas.counts(scope);
        return new View(counts.all(), counts.addressed(), items.items(), items.next());
    }

    @GET
    @Path("mailing.csv")
    @Produces("text/csv")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "The same as a mailing list: one row each, the address in lines, and the conditions of its use")
    @APIResponse(responseCode = "200", description = "CSV in UTF-8")
    public Response mailing() {
        Scope scope = caller.scope();
        return MAILING.of(page -> overseas.list(scope, page));
    }

    private static MailingList.Letter letter(Arranged person) {
        Arrangement how = person.arrangement();
        if (how == null) {
            return new MailingList.Letter(List.of(), List.of("", ""));
        }
        String proxy = how.proxyName() == null ? "" : how.proxyName();
        return new MailingList.Letter(how.ballotAddress(), List.of(proxy, String.join(", ", how.proxyAddress())));
    }
}
