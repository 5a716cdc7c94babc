package org.committeeroom.security.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Scope;
import org.committeeroom.security.reading.Answered;

/** What is being asked for, for the time of one request; nothing where the audit does not want to know. */
@RequestScoped
class Asked {

    private Scope scope;
    private Operation operation;
    private UUID subject;
    private String detail;
    private String name;
    private String address;
    private boolean written;

    void is(Scope by, String called, Operation what, UUID about, String with, String from) {
        scope = by;
        name = called;
        operation = what;
        subject = about;
        detail = with;
        address = from;
    }

    void about(UUID whom, String with) {
        subject = whom;
        detail = with;
    }

    /** A request that may change something. */
    boolean changes() {
        return operation != null && operation.changes();
    }

    boolean recorded() {
        return operation != null;
    }

    Scope scope() {
        return scope;
    }

    /** The change is recorded in its own transaction. */
    void written() {
        written = true;
    }

    boolean isWritten() {
        return written;
    }

    /** Not the caller's, or, which looks alike, nobody's. */
    boolean isRefused(int status) {
        return status == 403 || (status == 404 && subject != null);
    }

    Refusals.Attempt attempt(ResourceInfo asked, String why) {
        return new Refusals.Attempt(asked.getResourceClass(), asked.getResourceMethod(), why, address);
    }

    Answered answered(int status, int rows, UriInfo address) {
        boolean leaves = operation.kind() == Kind.EXPORTED || operation.kind() == Kind.PRINTED;
        return new Answered(
                operation.id(),
                operation.summary(),
                leaves,
                subject,
                String.valueOf(address.getRequestUri().getRawQuery()),
                address.getQueryParameters().getFirst("q"),
                rows,
                status,
                name,
                this.address);
    }

    Entry entry(Instant now) {
        return new Entry(
                Ids.next(),
                now,
                operation.kind(),
                operation.id(),
                operation.summary(),
                subject,
                detail,
                scope.kind(),
                scope.caller(),
                name,
                address);
    }
}
