package org.committeeroom.register.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.register.Eligibility;
import org.committeeroom.register.Eligible;
import org.committeeroom.register.NameKey;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * People whom we met and who are in no file: they have the number 0 and may be voters, which is to be checked. When a
 * file brings them, the import takes them for the same.
 */
@ApplicationScoped
class AddedElectors {

    private final Jdbi jdbi;
    private final Campaigns campaigns;
    private final Event<RegisterChanged> changed;

    AddedElectors(Jdbi jdbi, Campaigns campaigns, Event<RegisterChanged> changed) {
        this.jdbi = jdbi;
        this.campaigns = campaigns;
        this.changed = changed;
    }

    @Transactional
    UUID add(Scope scope, NewElector wanted) {
        UUID id = Ids.next();
        jdbi.useHandle(h -> {
            UUID district = district(h, scope, wanted);
            String marker = wanted.marker() == null ? "" : wanted.marker().toUpperCase(Locale.ROOT);
            Eligible may = Eligibility.in(campaigns.facts(scope).election()).of(marker, null);
            scope.bind(h.createUpdate("insert into elector (campaign_id, id, district_id, number, suffix, surname,"
                            + " forename, surname_key, forename_key, marker, eligible, absent, property_id, row_hash,"
                            + " by_hand) select :campaign, :id, :district, 0, coalesce(max(e.suffix), 0) + 1, :surname,"
                            + " :forename, :surnameKey, :forenameKey, :marker, :eligible, 'NONE', :property, 0, true"
                            + " from elector e where e.campaign_id = :campaign and e.district_id = :district"
                            + " and e.number = 0"))
                    .bind("id", id)
                    .bind("district", district)
                    .bind("surname", wanted.surname().strip())
                    .bind("forename", wanted.forename().strip())
                    .bind("surnameKey", NameKey.of(wanted.surname()))
                    .bind("forenameKey", NameKey.of(wanted.forename()))
                    .bind("marker", marker)
                    .bind("eligible", (may == Eligible.YES ? Eligible.CHECK : may).name())
                    .bindByType("property", wanted.property(), UUID.class)
                    .execute();
        });
        changed.fire(new RegisterChanged(scope.campaign()));
        return id;
    }

    /** Whoever was added by mistake leaves the register; what came back about them stays. */
    @Transactional
    void remove(Scope scope, UUID id) {
        int removed =
                jdbi.withHandle(h -> scope.bind(h.createUpdate("update elector set removed = true where campaign_id"
                                + " = :campaign and id = :id and by_hand and not removed"))
                        .bind("id", id)
                        .execute());
        if (removed == 0) {
            throw Problems.NOT_FOUND.plain();
        }
        changed.fire(new RegisterChanged(scope.campaign()));
    }

    private static UUID district(Handle h, Scope scope, NewElector wanted) {
        Optional<UUID> district = wanted.property() == null
                ? Optional.ofNullable(wanted.district())
                        .flatMap(code -> Properties.district(h, scope, ElectorNumber.code(code)))
                : scope.bind(h.createQuery(
                                "select district_id from property where campaign_id = :campaign and id = :id"))
                        .bind("id", wanted.property())
                        .mapTo(UUID.class)
                        .findOne();
        return district.orElseThrow(() -> wanted.property() == null
                ? Problems.invalid("district", "there is no such polling district")
                : Problems.invalid("property", "there is no such door"));
    }
}
