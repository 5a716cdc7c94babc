package org.committeeroom.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/** Changes as Server-Sent Events: written out once, then sent to everybody who may see them. */
@ApplicationScoped
class ChangeEvents {

    /** Keeps proxies and phones from taking a quiet stream for a dead one. */
    static final OutboundSseEvent HEARTBEAT =
            new OutboundSseEventImpl.BuilderImpl().comment(" still here").build();

    private final ObjectMapper json;

    ChangeEvents(ObjectMapper json) {
        this.json = json;
    }

    /** An event with what decides who may see it. */
    record Announced(OutboundSseEvent event, OutboundSseEvent bare, long sequence, UUID district, Set<UUID> walks) {}

    List<Announced> announced(List<Changes.Placed> placed) {
        List<OutboundSseEvent> events =
                events(placed.stream().map(Changes.Placed::item).toList());
        List<OutboundSseEvent> bare =
                events(placed.stream().map(each -> each.item().bare()).toList());
        return IntStream.range(0, placed.size())
                .mapToObj(i -> new Announced(
                        events.get(i),
                        bare.get(i),
                        placed.get(i).item().sequence(),
                        placed.get(i).district(),
                        placed.get(i).walks()))
                .toList();
    }

    /**
     * One return may change several electors, whose events have the same number. Only the last of them is sent with
     * it, so that a stream cut between them resumes before the first.
     */
    List<OutboundSseEvent> events(List<Changes.Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> event(
                        items.get(i),
                        i + 1 == items.size()
                                || items.get(i + 1).sequence() != items.get(i).sequence()))
                .toList();
    }

    private OutboundSseEvent event(Changes.Item item, boolean last) {
        try {
            OutboundSseEvent.Builder event = new OutboundSseEventImpl.BuilderImpl()
                    .name("change")
                    .data(String.class, json.writeValueAsString(item));
            return (last ? event.id(String.valueOf(item.sequence())) : event).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
