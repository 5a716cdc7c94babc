package org.committeeroom.canvass;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Controller;
import org.committeeroom.security.Caller;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.OpenTo;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.committeeroom.security.SignedIn;
import org.committeeroom.security.StaffRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who is signed in, and to what. */
@Path("/me")
public class MeResource {

    private final Caller caller;
    private final CampaignRoles roles;
    private final Campaigns campaigns;
    private final WalkList walks;
    private final DevicePlaces places;
    private final CanvassRules rules;
    private final StaffRules staffRules;

    MeResource(
            Caller caller,
            CampaignRoles roles,
            Campaigns campaigns,
            WalkList walks,
            DevicePlaces places,
            CanvassRules rules,
            StaffRules staffRules) {
        this.staffRules = staffRules;
        this.caller = caller;
        this.roles = roles;
        this.campaigns = campaigns;
        this.walks = walks;
        this.places = places;
        this.rules = rules;
    }

    @Schema(
            name = "Me",
            oneOf = {Staff.class, Device.class, Program.class})
    sealed interface Me {

        @JsonProperty
        String kind();
    }

    @Schema(name = "MyCampaign")
    record MyCampaign(
            String slug,
            String name,
            Set<Role> roles,

            @Schema(description = "It asks for a second factor, and this sign-in has proved none")
            boolean secondFactorDue) {}

    @Schema(name = "MeAsStaff")
    record Staff(
            String kind,
            String username,
            String name,
            boolean admin,

            @Schema(description = "The password has to be changed before anything else")
            boolean mustChangePassword,

            List<MyCampaign> campaigns)
            implements Me {}

    @Schema(name = "DeviceCampaign")
    record DeviceCampaign(
            String slug,
            String name,
            String candidate,
            Controller controller,
            LocalDate pollDate,

            @Schema(description = "In which the campaign's hours are told")
            String timeZone,

            @Schema(description = "A copy to rehearse on, with made-up people")
            boolean drill) {}

    @Schema(name = "DeviceSafety")
    record Safety(
            @Schema(nullable = true, description = "What to call for help")
            String helpPhone,

            @Schema(description = "How often to ask whether all is well; 0 for never")
            int checkInMinutes) {}

    @Schema(name = "DeviceWalk")
    record DeviceWalk(UUID id, String code, String name, WalkKind kind, int doors, int electors) {
        static DeviceWalk of(WalkList.Item walk) {
            return new DeviceWalk(walk.id(), walk.code(), walk.name(), walk.kind(), walk.doors(), walk.electors());
        }
    }

    @Schema(name = "MeAsDevice")
    record Device(
            String kind,
            String name,
            Role role,
            DeviceCampaign campaign,
            Instant expiresAt,
            List<DeviceWalk> walks,
            List<String> districts,
            @Schema(nullable = true) DevicePlaces.Station station,
            Safety safety)
            implements Me {}

    @Schema(name = "MeAsProgram")
    record Program(String kind, String name, Role role, String campaign, Instant expiresAt, List<String> districts)
            implements Me {}

    @GET
    @OpenTo(OpenTo.Who.SIGNED_IN)
    @Operation(
            summary =
                    "Who is signed in: a member of the staff with campaigns, a device with its walks, or a program with"
                            + " a token")
    @APIResponse(
            responseCode = "200",
            description = "Who",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Me.class)))
    public Me me() {
        if (caller.signedIn() instanceof SignedIn.Token token) {
            return new Program(
                    "program",
                    token.name(),
                    token.role(),
                    token.slug(),
                    token.expiresAt(),
                    places.districts(token.scope()));
        }
        return caller.signedIn() instanceof SignedIn.Device device
                ? device(device, caller.scope())
                : staff(caller.staff());
    }

    private Me staff(SignedIn.Staff staff) {
        List<MyCampaign> mine = roles.of(staff.account()).entrySet().stream()
                .map(entry -> {
                    Campaigns.Facts facts = campaigns.facts(Scope.ofProgram(entry.getKey()));
                    return new MyCampaign(
                            facts.slug(), facts.name(), entry.getValue(), staffRules.keepsOut(entry.getKey(), staff));
                })
                .sorted(Comparator.comparing(MyCampaign::slug))
                .toList();
        return new Staff("staff", staff.username(), staff.name(), staff.admin(), staff.mustChange(), mine);
    }

    private Me device(SignedIn.Device device, Scope scope) {
        CanvassRules.Rules settled = rules.of(scope);
        Campaigns.Facts facts = campaigns.facts(scope);
        return new Device(
                "device",
                device.name(),
                device.role(),
                new DeviceCampaign(
                        facts.slug(),
                        facts.name(),
                        facts.candidate(),
                        facts.controller(),
                        facts.election().pollDate(),
                        facts.election().timeZone().getId(),
                        campaigns.isDrill(scope)),
                device.expiresAt(),
                walks.of(scope, scope.walks()).stream()
                        .filter(walk -> walk.closedAt() == null)
                        .map(DeviceWalk::of)
                        .sorted(Comparator.comparing(DeviceWalk::id))
                        .toList(),
                places.districts(scope),
                places.station(scope),
                new Safety(settled.helpPhone(), settled.checkInMinutes()));
    }
}
