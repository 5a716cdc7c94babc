package org.committeeroom.exchange.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** Puts down what is to be told, in the transaction of what happened: neither is there without the other. */
@ApplicationScoped
public class HookOutbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Campaigns campaigns;
    private final Clock clock;

    HookOutbox(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** For every webhook of the campaign that wants to hear of it. */
    public void put(Handle h, Scope scope, HookEvent event, Collection<UUID> electors) {
        Webhooks.list(h, scope).stream()
                .filter(hook -> hook.active() && hook.events().contains(event))
                .forEach(hook -> put(h, scope, hook, event, Map.of("electors", electors)));
    }

    UUID put(Handle h, Scope scope, Webhook hook, HookEvent event, Map<String, ?> data) {
        UUID id = Ids.next();
        var now = clock.instant();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("event", event.code());
        body.put("at", now.toString());
        body.put("campaign", campaigns.facts(scope).slug());
        body.put("data", data);
        scope.bind(
                        h.createUpdate(
                                "insert into webhook_delivery (campaign_id, id, webhook_id, event, body, made_at, state,"
                                        + " attempts, next_at) values (:campaign, :id, :hook, :event, :body, :now, 'PENDING', 0, :now)"))
                .bind("id", id)
                .bind("hook", hook.id())
                .bind("event", event.name())
                .bind("body", written(body))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
        return id;
    }

    private static String written(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
