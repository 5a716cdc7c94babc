package org.committeeroom.sheets;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.canvass.SheetCodes;
import org.committeeroom.canvass.ledger.PrintedSheet;
import org.committeeroom.canvass.ledger.PrintedSheets;
import org.committeeroom.canvass.ledger.SheetKind;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jdbi.v3.core.Jdbi;

/** Paper for tellers. */
@Path("/campaigns/{slug}/stations/{id}/teller-pads.pdf")
public class TellerPadResource {

    private final Jdbi jdbi;
    private final Campaigns campaigns;
    private final SheetCodes codes;
    private final SheetData data;
    private final PrintedSheets printed;
    private final Caller caller;
    private final Clock clock;

    TellerPadResource(
            Jdbi jdbi,
            Campaigns campaigns,
            SheetCodes codes,
            SheetData data,
            PrintedSheets printed,
            Caller caller,
            Clock clock) {
        this.jdbi = jdbi;
        this.campaigns = campaigns;
        this.codes = codes;
        this.data = data;
        this.printed = printed;
        this.caller = caller;
        this.clock = clock;
    }

    private record Station(String name, String address, String postcode, String district) {}

    @GET
    @Produces("application/pdf")
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(
            summary = "Pads for the numbers that voters give at a station, a page each",
            description = "Every page has a code of its own, for the ledger of sheets.")
    @APIResponse(
            responseCode = "200",
            description = "The pads",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such station, or no polling district votes there")
    public Response print(
            @PathParam("id") UUID id, @QueryParam("pages") @DefaultValue("4") @Min(1) @Max(100) int pages) {
        Scope scope = caller.scope();
        List<Station> rows = rows(scope, id);
        if (rows.isEmpty()) {
            throw Problems.NOT_FOUND.plain();
        }
        Instant now = clock.instant();
        Campaigns.Facts campaign = campaigns.facts(scope);
        String by = data.printedBy(scope, caller.name());
        String imprint = data.imprint(scope);
        List<String> districts = rows.stream().map(Station::district).toList();
        Station station = rows.get(0);
        String address = Stream.of(station.address(), station.postcode())
                .filter(part -> part != null && !part.isBlank())
                .reduce((one, other) -> one + ", " + other)
                .orElse(null);
        List<TellerPad> pads = codes.next(scope, SheetKind.TELLER_PAD, pages).stream()
                .map(code -> new TellerPad(campaign, code, station.name(), address, districts, by, now, imprint))
                .toList();
        pads.forEach(pad -> printed.keep(
                scope,
                new PrintedSheet(
                        pad.code(), SheetKind.TELLER_PAD, districts.get(0), null, station.name(), now, List.of())));
        return Response.ok(TellerPadPdf.bytes(pads))
                .header("Content-Disposition", "inline; filename=\"teller-pads.pdf\"")
                .build();
    }

    private List<Station> rows(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery("select t.name, t.address, t.postcode, d.code from station t"
                                + " join polling_district d on d.campaign_id = t.campaign_id and d.station_id = t.id"
                                + " where t.campaign_id = :campaign and t.id = :id order by d.code"))
                .bind("id", id)
                .map((r, c) -> new Station(
                        r.getString("name"), r.getString("address"), r.getString("postcode"), r.getString("code")))
                .list());
    }
}
