package org.committeeroom.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.committeeroom.platform.InstallationKey;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Who is to be left alone, and how they are known again when a register brings them back. */
@ApplicationScoped
class Suppressions {

    private static final String ENTRIES = "select e.id, e.surname_key, e.forename_key, e.officer_id, d.code,"
            + " p.address_lines, p.postcode from %s join polling_district d on d.campaign_id = e.campaign_id"
            + " and d.id = e.district_id left join property p on p.campaign_id = e.campaign_id"
            + " and p.id = e.property_id where e.campaign_id = :campaign%s";

    /** Joined, so that H2 finds them by their key: for "= any" it reads the whole register. */
    private static final String GIVEN = ENTRIES.formatted(
            "unnest(cast(:ids as uuid array)) as given(id) join elector e on e.campaign_id = :campaign"
                    + " and e.id = given.id",
            "");

    private static final String NOT_MARKED = ENTRIES.formatted("elector e", " and e.suppressed is null");

    private final Jdbi jdbi;
    private final InstallationKey key;

    Suppressions(Jdbi jdbi, InstallationKey key) {
        this.jdbi = jdbi;
        this.key = key;
    }

    private record Entry(UUID elector, Identity identity) {}

    /** Marks these entries of one person, and remembers by what to know the person again. */
    void add(Handle h, Scope scope, UUID request, Collection<UUID> electors, LeftAlone kind) {
        entries(h, scope, electors).stream()
                .flatMap(entry -> entry.identity().keys().stream())
                .map(key::hash)
                .distinct()
                .forEach(hash -> scope.bind(
                                h.createUpdate("insert into suppression (campaign_id, hash, request_id, key_id, kind)"
                                        + " values (:campaign, :hash, :request, :keyId, :kind)"))
                        .bind("hash", hash)
                        .bind("request", request)
                        .bind("keyId", key.id())
                        .bind("kind", kind.name())
                        .execute());
        mark(h, scope, electors, kind);
    }

    /** Whoever was erased stays so, although they object as well. */
    private static void mark(Handle h, Scope scope, Collection<UUID> electors, LeftAlone kind) {
        each(
                h,
                scope,
                "update elector set suppressed = :kind where campaign_id = :campaign and id = :id"
                        + " and coalesce(suppressed, '') <> 'ERASED'",
                electors,
                kind);
    }

    /** One by one in a batch, each by its key. */
    private static void each(Handle h, Scope scope, String update, Collection<UUID> electors, LeftAlone kind) {
        PreparedBatch batch = h.prepareBatch(update);
        electors.forEach(
                id -> scope.bind(batch).bind("id", id).bind("kind", kind.name()).add());
        batch.execute();
    }

    void remove(Handle h, Scope scope, UUID request, Collection<UUID> electors) {
        scope.bind(h.createUpdate("delete from suppression where campaign_id = :campaign and request_id = :request"))
                .bind("request", request)
                .execute();
        each(
                h,
                scope,
                "update elector set suppressed = null where campaign_id = :campaign and id = :id and suppressed = :kind",
                electors,
                LeftAlone.OBJECTED);
    }

    /** Finds in the register, as it is now, who is to be left alone, and marks them. */
    @Transactional
    void recognise(Scope scope) {
        jdbi.useHandle(h -> {
            Map<String, LeftAlone> hashes = hashes(h, scope);
            if (hashes.isEmpty()) {
                return;
            }
            Map<UUID, LeftAlone> found = new HashMap<>();
            try (Stream<Entry> register = stream(h, scope, NOT_MARKED, Set.of())) {
                register.forEach(entry -> entry.identity().keys().stream()
                        .map(key::hash)
                        .map(hashes::get)
                        .filter(Objects::nonNull)
                        .forEach(kind -> found.merge(entry.elector(), kind, LeftAlone::stronger)));
            }
            for (LeftAlone kind : LeftAlone.values()) {
                mark(
                        h,
                        scope,
                        found.keySet().stream()
                                .filter(id -> found.get(id) == kind)
                                .toList(),
                        kind);
            }
            scope.bind(h.createUpdate("update elector e set suppressed = (select max(x.suppressed) from elector x"
                            + " where x.campaign_id = e.campaign_id and x.merged_into = e.id) where e.campaign_id ="
                            + " :campaign and e.suppressed is null and exists (select 1 from elector x where"
                            + " x.campaign_id = e.campaign_id and x.merged_into = e.id and x.suppressed is not null)"))
                    .execute();
        });
    }

    /** Who is marked, and does not yet count as somebody not to be contacted. */
    @Transactional
    List<UUID> waiting(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery(
                                "select e.id from elector e left join elector_state s on"
                                        + " s.campaign_id = e.campaign_id and s.elector_id = e.id where e.campaign_id = :campaign and"
                                        + " e.suppressed is not null and e.merged_into is null and not coalesce(s.do_not_contact, false)"))
                .mapTo(UUID.class)
                .list());
    }

    private static Map<String, LeftAlone> hashes(Handle h, Scope scope) {
        Map<String, LeftAlone> hashes = new HashMap<>();
        scope.bind(h.createQuery("select hash, kind from suppression where campaign_id = :campaign"))
                .map((r, c) ->
                        hashes.merge(r.getString("hash"), LeftAlone.valueOf(r.getString("kind")), LeftAlone::stronger))
                .forEach(kind -> {});
        return hashes;
    }

    private static List<Entry> entries(Handle h, Scope scope, Collection<UUID> ids) {
        try (Stream<Entry> entries = stream(h, scope, GIVEN, ids)) {
            return entries.toList();
        }
    }

    /** Row by row: a register may have millions. */
    private static Stream<Entry> stream(Handle h, Scope scope, String sql, Collection<UUID> ids) {
        return scope
                .bind(h.createQuery(sql))
                .bindArray("ids", UUID.class, ids)
                .setFetchSize(1000)
                .map((r, c) -> new Entry(
                        r.getObject("id", UUID.class),
                        new Identity(
                                r.getString("surname_key"),
                                r.getString("forename_key"),
                                r.getString("address_lines"),
                                r.getString("postcode"),
                                r.getString("code"),
                                r.getString("officer_id"))))
                .stream();
    }
}
