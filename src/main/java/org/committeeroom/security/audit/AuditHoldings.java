package org.committeeroom.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** The audit itself: whoever is looked up can ask by whom. */
@ApplicationScoped
class AuditHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.in("audit_entry")
                .of("subject_id")
                .hiding("operation", "batch", "caller_kind", "address")
                .keptAs(Keeping.ACCOUNTS)
                .destroyedWith("audit_batch")
                .staysBecause(Erased.Reason.ACCOUNTABILITY));
    }
}
