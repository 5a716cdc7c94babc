package org.committeeroom.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** The places that teams and volunteers are sent to, and whether they exist in the campaign. */
@ApplicationScoped
class Places {

    private final Jdbi jdbi;

    Places(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The codes of the campaign's polling districts by their identifiers. */
    Map<UUID, String> districts(Scope scope) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select id, code from polling_district where campaign_id = :campaign"))
                        .reduceRows(new HashMap<>(), (codes, row) -> {
                            codes.put(row.getColumn("id", UUID.class), row.getColumn("code", String.class));
                            return codes;
                        }));
    }

    UUID district(Scope scope, String code, String field) {
        return districts(scope, Set.of(code), field).iterator().next();
    }

    Set<UUID> districts(Scope scope, Collection<String> codes, String field) {
        Map<String, UUID> ids = new HashMap<>();
        districts(scope).forEach((id, code) -> ids.put(code, id));
        Set<UUID> found = new HashSet<>();
        for (String code : codes) {
            found.add(Optional.ofNullable(ids.get(code))
                    .orElseThrow(() -> Problems.invalid(field, "there is no such polling district")));
        }
        return found;
    }

    void requireWalk(Scope scope, UUID id) {
        require(scope, "walk", id, "walk");
    }

    void requireStation(Scope scope, UUID id) {
        require(scope, "station", id, "station");
    }

    private void require(Scope scope, String table, UUID id, String field) {
        int found = jdbi.withHandle(h -> scope.bind(
                        h.createQuery("select count(*) from " + table + " where campaign_id = :campaign and id = :id"))
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
        if (found == 0) {
            throw Problems.invalid(field, "there is no such " + table);
        }
    }
}
