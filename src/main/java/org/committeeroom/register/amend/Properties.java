package org.committeeroom.register.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.register.imports.TypedAddress;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The doors of a register, and those that people add. */
@ApplicationScoped
class Properties {

    private static final String SELECT = "select p.id, d.code, p.address_lines, p.postcode from property p join"
            + " polling_district d on d.campaign_id = p.campaign_id and d.id = p.district_id"
            + " where p.campaign_id = :campaign and ";

    private final Jdbi jdbi;
    private final Event<RegisterChanged> changed;

    Properties(Jdbi jdbi, Event<RegisterChanged> changed) {
        this.jdbi = jdbi;
        this.changed = changed;
    }

    /** The same address is the same door, whether it was typed or came in a file. */
    @Transactional
    UUID add(Scope scope, NewProperty wanted) {
        return jdbi.withHandle(h -> {
            String code = ElectorNumber.code(wanted.district());
            UUID district = district(h, scope, code)
                    .orElseThrow(() -> Problems.invalid("district", "there is no such polling district"));
            String postcode = wanted.postcode() == null ? "" : wanted.postcode().strip();
            if (!postcode.isEmpty() && !TypedAddress.isPostcode(postcode)) {
                throw Problems.invalid("postcode", "is not a postcode");
            }
            TypedAddress address = TypedAddress.read(code, wanted.lines(), postcode)
                    .orElseThrow(() -> Problems.invalid("lines", "hold no address"));
            Optional<UUID> there = DoorAddresses.meant(h, scope, address.id());
            if (there.isPresent()) {
                return there.get();
            }
            scope.bind(h.createUpdate("insert into property (campaign_id, id, district_id, address_lines,"
                            + " postcode, street, building, flat) values (:campaign, :id, :district, :lines, :postcode,"
                            + " :street, :building, :flat) on conflict do nothing"))
                    .bind("id", address.id())
                    .bind("district", district)
                    .bind("lines", String.join("\n", address.lines()))
                    .bindByType("postcode", address.postcode(), String.class)
                    .bindByType("street", address.street(), String.class)
                    .bindByType("building", address.building(), String.class)
                    .bindByType("flat", address.flat(), String.class)
                    .execute();
            changed.fire(new RegisterChanged(scope.campaign()));
            return address.id();
        });
    }

    static Optional<UUID> district(Handle h, Scope scope, String code) {
        return scope.bind(
                        h.createQuery("select id from polling_district where campaign_id = :campaign and code = :code"))
                .bind("code", code)
                .mapTo(UUID.class)
                .findOne();
    }

    @Transactional
    List<PropertyView> with(Scope scope, List<UUID> ids) {
        return ids.stream().flatMap(id -> find(scope, id).stream()).toList();
    }

    @Transactional
    Optional<PropertyView> find(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT + "p.id = :id"))
                .bind("id", id)
                .map((r, c) -> new PropertyView(
                        r.getObject("id", UUID.class),
                        r.getString("code"),
                        r.getString("address_lines").lines().toList(),
                        r.getString("postcode")))
                .findOne());
    }
}
