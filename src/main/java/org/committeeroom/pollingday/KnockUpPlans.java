package org.committeeroom.pollingday;

import jakarta.enterprise.context.ApplicationScoped;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.security.Scope;

/** The plan of each campaign. */
@ApplicationScoped
public class KnockUpPlans {

    private final KnockUps knockUps;
    private final Campaigns campaigns;

    KnockUpPlans(KnockUps knockUps, Campaigns campaigns) {
        this.knockUps = knockUps;
        this.campaigns = campaigns;
    }

    public KnockUpPlan of(Scope scope) {
        return KnockUpPlan.of(knockUps.settings(scope), campaigns.facts(scope).election());
    }
}
