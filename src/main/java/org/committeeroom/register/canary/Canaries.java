package org.committeeroom.register.canary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.register.Eligibility;
import org.committeeroom.register.Eligible;
import org.committeeroom.register.NameKey;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.security.Scope;
import org.committeeroom.security.reading.CanaryIds;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A canary is an elector who comes of age after the poll: by the same table as everybody's it may not vote, so it is in no
 * walk, sheet, target or estimate, and nothing about the row tells it from a real attainer. It has no address, so no door
 * is knocked at for it.
 */
@ApplicationScoped
class Canaries {

    /** After the poll: far enough that a poll which is moved stays before it, and near enough for a register. */
    private static final int MONTHS = 10;

    private static final int YEARS_BETWEEN_AGES = 2;
    private static final int MOST = 50;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Campaigns campaigns;
    private final CanaryIds known;
    private final Event<RegisterChanged> changed;

    Canaries(Jdbi jdbi, Clock clock, Campaigns campaigns, CanaryIds known, Event<RegisterChanged> changed) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.campaigns = campaigns;
        this.known = known;
        this.changed = changed;
    }

    record Canary(UUID elector, String district, String surname, String forename, Instant madeAt) {}

    @Transactional
    UUID place(Scope scope, CanaryResource.NewCanary wanted) {
        UUID id = Ids.next();
        jdbi.useHandle(h -> {
            if (list(h, scope).size() >= MOST) {
                throw Problems.CONFLICT.because("There are " + MOST + " already, which is enough");
            }
            elector(h, scope, id, wanted);
            scope.bind(h.createUpdate(
                            "insert into canary (campaign_id, elector_id, made_by, made_at) values (:campaign,"
                                    + " :id, :by, :now)"))
                    .bind("id", id)
                    .bind("by", scope.caller())
                    .bind("now", clock.instant())
                    .execute();
        });
        known.changed(scope);
        changed.fire(new RegisterChanged(scope.campaign()));
        return id;
    }

    private void elector(Handle h, Scope scope, UUID id, CanaryResource.NewCanary wanted) {
        UUID district = scope.bind(
                        h.createQuery("select id from polling_district where campaign_id = :campaign and code = :code"))
                .bind("code", ElectorNumber.code(wanted.district()))
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(() -> Problems.invalid("district", "there is no such polling district"));
        scope.bind(h.createUpdate(
                        "insert into elector (campaign_id, id, district_id, number, suffix, surname, forename,"
                                + " surname_key, forename_key, marker, attainment, eligible, absent, row_hash, by_hand)"
                                + " select :campaign, :id, :district, 0, coalesce(max(e.suffix), 0) + 1, :surname, :forename,"
                                + " :surnameKey, :forenameKey, '', :attainment, 'NO', 'NONE', 0, true from elector e where"
                                + " e.campaign_id = :campaign and e.district_id = :district and e.number = 0"))
                .bind("id", id)
                .bind("district", district)
                .bind("surname", wanted.surname().strip())
                .bind("forename", wanted.forename().strip())
                .bind("surnameKey", NameKey.of(wanted.surname()))
                .bind("forenameKey", NameKey.of(wanted.forename()))
                .bind("attainment", ofAge(campaigns.facts(scope).election()))
                .execute();
    }

    /** When the canary comes of age: too late, also where people vote at sixteen. */
    static LocalDate ofAge(Election election) {
        Eligibility eligibility = Eligibility.in(election);
        LocalDate soon = election.pollDate().plusMonths(MONTHS);
        return Stream.of(soon, soon.plusYears(YEARS_BETWEEN_AGES))
                .filter(day -> eligibility.of("", day) == Eligible.NO)
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    List<Canary> list(Scope scope) {
        return jdbi.withHandle(h -> list(h, scope));
    }

    private static List<Canary> list(Handle h, Scope scope) {
        return scope.bind(
                        h.createQuery("select e.id, d.code, e.surname, e.forename, c.made_at from canary c join elector"
                                + " e on e.campaign_id = c.campaign_id and e.id = c.elector_id join polling_district d on"
                                + " d.campaign_id = e.campaign_id and d.id = e.district_id where c.campaign_id = :campaign"
                                + " order by c.made_at, e.id"))
                .map((r, c) -> new Canary(
                        r.getObject("id", UUID.class),
                        r.getString("code"),
                        r.getString("surname"),
                        r.getString("forename"),
                        r.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Leaves the register like anybody who was added by mistake. */
    @Transactional
    void remove(Scope scope, UUID id) {
        boolean there = jdbi.withHandle(h -> {
            int gone = scope.bind(
                            h.createUpdate("delete from canary where campaign_id = :campaign and elector_id = :id"))
                    .bind("id", id)
                    .execute();
            scope.bind(h.createUpdate("update elector set removed = true where campaign_id = :campaign and id = :id"
                            + " and by_hand and not removed and :gone > 0"))
                    .bind("id", id)
                    .bind("gone", gone)
                    .execute();
            return gone > 0;
        });
        if (!there) {
            throw Problems.NOT_FOUND.plain();
        }
        known.changed(scope);
        changed.fire(new RegisterChanged(scope.campaign()));
    }
}
