package org.committeeroom.dashboard;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Polling districts with their counts. */
@Path("/campaigns/{slug}/polling-districts")
public class DistrictCountResource {

    private final Readings readings;
    private final Models models;
    private final Campaigns campaigns;
    private final Caller caller;

    DistrictCountResource(Readings readings, Models models, Campaigns campaigns, Caller caller) {
        this.readings = readings;
        this.models = models;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    @Schema(name = "PollingDistrict")
    record View(
            UUID id,
            String code,
            String name,
            @Schema(nullable = true) String ward,

            @Schema(description = "Name of the polling station", nullable = true)
            String station,

            @Schema(nullable = true) UUID stationId,
            int electors,

            @Schema(description = "May vote in this election; the counts that follow are of these")
            int eligible,

            @Schema(description = "Vote by post") int postal,

            @Schema(description = "Somebody has spoken with them")
            int contacted,

            int promised,
            int promisedPostal,

            @Schema(description = "Promises known to have voted")
            int knownVoted) {

        static View of(DistrictRow row, DistrictTally counts) {
            return new View(
                    row.id(),
                    row.code(),
                    row.name(),
                    row.ward(),
                    row.station(),
                    row.stationId(),
                    counts == null ? 0 : counts.electors(),
                    counts == null ? 0 : counts.eligible(),
                    counts == null ? 0 : counts.postal(),
                    counts == null ? 0 : counts.contacted(),
                    counts == null ? 0 : counts.promised(),
                    counts == null ? 0 : counts.promisedPostal(),
                    counts == null ? 0 : counts.knownVoted());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Polling districts with their counts, by code")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        Scope scope = caller.scope();
        String after = page.after();
        List<DistrictRow> rows = readings.districts(scope).stream()
                .filter(row -> after == null || row.code().compareTo(after) > 0)
                .limit(page.rows())
                .toList();
        Map<String, DistrictTally> counts = models
                .now(scope, campaigns.facts(scope).election())
                .districts()
                .stream()
                .collect(Collectors.toMap(DistrictTally::code, Function.identity()));
        return Page.of(rows, page, DistrictRow::code).map(row -> View.of(row, counts.get(row.code())));
    }
}
