package org.committeeroom.pollingday.apart;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.committeeroom.returns.Passing;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether this program is a committee room's own copy, and how it stands with its centre. */
@Path("/campaigns/{slug}/centre")
public class CentreResource {

    private final RoomNode node;
    private final Nodes nodes;
    private final Passing passing;
    private final Caller caller;

    CentreResource(RoomNode node, Nodes nodes, Passing passing, Caller caller) {
        this.node = node;
        this.nodes = nodes;
        this.passing = passing;
        this.caller = caller;
    }

    /**
     * @param apart false: this is the centre, and the rest says nothing
     * @param reached by the last attempt
     * @param reachedAt when it last was
     * @param copiedAt when the set-up last came
     * @param waiting returns that the centre is not known to have
     */
    @Schema(name = "Centre")
    record View(
            boolean apart,
            @Schema(nullable = true) URI centre,
            boolean reached,
            @Schema(nullable = true) Instant reachedAt,
            @Schema(nullable = true) Instant copiedAt,
            @Schema(nullable = true) Instant endsAt,
            long waiting,
            @Schema(nullable = true) RoomNode.Trouble trouble) {}

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER, Role.OBSERVER})
    @Operation(summary = "Whether this is a committee room's own copy, and how it stands with its centre")
    public View get() {
        Scope scope = caller.scope();
        Optional<Nodes.Node> here = node.contact().isEmpty() ? Optional.empty() : nodes.find();
        if (here.isEmpty() || !here.get().campaign().equals(scope.campaign())) {
            return new View(false, null, false, null, null, null, 0, null);
        }
        RoomNode.Contact contact = node.contact().orElseThrow();
        return new View(
                true,
                here.get().centre(),
                contact.reached(),
                contact.reachedAt() == null ? here.get().reachedAt() : contact.reachedAt(),
                here.get().copiedAt(),
                here.get().endsAt(),
                passing.waiting(scope),
                contact.trouble());
    }
}
