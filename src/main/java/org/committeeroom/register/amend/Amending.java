package org.committeeroom.register.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.Eligibility;
import org.committeeroom.register.Eligible;
import org.committeeroom.register.NameKey;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Corrects what the register says of electors; every correction is kept and survives imports, see docs/adr/0009. */
@ApplicationScoped
class Amending {

    private final Jdbi jdbi;
    private final Campaigns campaigns;
    private final DoorAddresses doors;
    private final Clock clock;
    private final Event<RegisterChanged> changed;

    Amending(Jdbi jdbi, Campaigns campaigns, DoorAddresses doors, Clock clock, Event<RegisterChanged> changed) {
        this.doors = doors;
        this.jdbi = jdbi;
        this.campaigns = campaigns;
        this.clock = clock;
        this.changed = changed;
    }

    private record Amendment(UUID id, String was) {}

    @Transactional
    Listing listing(Scope scope, UUID elector) {
        return jdbi.withHandle(h -> listing(h, scope, elector));
    }

    /** From now on the register says this. Where it is what the file says, a correction of ours ends. */
    @Transactional
    void amend(Scope scope, UUID elector, Listing wanted) {
        jdbi.useHandle(h -> {
            Listing now = listing(h, scope, elector);
            Map<Field, Amendment> ours = ours(h, scope, elector);
            requireProperty(h, scope, wanted.property());
            boolean any = false;
            for (Field field : Field.values()) {
                if (!Objects.equals(now.get(field), wanted.get(field))) {
                    any = true;
                    Amendment earlier = ours.get(field);
                    String was = earlier == null ? now.get(field) : earlier.was();
                    if (earlier != null) {
                        end(h, scope, earlier.id());
                    }
                    if (!Objects.equals(was, wanted.get(field))) {
                        add(h, scope, elector, field, wanted.get(field), was);
                    }
                }
            }
            if (any) {
                write(h, scope, elector, wanted);
                changed.fire(new RegisterChanged(scope.campaign()));
            }
        });
    }

    /** Takes one correction back, of the entry or of its door's address: the register says again what the file said. */
    @Transactional
    void takeBack(Scope scope, UUID elector, UUID amendment) {
        jdbi.useHandle(h -> {
            if (doors.takeBack(h, scope, elector, amendment)) {
                changed.fire(new RegisterChanged(scope.campaign()));
                return;
            }
            Field field = scope.bind(h.createQuery("select field from elector_amendment where campaign_id = :campaign"
                            + " and id = :id and elector_id = :elector and ended_at is null"))
                    .bind("id", amendment)
                    .bind("elector", elector)
                    .map((r, c) -> Field.valueOf(r.getString("field")))
                    .findOne()
                    .orElseThrow(Problems.NOT_FOUND::plain);
            String was = ours(h, scope, elector).get(field).was();
            end(h, scope, amendment);
            write(h, scope, elector, listing(h, scope, elector).with(field, was));
            changed.fire(new RegisterChanged(scope.campaign()));
        });
    }

    private static Listing listing(Handle h, Scope scope, UUID elector) {
        return scope.bind(
                        h.createQuery("select surname, forename, marker, attainment, property_id from elector e where "
                                + scope.electors("e") + " and e.id = :id"))
                .bind("id", elector)
                .map((r, c) -> new Listing(
                        r.getString("surname"),
                        r.getString("forename"),
                        r.getString("marker"),
                        r.getObject("attainment", LocalDate.class),
                        r.getObject("property_id", UUID.class)))
                .findOne()
                .orElseThrow(Problems.NOT_FOUND::plain);
    }

    /** The corrections that hold. */
    private static Map<Field, Amendment> ours(Handle h, Scope scope, UUID elector) {
        Map<Field, Amendment> ours = new EnumMap<>(Field.class);
        scope.bind(h.createQuery("select id, field, was from elector_amendment where campaign_id = :campaign"
                        + " and elector_id = :elector and ended_at is null"))
                .bind("elector", elector)
                .map((r, c) -> ours.put(
                        Field.valueOf(r.getString("field")),
                        new Amendment(r.getObject("id", UUID.class), r.getString("was"))))
                .forEach(earlier -> {});
        return ours;
    }

    private static void requireProperty(Handle h, Scope scope, UUID property) {
        boolean known = property == null
                || scope.bind(h.createQuery("select 1 from property where campaign_id = :campaign and id = :id"))
                        .bind("id", property)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent();
        if (!known) {
            throw Problems.invalid("property", "there is no such door");
        }
    }

    private void add(Handle h, Scope scope, UUID elector, Field field, String amended, String was) {
        update(
                        h,
                        scope,
                        "insert into elector_amendment (campaign_id, id, elector_id, field, amended, was, made_by, made_at)"
                                + " values (:campaign, :id, :elector, :field, :amended, :was, :by, :now)")
                .bind("id", Ids.next())
                .bind("elector", elector)
                .bind("field", field.name())
                .bindByType("amended", amended, String.class)
                .bindByType("was", was, String.class)
                .execute();
    }

    private void end(Handle h, Scope scope, UUID amendment) {
        update(
                        h,
                        scope,
                        "update elector_amendment set ended_at = :now, ended_by = :by where campaign_id = :campaign"
                                + " and id = :id")
                .bind("id", amendment)
                .execute();
    }

    /** Who was added by hand is on no register that we have seen, and so never more than to be checked. */
    private void write(Handle h, Scope scope, UUID elector, Listing listing) {
        Eligible eligible =
                Eligibility.in(campaigns.facts(scope).election()).of(listing.marker(), listing.attainment());
        update(
                        h,
                        scope,
                        "update elector set surname = :surname, forename = :forename, surname_key = :surnameKey,"
                                + " forename_key = :forenameKey, marker = :marker, attainment = :attainment, property_id ="
                                + " :property, eligible = case when by_hand and :eligible = 'YES' then 'CHECK' else :eligible end"
                                + " where campaign_id = :campaign and id = :elector")
                .bind("elector", elector)
                .bind("surname", listing.surname())
                .bind("forename", listing.forename())
                .bind("surnameKey", NameKey.of(listing.surname()))
                .bind("forenameKey", NameKey.of(listing.forename()))
                .bind("marker", listing.marker())
                .bindByType("attainment", listing.attainment(), LocalDate.class)
                .bindByType("property", listing.property(), UUID.class)
                .bind("eligible", eligible.name())
                .execute();
    }

    private Update update(Handle h, Scope scope, String sql) {
        return scope.bind(h.createUpdate(sql)).bind("now", clock.instant()).bind("by", scope.caller());
    }
}
