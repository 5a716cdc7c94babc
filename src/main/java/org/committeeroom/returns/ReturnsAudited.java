package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.committeeroom.security.Scope;
import org.committeeroom.security.audit.AuditLog;

/** The log of returns is its own record; the audit's chain sums it up, so that nothing can be taken out of it unseen. */
@ApplicationScoped
class ReturnsAudited {

    private final AuditLog audit;

    ReturnsAudited(AuditLog audit) {
        this.audit = audit;
    }

    void came(@Observes Folded news) {
        audit.stirred(Scope.ofProgram(news.campaign()));
    }
}
