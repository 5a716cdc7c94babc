package org.committeeroom.districts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.platform.MergePatch;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** What people say of a polling district; its code comes with the register. */
@Path("/campaigns/{slug}/polling-districts")
public class PollingDistrictResource {

    private final PollingDistricts districts;
    private final Stations stations;
    private final MergePatch patch;
    private final Caller caller;

    PollingDistrictResource(PollingDistricts districts, Stations stations, MergePatch patch, Caller caller) {
        this.districts = districts;
        this.stations = stations;
        this.patch = patch;
        this.caller = caller;
    }

    @Schema(name = "PollingDistrictChange", description = "What is left out stays as it is, null clears")
    record Change(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) String ward,
            UUID stationId) {}

    @Schema(name = "PollingDistrictPlace")
    record View(UUID id, String code, String name, String ward, String station, UUID stationId) {}

    /** The code is a parameter, since it may hold slashes, which do not survive in a path. */
    @PATCH
    @Transactional
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(summary = "Name a polling district, its ward and its station")
    public View change(
            @QueryParam("code") @Parameter(required = true, example = "KD-2/2") String code,
            @RequestBody(content = @Content(schema = @Schema(implementation = Change.class))) ObjectNode change) {
        if (code == null || code.isBlank()) {
            throw Problems.invalid("code", "is missing");
        }
        PollingDistrict district = districts.get(caller.scope(), code);
        Change wanted =
                patch.merged(new Change(district.name, district.ward, district.stationId), change, Change.class);
        Optional<Station> station = Optional.ofNullable(wanted.stationId()).map(id -> stations.find(caller.scope(), id)
                .orElseThrow(() -> Problems.invalid("stationId", "there is no such station")));
        district.name = wanted.name().strip();
        district.ward = wanted.ward();
        district.stationId = wanted.stationId();
        return new View(
                district.id,
                district.code,
                district.name,
                district.ward,
                station.map(s -> s.name).orElse(null),
                district.stationId);
    }
}
