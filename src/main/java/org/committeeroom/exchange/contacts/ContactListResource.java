package org.committeeroom.exchange.contacts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.exchange.Wording;
import org.committeeroom.platform.CsvCell;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.returns.ConsentChannel;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Lists for calls, texts and e-mail: of those only who may be reached in that way, as things stand at this moment. */
@Path("/campaigns/{slug}/contact-lists")
public class ContactListResource {

    private final Contacts contacts;
    private final Permissions permissions;
    private final Caller caller;
    private final Clock clock;

    ContactListResource(Contacts contacts, Permissions permissions, Caller caller, Clock clock) {
        this.contacts = contacts;
        this.permissions = permissions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("{channel}")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Who may be called, texted or e-mailed, as CSV",
            description = "E-mail and texts: who agreed. Calls: who agreed, or whose number was not in the Telephone"
                    + " Preference Service's list within the last 28 days. Nobody who objected.")
    @APIResponse(
            responseCode = "200",
            description = "CSV",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("channel") ConsentChannel channel) {
        if (channel == ConsentChannel.INTENTION) {
            throw Problems.NOT_FOUND.plain();
        }
        Scope scope = caller.scope();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        String mark = Wording.of("list.mark", caller.name(), now.toString());
        StringBuilder csv = new StringBuilder(CsvCell.line(List.of(
                "number",
                "forename",
                "surname",
                channel == ConsentChannel.EMAIL ? "email" : "phone",
                "why",
                "exported")));
        List<Contacts.Listed> all = contacts.all(scope);
        Map<UUID, Permissions.Of> permitted =
                permissions.of(scope, all.stream().map(Contacts.Listed::contact).toList());
        for (Contacts.Listed each : all) {
            MayContact may = permitted.get(each.contact().elector()).by(channel);
            if (may.allowed()) {
                csv.append(CsvCell.line(row(each, channel, may, mark)));
            }
        }
        return Response.ok(csv.toString())
                .type("text/csv;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + channel.name().toLowerCase(java.util.Locale.ROOT) + ".csv\"")
                .build();
    }

    private static List<Object> row(Contacts.Listed each, ConsentChannel channel, MayContact may, String mark) {
        List<Object> row = new ArrayList<>();
        row.add(new ElectorNumber(each.district(), each.number(), each.suffix()).toString());
        row.add(each.forename());
        row.add(each.surname());
        row.add(
                channel == ConsentChannel.EMAIL
                        ? each.contact().email()
                        : each.contact().phone());
        row.add(may.name().toLowerCase(java.util.Locale.ROOT));
        row.add(mark);
        return row;
    }
}
