package org.committeeroom.districts.boundaries;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.committeeroom.platform.BodyLimit;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The campaign's map: boundaries of its polling districts and wards, which never leave this server for a map of others. */
@Path("/campaigns/{slug}/boundaries")
@Produces(MediaType.APPLICATION_JSON)
public class BoundaryResource {

    private static final String GEO_JSON = "application/geo+json";
    private static final int LONGEST_NAME = 200;

    private final Boundaries boundaries;
    private final Caller caller;

    BoundaryResource(Boundaries boundaries, Caller caller) {
        this.boundaries = boundaries;
        this.caller = caller;
    }

    @Schema(name = "BoundaryProperties")
    record Properties(
            BoundaryKind kind,

            @Schema(description = "Of the polling district; of a ward its name")
            String code,

            @Schema(nullable = true) String name,
            @Schema(nullable = true) String ward) {}

    @Schema(name = "BoundaryFeature")
    record Feature(
            String type,
            Properties properties,

            @JsonRawValue
            @Schema(type = SchemaType.OBJECT, description = "GeoJSON Polygon or MultiPolygon, longitude and latitude")
            String geometry) {

        static Feature of(Boundaries.Drawn drawn) {
            return new Feature(
                    "Feature",
                    new Properties(drawn.kind(), drawn.code(), drawn.name(), drawn.ward()),
                    drawn.geometry());
        }
    }

    @Schema(name = "BoundaryCollection", description = "A GeoJSON feature collection (RFC 7946)")
    record Collection(String type, List<Feature> features) {}

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Operation(summary = "The boundaries as GeoJSON, simplified for drawing; empty if there are none")
    public Collection get() {
        return new Collection(
                "FeatureCollection",
                boundaries.all(caller.scope()).stream().map(Feature::of).toList());
    }

    @PUT
    @Consumes({GEO_JSON, MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
    @BodyLimit.TakesFile(mebibytes = 16)
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(
            summary = "Take these boundaries instead of those there were",
            description = "A GeoJSON feature collection of Polygons and MultiPolygons, at most 16 MiB, in longitude and"
                    + " latitude or in British National Grid. One property of the features has to hold the codes of"
                    + " polling districts or the names of wards. Districts and wards have boundaries of their own:"
                    + " sending those of one keeps those of the other.")
    @APIResponse(
            responseCode = "200",
            description = "What was made of the file",
            content = @Content(schema = @Schema(implementation = BoundaryReport.class)))
    @APIResponse(responseCode = "413", description = "Larger than 16 MiB")
    @APIResponse(
            responseCode = "422",
            description = "The file holds no boundaries of this campaign; all stays as it is")
    public BoundaryReport replace(
            @QueryParam("property")
                    @Parameter(description = "The property that says which place a feature is; found out if left out")
                    String property,
            @RequestBody(content = @Content(mediaType = GEO_JSON, schema = @Schema(type = SchemaType.OBJECT)))
                    InputStream geoJson)
            throws IOException {
        if (property != null && (property.isBlank() || property.length() > LONGEST_NAME)) {
            throw Problems.invalid("property", "is not the name of a property");
        }
        return boundaries.replace(caller.scope(), geoJson, property);
    }

    @DELETE
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(summary = "Remove boundaries: of one kind, or all")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@QueryParam("kind") BoundaryKind kind) {
        boundaries.remove(caller.scope(), kind);
    }
}
