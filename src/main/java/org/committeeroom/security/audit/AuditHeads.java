package org.committeeroom.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The head of a campaign's chain, for what is printed: whoever has it on paper can tell later whether anything was changed. */
@ApplicationScoped
public class AuditHeads {

    private static final int SHORT = 12;

    private final Jdbi jdbi;

    AuditHeads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public String of(Handle handle, Scope scope) {
        return Links.head(handle, scope).hash();
    }

    /** Its first digits: enough to be found again, short enough for the foot of a page. */
    public String brief(Scope scope) {
        return jdbi.withHandle(h -> of(h, scope)).substring(0, SHORT);
    }
}
