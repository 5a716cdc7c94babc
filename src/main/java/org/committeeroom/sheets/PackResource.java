package org.committeeroom.sheets;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Knock-up sheets that the program printed ahead. */
@Path("/campaigns/{slug}/knock-up-packs")
public class PackResource {

    private final Packs packs;
    private final PackMaker maker;
    private final Caller caller;
    private final Clock clock;

    PackResource(Packs packs, PackMaker maker, Caller caller, Clock clock) {
        this.packs = packs;
        this.maker = maker;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "The knock-up sheets that are ready to print, with their age",
            description = "Made every half hour of polling day; the newest whole set, by district.")
    public Page<Packs.Ready> list() {
        return Page.whole(packs.newest(caller.scope()));
    }

    @POST
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Make a set now")
    @APIResponse(responseCode = "201", description = "Made")
    public Response make() {
        Instant now = clock.instant();
        if (!maker.make(caller.scope(), now.truncatedTo(ChronoUnit.SECONDS), now)) {
            throw Problems.CONFLICT.because("A set is being made");
        }
        return Response.status(Response.Status.CREATED).entity(list()).build();
    }

    @GET
    @Path("newest.pdf")
    @Produces("application/pdf")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The sheet of a district, or those of all districts one after the other")
    @APIResponse(
            responseCode = "200",
            description = "The sheets",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "None is ready")
    public Response print(
            @Parameter(description = "The district's code; all districts if left out") @QueryParam("district")
                    String district) {
        Scope scope = caller.scope();
        if (district != null) {
            byte[] pdf = packs.pdf(scope, district).orElseThrow(Problems.NOT_FOUND::plain);
            return file("inline", "knock-up-" + PackFolder.fileName(district) + ".pdf", pdf);
        }
        List<Packs.Ready> ready = some(scope);
        StreamingOutput all = out -> together(scope, ready, out);
        return file("inline", "knock-up.pdf", all);
    }

    @GET
    @Path("newest.zip")
    @Produces("application/zip")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "The sheets of all districts, a file each",
            description = "To lie on the committee room's own computer for when nothing can be fetched any more.")
    @APIResponse(
            responseCode = "200",
            description = "The files",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "None is ready")
    public Response zip() {
        Scope scope = caller.scope();
        List<Packs.Ready> ready = some(scope);
        StreamingOutput all = out -> zipped(scope, ready, out);
        return file("attachment", "knock-up.zip", all);
    }

    private List<Packs.Ready> some(Scope scope) {
        List<Packs.Ready> ready = packs.newest(scope);
        if (ready.isEmpty()) {
            throw Problems.NOT_FOUND.because("No set of sheets is ready");
        }
        return ready;
    }

    /** One district in memory at a time. */
    private void together(Scope scope, List<Packs.Ready> ready, OutputStream out) {
        Document document = new Document();
        PdfCopy copy = new PdfCopy(document, out);
        copy.setCloseStream(false);
        document.open();
        for (Packs.Ready each : ready) {
            packs.pdf(scope, each.district()).ifPresent(pdf -> append(copy, pdf));
        }
        document.close();
    }

    private static void append(PdfCopy copy, byte[] pdf) {
        try {
            PdfReader reader = new PdfReader(pdf);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                copy.addPage(copy.getImportedPage(reader, page));
            }
            copy.freeReader(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void zipped(Scope scope, List<Packs.Ready> ready, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Packs.Ready each : ready) {
            byte[] pdf = packs.pdf(scope, each.district()).orElse(null);
            if (pdf != null) {
                zip.putNextEntry(new ZipEntry(PackFolder.fileName(each.district()) + ".pdf"));
                zip.write(pdf);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static Response file(String disposition, String name, Object body) {
        return Response.ok(body)
                .header("Content-Disposition", disposition + "; filename=\"" + name + "\"")
                .build();
    }
}
