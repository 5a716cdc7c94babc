package org.committeeroom.returns;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.committeeroom.platform.CsvCell;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.register.Arrangement;
import org.committeeroom.register.ElectorNumber;
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

    private static final int AT_ONCE = 1000;
    private static final int LINES = 6;
    /** Travels with every row, wherever it goes (SI 2001/341 regs. 92(9), 102 and 106). */
    private static final String CONDITIONS = "From the full electoral register: only for electoral purposes; pass it to"
            + " nobody who does not need it for that; destroy it afterwards";

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
        Page<Item> items = Page.of(
                        overseas.list(scope, page), page, p -> p.elector().key())
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
        StreamingOutput csv = out -> {
            try (CsvWriter rows = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                rows.writeRecord(titles());
                String after = null;
                do {
                    Page<Overseas.Person> page = page(scope, after);
                    page.items().forEach(person -> rows.writeRecord(row(person)));
                    after = page.next();
                } while (after != null);
            }
        };
        return Response.ok(csv)
                .header("Content-Disposition", "attachment; filename=\"overseas-electors.csv\"")
                .build();
    }

    private Page<Overseas.Person> page(Scope scope, String after) {
        PageRequest page = PageRequest.of(after, AT_ONCE);
        return Page.of(overseas.list(scope, page), page, p -> p.elector().key());
    }

    private static List<String> titles() {
        List<String> titles = new ArrayList<>(List.of("number", "forename", "surname", "way_of_voting"));
        for (int line = 1; line <= LINES; line++) {
            titles.add("address_" + line);
        }
        titles.addAll(List.of("proxy_name", "proxy_address", "conditions"));
        return titles;
    }

    private static List<String> row(Overseas.Person person) {
        ElectorResource.View e = person.elector();
        Arrangement how = person.arrangement();
        List<String> address = how == null ? List.of() : how.ballotAddress();
        List<String> row = new ArrayList<>();
        row.add(new ElectorNumber(e.district(), e.number(), e.suffix()).toString());
        row.add(e.forename());
        row.add(e.surname());
        row.add(e.absent().name().toLowerCase(java.util.Locale.ROOT));
        for (int line = 0; line < LINES - 1; line++) {
            row.add(line < address.size() ? address.get(line) : "");
        }
        row.add(address.size() < LINES ? "" : String.join(", ", address.subList(LINES - 1, address.size())));
        row.add(how == null || how.proxyName() == null ? "" : how.proxyName());
        row.add(how == null ? "" : String.join(", ", how.proxyAddress()));
        row.add(CONDITIONS);
        return row.stream().map(CsvCell::defused).toList();
    }
}
