package org.committeeroom.canvass.support;

import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Controller;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.returns.Flag;
import org.committeeroom.returns.Intake;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.security.OpenTo;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Supporters who register their own support, from a poster's QR code, without an account. What they say waits for
 * somebody in the office to find out who they are: nobody has seen them, and anybody can type a name.
 */
@Path("/support/{slug}/{code}")
public class SupportResource {

    private final SupportPages pages;
    private final Campaigns campaigns;
    private final Intake intake;
    private final SupportLimit limit;
    private final Clock clock;

    SupportResource(SupportPages pages, Campaigns campaigns, Intake intake, SupportLimit limit, Clock clock) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.intake = intake;
        this.limit = limit;
        this.clock = clock;
    }

    @Schema(name = "SupportForm")
    record Form(
            String campaign,
            String candidate,
            Controller controller,
            @Schema(nullable = true) String welcome,
            String privacyNotice) {}

    @Schema(name = "Supporter")
    record Supporter(
            @NotBlank @Size(max = 120) String name,

            @NotBlank @Size(max = 12) @Pattern(regexp = "[A-Za-z0-9 ]*")
            String postcode,

            @Schema(nullable = true) @Size(max = 200) String address,

            @Schema(description = "\"The campaign may keep that I support it\": nothing is kept without it") @AssertTrue
            boolean consent,

            @Schema(nullable = true) @Size(max = 30) @Pattern(regexp = "\\+?[0-9 ()-]*")
            String phone,

            @Schema(nullable = true) @Size(max = 200) @Email String email,

            @Schema(nullable = true, description = "Left out: no")
            Boolean mayPhone,

            @Schema(nullable = true, description = "Left out: no")
            Boolean mayText,

            @Schema(nullable = true, description = "Left out: no")
            Boolean mayEmail,

            @Schema(nullable = true) Set<@NotNull Flag> flags,

            @Schema(nullable = true) @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,2}")
            String language,

            @Schema(nullable = true) @Size(max = 500) String question) {

        Supporter {
            mayPhone = Boolean.TRUE.equals(mayPhone);
            mayText = Boolean.TRUE.equals(mayText);
            mayEmail = Boolean.TRUE.equals(mayEmail);
        }
    }

    @GET
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(summary = "What the page says")
    @APIResponse(responseCode = "404", description = "There is no such page, or it is closed")
    public Form form(@PathParam("slug") String slug, @PathParam("code") String code) {
        Scope scope = campaign(slug);
        SupportPages.SupportPage page = pages.open(scope, code).orElseThrow(Problems.NOT_FOUND::plain);
        Campaigns.Facts facts = campaigns.facts(scope);
        return new Form(facts.name(), facts.candidate(), facts.controller(), page.welcome(), page.privacyNotice());
    }

    @POST
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(summary = "Say that one supports")
    @APIResponse(responseCode = "204", description = "Taken; the office finds out who it was")
    @APIResponse(responseCode = "404", description = "There is no such page, or it is closed")
    @APIResponse(responseCode = "429", description = "Too many from this address, or for this campaign")
    public Response support(
            @PathParam("slug") String slug,
            @PathParam("code") String code,
            @Valid @NotNull Supporter supporter,
            @Context RoutingContext http) {
        Scope scope = campaign(slug);
        pages.open(scope, code).orElseThrow(Problems.NOT_FOUND::plain);
        limit.take(scope.campaign(), http.request().remoteAddress().hostAddress());
        intake.take(scope, List.of(NewReturn.of(returned(supporter))));
        return Response.noContent().build();
    }

    private Scope campaign(String slug) {
        return Scope.ofProgram(campaigns.find(slug).orElseThrow(Problems.NOT_FOUND::plain));
    }

    /** A number or an address without leave to use it is not kept. */
    private Map<String, Object> returned(Supporter s) {
        Map<String, Object> met = new HashMap<>();
        met.put("name", s.name().strip());
        met.put("postcode", s.postcode().strip());
        put(met, "address", s.address());
        if (s.mayPhone() || s.mayText()) {
            put(met, "phone", s.phone());
        }
        if (s.mayEmail()) {
            put(met, "email", s.email());
        }
        Map<String, Object> one = new HashMap<>();
        one.put("id", Ids.next());
        one.put("type", "canvass");
        one.put("at", clock.instant().toString());
        one.put("channel", "online");
        one.put("result", "spoke");
        one.put("intention", 1);
        one.put("met", met);
        one.put(
                "consent",
                Map.of(
                        "intention", "yes",
                        "phone", s.mayPhone() ? "yes" : "no",
                        "sms", s.mayText() ? "yes" : "no",
                        "email", s.mayEmail() ? "yes" : "no"));
        one.put(
                "flags",
                s.flags() == null
                        ? List.of()
                        : s.flags().stream()
                                .map(org.committeeroom.platform.Enumerations::text)
                                .toList());
        put(one, "language", s.language());
        put(one, "question", s.question());
        return one;
    }

    private static void put(Map<String, Object> map, String name, String value) {
        if (value != null && !value.isBlank()) {
            map.put(name, value.strip());
        }
    }
}
