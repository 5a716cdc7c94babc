package org.committeeroom.returns;

import java.util.List;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which electors' state has changed, in the order of the feed. */
@jakarta.enterprise.context.ApplicationScoped
public class Changes {

    @Schema(name = "ElectorName", description = "Which elector")
    public record Elector(UUID id, String district, int number, int suffix) {}

    /** @param sequence the number of the latest return that changed this elector's state */
    @Schema(name = "Change")
    public record Item(long sequence, Elector elector, Status status) {}

    /**
     * @param sequence ask again with this one
     * @param items by sequence; an elector at most once, with the state of now
     */
    @Schema(name = "Changes")
    public record Batch(long sequence, List<Item> items) {}

    public Batch since(Scope scope, long sequence, UUID walk, int limit) {
        throw new UnsupportedOperationException();
    }
}
