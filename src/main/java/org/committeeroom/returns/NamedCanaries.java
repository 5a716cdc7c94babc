package org.committeeroom.returns;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.committeeroom.security.Caller;
import org.committeeroom.security.reading.CanaryIds;
import org.committeeroom.security.reading.Readers;

/**
 * Says so to the agent where somebody sends something about an elector who is made up, whatever becomes of it: nobody can
 * have met one, and none is on a walk.
 */
@RequestScoped
class NamedCanaries {

    private static final String WHAT = "Sent answers";

    private final CanaryIds canaries;
    private final Readers readers;
    private final Caller caller;

    @Context
    HttpServerRequest http;

    NamedCanaries(CanaryIds canaries, Readers readers, Caller caller) {
        this.canaries = canaries;
        this.readers = readers;
        this.caller = caller;
    }

    /** @param receipts of these returns: what was sent before says nothing new */
    void look(List<NewReturn> returns, Receipts receipts) {
        Map<UUID, NewReturn> sent = new HashMap<>();
        returns.forEach(one -> sent.putIfAbsent(one.id(), one));
        receipts.receipts().stream()
                .filter(receipt -> receipt.status() != Receipts.Outcome.DUPLICATE)
                .map(receipt -> named(sent.get(receipt.id()).elector()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(canary -> readers.named(caller.scope(), canary, WHAT, caller.name(), address()));
    }

    private UUID named(NewReturn.ElectorRef ref) {
        return ref == null
                ? null
                : canaries.named(caller.scope(), ref.id(), ref.district(), ref.number(), ref.suffix());
    }

    private String address() {
        return http.remoteAddress() == null ? "" : http.remoteAddress().hostAddress();
    }
}
