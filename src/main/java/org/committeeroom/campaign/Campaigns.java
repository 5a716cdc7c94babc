package org.committeeroom.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.CampaignDirectory;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** The campaigns of this installation. */
@ApplicationScoped
public class Campaigns implements PanacheRepositoryBase<Campaign, UUID>, CampaignDirectory {

    /** What other features need to know of the campaign that they work in. */
    public record Facts(
            UUID id, String slug, String name, String candidate, Controller controller, Election election) {}

    private final Jdbi jdbi;

    Campaigns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Nearly every request asks, so without the mapper: whoever changes an entity flushes it before others read. */
    @Transactional
    public Facts facts(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery("select id, slug, name, candidate, controller, election_type, nation, poll_date,"
                                + " time_zone from campaign where id = :campaign"))
                .map((r, c) -> new Facts(
                        r.getObject("id", UUID.class),
                        r.getString("slug"),
                        r.getString("name"),
                        r.getString("candidate"),
                        Controller.valueOf(r.getString("controller")),
                        new Election(
                                ElectionType.valueOf(r.getString("election_type")),
                                Nation.valueOf(r.getString("nation")),
                                r.getObject("poll_date", LocalDate.class),
                                ZoneId.of(r.getString("time_zone")))))
                .findOne()
                .orElseThrow(Problems.NOT_FOUND::plain));
    }

    /** A copy to rehearse on, with made-up people. */
    @Transactional
    public boolean isDrill(Scope scope) {
        return get(scope).drillOf != null;
    }

    /** Makes the campaign that the scope is for, in which nobody has a role yet. */
    @Transactional
    public void add(Scope scope, Facts facts, Instant now) {
        Campaign c = new Campaign();
        c.id = scope.campaign();
        c.slug = facts.slug();
        c.name = facts.name();
        c.candidate = facts.candidate();
        c.controller = facts.controller();
        c.electionType = facts.election().type();
        c.nation = facts.election().nation();
        c.pollDate = facts.election().pollDate();
        c.timeZone = facts.election().timeZone().getId();
        c.createdAt = now;
        persistAndFlush(c);
    }

    Campaign get(Scope scope) {
        return findByIdOptional(scope.campaign()).orElseThrow(Problems.NOT_FOUND::plain);
    }

    @Override
    @Transactional
    public Optional<UUID> find(String slug) {
        return jdbi.withHandle(h -> h.createQuery("select id from campaign where slug = :slug")
                .bind("slug", slug)
                .mapTo(UUID.class)
                .findOne());
    }

    @Override
    @Transactional
    public String slugOf(UUID campaign) {
        return findById(campaign).slug;
    }

    /** Every campaign, for work that the program does in all of them. */
    @Transactional
    public List<Scope> all() {
        return listAll().stream().map(c -> Scope.ofProgram(c.id)).toList();
    }

    List<Campaign> among(Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by pollDate desc, slug", ids);
    }
}
