package org.committeeroom.register.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.register.imports.TypedAddress;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Corrects how a door's address is written, for everybody behind it. The door stays itself, with all that was said there
 * and its place on walks; files that have the address in the old or in the new way mean it too.
 */
@ApplicationScoped
class DoorAddresses {

    private static final String HERE = " where campaign_id = :campaign and id = :door";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Event<RegisterChanged> changed;

    DoorAddresses(Jdbi jdbi, Clock clock, Event<RegisterChanged> changed) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.changed = changed;
    }

    @Transactional
    void correct(Scope scope, UUID door, NewAddress wanted) {
        jdbi.useHandle(h -> {
            String district = bind(
                            h.createQuery("select d.code from property p join polling_district d on d.campaign_id ="
                                    + " p.campaign_id and d.id = p.district_id where p.campaign_id = :campaign"
                                    + " and p.id = :door"),
                            scope,
                            door)
                    .mapTo(String.class)
                    .findOne()
                    .orElseThrow(Problems.NOT_FOUND::plain);
            String postcode = wanted.postcode() == null ? "" : wanted.postcode().strip();
            if (!postcode.isEmpty() && !TypedAddress.isPostcode(postcode)) {
                throw Problems.invalid("postcode", "is not a postcode");
            }
            TypedAddress address = TypedAddress.read(district, wanted.lines(), postcode)
                    .orElseThrow(() -> Problems.invalid("lines", "hold no address"));
            if (!meant(h, scope, address.id()).orElse(door).equals(door)) {
                throw Problems.ALREADY_EXISTS.because(
                        "There is a door with this address already: say of each person who lives there");
            }
            keepBefore(h, scope, door, address);
            write(h, scope, door, address);
            changed.fire(new RegisterChanged(scope.campaign()));
        });
    }

    /** The door that an address means, if there is one. */
    static Optional<UUID> meant(Handle h, Scope scope, UUID address) {
        return scope.bind(
                        h.createQuery(
                                "select property_id from property_alias where campaign_id = :campaign and"
                                        + " alias_id = :id union all select id from property where campaign_id = :campaign and id = :id"))
                .bind("id", address)
                .mapTo(UUID.class)
                .findFirst();
    }

    private void keepBefore(Handle h, Scope scope, UUID door, TypedAddress address) {
        bind(
                        h.createUpdate(
                                "update property_amendment set ended_at = :now, ended_by = :by where campaign_id ="
                                        + " :campaign and property_id = :door and ended_at is null"),
                        scope,
                        door)
                .execute();
        bind(
                        h.createUpdate(
                                "insert into property_amendment (campaign_id, id, property_id, alias_id, amended,"
                                        + " was_lines, was_postcode, was_street, was_building, was_flat, made_by, made_at) select"
                                        + " campaign_id, :amendment, id, :alias, :amended, address_lines, postcode, street,"
                                        + " building, flat, :by, :now from property" + HERE),
                        scope,
                        door)
                .bind("amendment", Ids.next())
                .bind("alias", address.id())
                .bind("amended", written(address))
                .execute();
        if (!address.id().equals(door)) {
            bind(
                            h.createUpdate("insert into property_alias (campaign_id, alias_id, property_id) values"
                                    + " (:campaign, :alias, :door) on conflict do nothing"),
                            scope,
                            door)
                    .bind("alias", address.id())
                    .execute();
        }
    }

    private void write(Handle h, Scope scope, UUID door, TypedAddress address) {
        bind(
                        h.createUpdate(
                                "update property set address_lines = :lines, postcode = :postcode, street = :street,"
                                        + " building = :building, flat = :flat" + HERE),
                        scope,
                        door)
                .bind("lines", String.join("\n", address.lines()))
                .bindByType("postcode", address.postcode(), String.class)
                .bindByType("street", address.street(), String.class)
                .bindByType("building", address.building(), String.class)
                .bindByType("flat", address.flat(), String.class)
                .execute();
    }

    /** Takes a correction back; within the transaction that it is called in. False: there is none like it that holds. */
    boolean takeBack(Handle h, Scope scope, UUID elector, UUID amendment) {
        Optional<UUID> door = scope.bind(
                        h.createQuery("select a.property_id from property_amendment a join elector e on"
                                + " e.campaign_id = a.campaign_id and e.property_id = a.property_id where a.campaign_id ="
                                + " :campaign and a.id = :amendment and e.id = :elector and a.ended_at is null"))
                .bind("amendment", amendment)
                .bind("elector", elector)
                .mapTo(UUID.class)
                .findOne();
        door.ifPresent(found -> List.of(
                        "update property p set (address_lines, postcode, street, building, flat) = (select was_lines,"
                                + " was_postcode, was_street, was_building, was_flat from property_amendment a where"
                                + " a.campaign_id = :campaign and a.id = :amendment) where p.campaign_id = :campaign"
                                + " and p.id = :door",
                        "delete from property_alias where campaign_id = :campaign and import_id is null and alias_id ="
                                + " (select a.alias_id from property_amendment a where a.campaign_id = :campaign"
                                + " and a.id = :amendment)",
                        "update property_amendment set ended_at = :now, ended_by = :by where campaign_id = :campaign"
                                + " and id = :amendment")
                .forEach(sql -> bind(h.createUpdate(sql), scope, found)
                        .bind("amendment", amendment)
                        .execute()));
        return door.isPresent();
    }

    private <S extends SqlStatement<S>> S bind(S statement, Scope scope, UUID door) {
        return scope.bind(statement)
                .bind("door", door)
                .bind("now", clock.instant())
                .bind("by", scope.caller());
    }

    private static String written(TypedAddress address) {
        String lines = String.join(", ", address.lines());
        return address.postcode() == null ? lines : lines + ", " + address.postcode();
    }
}
