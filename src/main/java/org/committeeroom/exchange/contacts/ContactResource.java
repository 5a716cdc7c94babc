package org.committeeroom.exchange.contacts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an elector can be reached, and in which ways they may be. */
@Path("/campaigns/{slug}/electors/{id}/contacts")
public class ContactResource {

    private final Contacts contacts;
    private final Permissions permissions;
    private final Caller caller;

    ContactResource(Contacts contacts, Permissions permissions, Caller caller) {
        this.contacts = contacts;
        this.permissions = permissions;
        this.caller = caller;
    }

    @Schema(name = "NewElectorContacts", description = "What is left out or null is forgotten")
    record NewContacts(
            @Size(max = 30) @Schema(nullable = true) String phone,
            @Email @Size(max = 200) @Schema(nullable = true) String email) {}

    @Schema(name = "ElectorContacts")
    record Answer(
            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String email,

            @Schema(nullable = true, description = "When the number was last looked for in the TPS list")
            LocalDate screenedOn,

            @Schema(description = "Whether they may be called")
            MayContact mayCall,

            @Schema(description = "Whether they may be sent texts")
            MayContact mayText,

            @Schema(description = "Whether they may be sent e-mail")
            MayContact mayEmail) {}

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "An elector's telephone number and e-mail address, and whether they may be used")
    public Answer get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Note the telephone number and e-mail address that an elector gave")
    public Answer put(@PathParam("id") UUID id, @Valid @NotNull NewContacts given) {
        Contact contact = contacts.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain);
        String phone = text(given.phone());
        if (contact.suppressed()) {
            throw Problems.invalid("id", "is of somebody who is to be left alone");
        }
        if (phone != null && PhoneNumber.digits(phone) == null) {
            throw Problems.invalid("phone", "is not a telephone number");
        }
        contacts.keep(caller.scope(), id, phone, text(given.email()));
        return answer(id);
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private Answer answer(UUID id) {
        Contact contact = contacts.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain);
        Permissions.Of may = permissions.of(caller.scope(), contact);
        return new Answer(contact.phone(), contact.email(), contact.screenedOn(), may.call(), may.text(), may.email());
    }
}
