package org.committeeroom.register.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.committeeroom.platform.BodyLimit;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Which property votes where, from the officer's program. */
@Path("/campaigns/{slug}/station-files")
public class StationFileResource {

    private final StationFile stations;
    private final Uploads uploads;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    StationFileResource(StationFile stations, Uploads uploads, Caller caller) {
        this.stations = stations;
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @BodyLimit.TakesFile
    @Allowed(Role.DATA_OFFICER)
    @Consumes({"text/csv", "text/tab-separated-values", "text/plain", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Take polling stations, and which district votes at which, from a file of properties with their"
                    + " stations (Xpress, Halarose, Democracy Counts)")
    @APIResponse(responseCode = "200", description = "What became of each polling district")
    @APIResponse(responseCode = "422", description = "The file names no stations for properties")
    public StationFile.Report take(InputStream body) {
        Uploads.Upload upload = uploads.save(body);
        try {
            return stations.take(caller.scope(), upload.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            uploads.delete(upload.file());
        }
    }
}
