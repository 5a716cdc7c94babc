package org.committeeroom.register.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.Eligibility;
import org.committeeroom.register.Eligible;
import org.committeeroom.register.Ground;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** Whether one elector may vote in the campaign's election, and who says so. */
@ApplicationScoped
class RightsToVote {

    private final Jdbi jdbi;
    private final Campaigns campaigns;

    RightsToVote(Jdbi jdbi, Campaigns campaigns) {
        this.jdbi = jdbi;
        this.campaigns = campaigns;
    }

    @Schema(name = "RightToVote")
    record Right(
            Eligible answer,

            @Schema(
                    description =
                            "What it follows from: for each letter of the marker, for the age, and what is in doubt")
            List<Ground> grounds) {}

    private record Entry(String marker, LocalDate attainment, Eligible answer, boolean byHand) {}

    @Transactional
    Right of(Scope scope, UUID elector) {
        Entry entry = jdbi.withHandle(h -> scope.bind(h.createQuery(
                                "select marker, attainment, eligible, by_hand from elector where campaign_id = :campaign"
                                        + " and id = :id"))
                        .bind("id", elector)
                        .map((r, c) -> new Entry(
                                r.getString("marker"),
                                r.getObject("attainment", LocalDate.class),
                                Eligible.valueOf(r.getString("eligible")),
                                r.getBoolean("by_hand")))
                        .findOne())
                .orElseThrow(Problems.NOT_FOUND::plain);
        Eligibility rules = Eligibility.in(campaigns.facts(scope).election());
        return new Right(
                entry.answer(), rules.grounds(entry.marker(), entry.attainment(), entry.answer(), entry.byHand()));
    }
}
