package org.committeeroom.exchange.contacts;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

/** Screening of numbers against the Telephone Preference Service's list, which whoever has a licence for it does. */
@Path("/campaigns/{slug}/tps-screening")
public class ScreeningResource {

    private static final Set<String> LISTED =
            Set.of("yes", "y", "1", "true", "listed", "tps", "ctps", "registered", "match");
    private static final Set<String> FREE =
            Set.of("no", "n", "0", "false", "free", "clear", "not listed", "no match", "");

    private final Contacts contacts;
    private final Permissions permissions;
    private final Caller caller;

    ScreeningResource(Contacts contacts, Permissions permissions, Caller caller) {
        this.contacts = contacts;
        this.permissions = permissions;
        this.caller = caller;
    }

    @Schema(name = "TpsScreening")
    record View(
            @Schema(description = "Telephone numbers of electors")
            int numbers,

            @Schema(description = "Of them not screened within 28 days")
            int due,

            @Schema(description = "Of them on the list, when last looked")
            int listed,

            @Schema(nullable = true) LocalDate latest) {}

    @Schema(name = "TpsScreened")
    record Screened(
            @Schema(description = "Numbers here that the file tells of")
            int marked,

            @Schema(description = "Lines that were not understood")
            int unread) {}

    private LocalDate since(Scope scope) {
        return permissions.today(scope).minusDays(MayContact.SCREENING_DAYS);
    }

    @GET
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "How many numbers there are, and how many have to be screened")
    public View get() {
        Contacts.Screening now = contacts.screening(caller.scope(), since(caller.scope()));
        return new View(now.numbers(), now.due(), now.listed(), now.latest());
    }

    @GET
    @Path("numbers.csv")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "The numbers that have to be screened, and nothing of whose they are")
    @APIResponse(
            responseCode = "200",
            description = "CSV",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export() {
        List<String> due = contacts.due(caller.scope(), since(caller.scope()));
        return Response.ok("number\r\n"
                        + String.join("", due.stream().map(n -> n + "\r\n").toList()))
                .type("text/csv;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"numbers.csv\"")
                .build();
    }

    @POST
    @Consumes("text/csv")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Say which numbers are on the list: a line for each, the number and yes or no",
            description = "Only numbers that the file names count as screened.")
    public Screened screened(
            @QueryParam("on")
                    @Parameter(
                            required = true,
                            description = "The day of the screening",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String on,
            String lines) {
        LocalDate day = day(on);
        List<String> listed = new ArrayList<>();
        List<String> free = new ArrayList<>();
        int unread = 0;
        for (String line : (lines == null ? "" : lines).lines().toList()) {
            String[] cells = line.replace("\"", "").replace("\0", "").split("[,;\t]", 2);
            String digits = PhoneNumber.digits(cells[0].strip());
            String said = cells.length < 2 ? null : cells[1].strip().toLowerCase(Locale.ROOT);
            if (digits != null && said != null && LISTED.contains(said)) {
                listed.add(digits);
            } else if (digits != null && said != null && FREE.contains(said)) {
                free.add(digits);
            } else if (!line.isBlank() && !line.toLowerCase(Locale.ROOT).startsWith("number")) {
                unread++;
            }
        }
        return new Screened(contacts.screened(caller.scope(), day, listed, free), unread);
    }

    private LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text);
            if (day.isAfter(permissions.today(caller.scope()))) {
                throw Problems.invalid("on", "is to come");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw Problems.invalid("on", "is not a date");
        }
    }
}
