package org.committeeroom.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.ElectionChanged;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Decides anew who may vote when the election of a campaign changes. */
@ApplicationScoped
class Reassessment {

    private static final Logger LOG = Logger.getLogger(Reassessment.class);

    private final Jdbi jdbi;
    private final Campaigns campaigns;
    private final Event<RegisterChanged> changed;
    private final Executor executor;
    private final Reassessment self;

    Reassessment(Jdbi jdbi, Campaigns campaigns, Event<RegisterChanged> changed, Executor executor, Reassessment self) {
        this.jdbi = jdbi;
        this.campaigns = campaigns;
        this.changed = changed;
        this.executor = executor;
        this.self = self;
    }

    private record Elector(UUID id, String marker, LocalDate attainment, Eligible eligible) {}

    /** On another thread: where a transaction has just ended, none can begin. */
    void electionChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ElectionChanged event) {
        executor.execute(() -> {
            try {
                self.reassess(Scope.ofProgram(event.campaign()));
                changed.fire(new RegisterChanged(event.campaign()));
            } catch (RuntimeException e) {
                LOG.error("Who may vote could not be decided anew", e);
            }
        });
    }

    @Transactional
    void reassess(Scope scope) {
        Eligibility eligibility = Eligibility.in(campaigns.facts(scope).election());
        jdbi.useHandle(h -> {
            List<Elector> marked = marked(h, scope);
            try (PreparedBatch batch = h.prepareBatch(
                    "update elector set eligible = :eligible where campaign_id = :campaign and id = :id")) {
                for (Elector elector : marked) {
                    Eligible now = eligibility.of(elector.marker(), elector.attainment());
                    if (now != elector.eligible()) {
                        batch.bind("campaign", scope.campaign())
                                .bind("id", elector.id())
                                .bind("eligible", now.name())
                                .add();
                    }
                }
                batch.execute();
            }
        });
    }

    /** The few of whom the register says more than a name. Odd dates, of which only the doubt was kept, stay as they are. */
    private static List<Elector> marked(Handle h, Scope scope) {
        return scope.bind(h.createQuery("select id, marker, attainment, eligible from elector where campaign_id ="
                        + " :campaign and (marker <> '' or attainment is not null)"))
                .map((r, c) -> new Elector(
                        r.getObject("id", UUID.class),
                        r.getString("marker"),
                        r.getObject("attainment", LocalDate.class),
                        Eligible.valueOf(r.getString("eligible"))))
                .list();
    }
}
