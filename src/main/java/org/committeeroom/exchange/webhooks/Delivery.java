package org.committeeroom.exchange.webhooks;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a webhook is to be told, and what became of that.
 *
 * @param nextAt when it is tried next, while it is pending
 * @param lastStatus the HTTP status of the last answer; null if none came
 * @param lastError why none came, or why it was not good
 */
@Schema(name = "WebhookDelivery")
record Delivery(
        UUID id,
        HookEvent event,
        @Schema(description = "What is sent, as JSON") String body,
        State state,
        int attempts,
        Instant madeAt,
        @Schema(nullable = true) Instant nextAt,
        @Schema(nullable = true) Instant lastAt,
        @Schema(nullable = true) Integer lastStatus,
        @Schema(nullable = true) String lastError) {

    @Schema(name = "WebhookDeliveryState")
    enum State {
        PENDING,
        DELIVERED,
        /** Tried as often as is worth it. */
        DEAD
    }
}
