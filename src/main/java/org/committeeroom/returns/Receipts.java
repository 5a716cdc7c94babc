package org.committeeroom.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the returns of one request, in the order in which they were sent. Given only once they are durable.
 *
 * @param sequence the campaign's latest number in the feed of changes; these returns may still be waiting for theirs
 */
@Schema(name = "Receipts")
public record Receipts(List<Receipt> receipts, long sequence) {

    public enum Outcome {
        ACCEPTED,
        /** This id has been taken in before: nothing changed. */
        DUPLICATE,
        /** Kept, not applied. */
        HELD
    }

    @Schema(name = "Receipt")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Receipt(
            UUID id,
            Outcome status,
            @Schema(description = "Why it is held") HeldFor problem) {

        static Receipt of(UUID id, HeldFor problem) {
            return problem == null || problem.ofMet()
                    ? new Receipt(id, Outcome.ACCEPTED, null)
                    : new Receipt(id, Outcome.HELD, problem);
        }

        static Receipt duplicate(UUID id) {
            return new Receipt(id, Outcome.DUPLICATE, null);
        }
    }
}
