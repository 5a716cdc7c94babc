package org.committeeroom.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.campaign.ElectionType;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** What the officer's other lists say of an elector: marked registers of past polls, absent voters. For staff. */
@ApplicationScoped
public class ElectorLists {

    private final Jdbi jdbi;

    ElectorLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The latest poll first. */
    @Transactional
    public List<PastVote> votes(Scope scope, UUID elector) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select v.poll_date, v.poll_type, v.vote from elector e"
                        + " join elector_vote v on v.campaign_id = e.campaign_id and v.elector_id = e.id where "
                        + scope.electors("e") + " and e.id = :id order by v.poll_date desc, v.poll_type"))
                .bind("id", elector)
                .map((r, c) -> new PastVote(
                        r.getObject("poll_date", LocalDate.class),
                        ElectionType.valueOf(r.getString("poll_type")),
                        PastVote.How.valueOf(r.getString("vote"))))
                .list());
    }

    /** Empty for those who vote in person. */
    @Transactional
    public Optional<Arrangement> arrangement(Scope scope, UUID elector) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select e.absent, e.absent_until, a.emergency,"
                        + " a.ballot_address, a.proxy_name, a.proxy_address from elector e left join"
                        + " absent_voter a on a.campaign_id = e.campaign_id and a.elector_id = e.id where "
                        + scope.electors("e") + " and e.id = :id and e.absent <> 'NONE'"))
                .bind("id", elector)
                .map((r, c) -> Arrangement.read(r))
                .findOne());
    }
}
