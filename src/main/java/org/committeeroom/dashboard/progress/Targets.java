package org.committeeroom.dashboard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** The targets of each campaign. */
@ApplicationScoped
public class Targets {

    private final Jdbi jdbi;

    Targets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The usual ones until somebody sets them. */
    @Transactional
    public Target of(Scope scope) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select contact_rate, turnout, vote_share from campaign_target"
                                + " where campaign_id = :campaign"))
                        .map((r, c) -> new Target(
                                r.getDouble("contact_rate"), r.getDouble("turnout"), r.getDouble("vote_share")))
                        .findOne()
                        .orElse(Target.USUAL));
    }

    @Transactional
    void set(Scope scope, Target target) {
        jdbi.useHandle(h -> {
            scope.bind(h.createUpdate("delete from campaign_target where campaign_id = :campaign"))
                    .execute();
            scope.bind(h.createUpdate("insert into campaign_target (campaign_id, contact_rate, turnout, vote_share)"
                            + " values (:campaign, :contactRate, :turnout, :voteShare)"))
                    .bind("contactRate", target.contactRate())
                    .bind("turnout", target.turnout())
                    .bind("voteShare", target.voteShare())
                    .execute();
        });
    }
}
