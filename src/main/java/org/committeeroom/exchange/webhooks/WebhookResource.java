package org.committeeroom.exchange.webhooks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Other programs that are told what happens. For the agent only, who answers for where data goes. */
@Path("/campaigns/{slug}/webhooks")
public class WebhookResource {

    private static final int MOST = 10;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final HookTelling telling;
    private final HookSecret secrets;
    private final PublicHosts hosts;
    private final Caller caller;
    private final Clock clock;

    @PathParam("slug")
    String slug;

    WebhookResource(
            Webhooks webhooks,
            Deliveries deliveries,
            HookTelling telling,
            HookSecret secrets,
            PublicHosts hosts,
            Caller caller,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.telling = telling;
        this.secrets = secrets;
        this.hosts = hosts;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "NewWebhook")
    record NewWebhook(
            @NotBlank @Size(max = 100) String name,

            @NotNull @Size(max = 500) @Schema(description = "https, of a public host")
            String url,

            @NotEmpty @Size(max = 5) List<@NotNull HookEvent> events,

            @Schema(description = "False: nothing is sent for now, and what happens meanwhile is sent later")
            Boolean active) {

        Set<HookEvent> wanted() {
            return EnumSet.copyOf(events);
        }
    }

    @Schema(name = "Webhook")
    record View(UUID id, String name, String url, Set<HookEvent> events, boolean active, Instant madeAt) {

        static View of(Webhook hook) {
            return new View(hook.id(), hook.name(), hook.url().toString(), hook.events(), hook.active(), hook.madeAt());
        }
    }

    @Schema(name = "WebhookSecret")
    record Made(
            View webhook,

            @Schema(
                    description =
                            "Shown this once. The header Committee-Room-Signature is t=<seconds since 1970>,v1=<hex>,"
                                    + " where v1 is HMAC-SHA-256 of <t>.<body> under it")
            String secret) {}

    @GET
    @Allowed(Role.AGENT)
    @Operation(summary = "The programs that are told what happens")
    public Page<View> list() {
        return Page.whole(webhooks.list(caller.scope()).stream().map(View::of).toList());
    }

    @POST
    @Allowed(Role.AGENT)
    @Operation(
            summary = "Tell a program what happens, from now on",
            description = "Identifiers only, signed, tried again for a day and a half where it fails.")
    @APIResponse(
            responseCode = "201",
            description = "Made; the secret is shown this once",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Made.class)))
    @APIResponse(responseCode = "409", description = "There are ten already")
    public Response add(@Valid @NotNull NewWebhook wanted) {
        URI url = url(wanted.url());
        if (webhooks.list(caller.scope()).size() >= MOST) {
            throw Problems.CONFLICT.because("A campaign has at most " + MOST + " webhooks");
        }
        UUID id = Ids.next();
        webhooks.add(caller.scope(), id, plain(wanted.name()), url, wanted.wanted());
        return Response.created(URI.create("/campaigns/" + slug + "/webhooks/" + id))
                .entity(made(id, 1))
                .build();
    }

    private Made made(UUID id, int generation) {
        return new Made(View.of(found(id)), secrets.of(caller.scope(), id, generation));
    }

    @PUT
    @Path("{id}")
    @Allowed(Role.AGENT)
    @Operation(summary = "Change a webhook; its secret stays")
    public View change(@PathParam("id") UUID id, @Valid @NotNull NewWebhook wanted) {
        found(id);
        URI url = url(wanted.url());
        webhooks.change(
                caller.scope(), id, plain(wanted.name()), url, wanted.wanted(), !Boolean.FALSE.equals(wanted.active()));
        return View.of(found(id));
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.AGENT)
    @Operation(summary = "Tell a program nothing any more")
    public void remove(@PathParam("id") UUID id) {
        webhooks.remove(caller.scope(), found(id).id());
    }

    @POST
    @Path("{id}/secret")
    @Allowed(Role.AGENT)
    @Operation(summary = "Give a webhook a new secret; the old one is over at once")
    public Made renew(@PathParam("id") UUID id) {
        found(id);
        return made(id, webhooks.renew(caller.scope(), id));
    }

    @POST
    @Path("{id}/test")
    @Allowed(Role.AGENT)
    @Operation(summary = "Send a message that says nothing, to see whether it arrives")
    public void test(@PathParam("id") UUID id) {
        telling.test(caller.scope(), found(id));
    }

    @GET
    @Path("{id}/deliveries")
    @Allowed(Role.AGENT)
    @Operation(summary = "What a webhook was told in the last week, newest first, and what became of it")
    public Page<Delivery> deliveries(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        found(id);
        return Page.of(deliveries.list(caller.scope(), id, page), page, d -> d.id().toString());
    }

    @POST
    @Path("{id}/deliveries/{delivery}/again")
    @Allowed(Role.AGENT)
    @Operation(summary = "Send something again, whatever became of it")
    public void again(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        if (!deliveries.again(caller.scope(), found(id).id(), delivery, clock.instant())) {
            throw Problems.NOT_FOUND.plain();
        }
    }

    private Webhook found(UUID id) {
        return webhooks.find(caller.scope(), id).orElseThrow(Problems.NOT_FOUND::plain);
    }

    private URI url(String text) {
        try {
            URI url = new URI(text.strip());
            hosts.resolve(url);
            return url;
        } catch (URISyntaxException e) {
            throw Problems.invalid("url", "is no address");
        } catch (PublicHosts.Refused e) {
            throw Problems.invalid("url", e.getMessage());
        }
    }

    private static String plain(String name) {
        return name.replace("\0", "").strip();
    }
}
