package org.committeeroom.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Person;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Finds whom an identifier is of: an elector, somebody who helps, somebody who is helped, or a phone. */
@ApplicationScoped
class Persons {

    private static final List<String> OTHERS = List.of("volunteer", "registration_case", "device");

    private final Jdbi jdbi;

    Persons(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param elector an entry of the register, not a volunteer or a case
     * @param suppressed OBJECTED or ERASED; null: neither
     */
    record Found(Person person, boolean elector, String suppressed) {}

    @Transactional
    Optional<Found> find(Scope scope, UUID id) {
        return jdbi.withHandle(h -> elector(h, scope, id).or(() -> other(h, scope, id)));
    }

    private static Optional<Found> elector(Handle h, Scope scope, UUID id) {
        return scope.bind(h.createQuery("select coalesce(x.merged_into, x.id) as one, e.surname, e.forename,"
                        + " e.surname_key, e.forename_key, e.property_id, e.suppressed, p.address_lines, p.postcode"
                        + " from elector x join elector e on e.campaign_id = x.campaign_id"
                        + " and e.id = case when x.merged_into is null then x.id else x.merged_into end left join property p"
                        + " on p.campaign_id = e.campaign_id and p.id = e.property_id"
                        + " where x.campaign_id = :campaign and x.id = :id"))
                .bind("id", id)
                .map((r, c) -> {
                    UUID one = r.getObject("one", UUID.class);
                    List<String> address = new ArrayList<>();
                    if (r.getString("address_lines") != null) {
                        r.getString("address_lines").lines().forEach(address::add);
                        address.add(r.getString("postcode"));
                        address.remove(null);
                    }
                    return new Found(
                            new Person(
                                    one,
                                    entries(h, scope, one),
                                    r.getObject("property_id", UUID.class),
                                    (r.getString("forename") + ' ' + r.getString("surname")).strip(),
                                    r.getString("surname_key"),
                                    r.getString("forename_key"),
                                    address),
                            true,
                            r.getString("suppressed"));
                })
                .findOne();
    }

    private static Set<UUID> entries(Handle h, Scope scope, UUID one) {
        Set<UUID> ids = new HashSet<>(
                scope.bind(h.createQuery("select id from elector where campaign_id = :campaign and merged_into = :one"))
                        .bind("one", one)
                        .mapTo(UUID.class)
                        .list());
        ids.add(one);
        return Set.copyOf(ids);
    }

    private static Optional<Found> other(Handle h, Scope scope, UUID id) {
        return OTHERS.stream()
                .flatMap(table -> scope
                        .bind(h.createQuery(
                                "select name from " + table + " where campaign_id = :campaign and id = :id"))
                        .bind("id", id)
                        .mapTo(String.class)
                        .stream())
                .findFirst()
                .map(name -> new Found(new Person(id, Set.of(id), null, name, "", "", List.of()), false, null));
    }

    /** Names of those who did something: accounts, phones, people who help. */
    @Transactional
    Map<UUID, String> names(Scope scope, Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbi.useHandle(h -> scope.bind(h.createQuery("select a.id, a.name from account a where a.id = any(:ids)"
                        + " union all select d.id, d.name from device d where d.campaign_id = :campaign"
                        + " and d.id = any(:ids) union all select v.id, v.name from volunteer v"
                        + " where v.campaign_id = :campaign and v.id = any(:ids)"))
                .bindArray("ids", UUID.class, ids)
                .map((r, c) -> names.put(r.getObject(1, UUID.class), r.getString(2)))
                .forEach(previous -> {}));
        return names;
    }
}
