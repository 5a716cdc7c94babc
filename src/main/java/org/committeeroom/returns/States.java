package org.committeeroom.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Database;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Electors' states, within one transaction: always made anew from all their returns. */
record States(Scope scope, Handle h, Database.Kind kind) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> COLUMNS = List.of(
            "intention",
            "likelihood",
            "contacted",
            "voted",
            "voted_at",
            "last_result",
            "last_result_at",
            "last_contact_at",
            "last_knock",
            "last_knock_at",
            "do_not_contact",
            "gone",
            "flags",
            "language");

    private record Told(UUID elector, Entry entry) {}

    /** For these electors and for everybody at these doors. */
    void recompute(Collection<UUID> electors, Collection<UUID> doors) {
        Set<UUID> touched = new TreeSet<>(electors);
        if (!doors.isEmpty()) {
            touched.addAll(at(doors));
        }
        if (touched.isEmpty()) {
            return;
        }
        lock(touched);
        Map<UUID, List<Entry>> returns = new TreeMap<>();
        touched.forEach(e -> returns.put(e, new ArrayList<>()));
        load(touched).forEach(told -> returns.get(told.elector()).add(told.entry()));
        save(returns);
    }

    private List<UUID> at(Collection<UUID> doors) {
        return scope.bind(h.createQuery("select e.id from unnest(cast(:doors as uuid array)) as given(id)"
                        + " join elector e on e.campaign_id = :campaign and e.property_id = given.id"))
                .bindArray("doors", UUID.class, doors)
                .mapTo(UUID.class)
                .list();
    }

    /** In the order of their ids, so that nobody waits in a ring. On H2 there is only one of us. */
    private void lock(Collection<UUID> electors) {
        if (kind == Database.Kind.POSTGRESQL) {
            scope.bind(h.createQuery("select id from elector where campaign_id = :campaign and id = any(:electors)"
                            + " order by id for no key update"))
                    .bindArray("electors", UUID.class, electors)
                    .mapTo(UUID.class)
                    .list();
        }
    }

    private List<Told> load(Collection<UUID> electors) {
        String columns = "r.id, r.type, r.counted_at, r.at, r.target_id, r.body";
        return scope.bind(h.createQuery("select r.elector_id as for_elector, false as household, " + columns
                        + " from unnest(cast(:electors as uuid array)) as given(id) join return_log r"
                        + " on r.campaign_id = :campaign and r.elector_id = given.id"
                        + " union all select e.id as for_elector, true as household, " + columns
                        + " from unnest(cast(:electors as uuid array)) as given(id)"
                        + " join elector e on e.campaign_id = :campaign and e.id = given.id"
                        + " join return_log r on r.campaign_id = e.campaign_id and r.property_id = e.property_id"))
                .bindArray("electors", UUID.class, electors)
                .map((r, c) -> new Told(r.getObject("for_elector", UUID.class), entry(r)))
                .list();
    }

    private static Entry entry(ResultSet r) throws SQLException {
        try {
            return new Entry(
                    r.getObject("id", UUID.class),
                    ReturnType.valueOf(r.getString("type")),
                    r.getObject("counted_at", OffsetDateTime.class).toInstant(),
                    r.getObject("at", OffsetDateTime.class).toInstant(),
                    r.getBoolean("household"),
                    r.getObject("target_id", UUID.class),
                    JSON.readTree(r.getString("body")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A return in the log is not JSON", e);
        }
    }

    private void save(Map<UUID, List<Entry>> returns) {
        PreparedBatch batch = h.prepareBatch(sql());
        returns.forEach((elector, entries) -> {
            ElectorState state = ElectorState.of(entries);
            batch.bind("campaign", scope.campaign())
                    .bind("elector", elector)
                    .bindByType("intention", state.intention(), Integer.class)
                    .bindByType("likelihood", state.likelihood(), Integer.class)
                    .bind("contacted", state.contacted())
                    .bindByType("voted", name(state.voted()), String.class)
                    .bindByType("voted_at", state.votedAt(), Instant.class)
                    .bindByType("last_result", name(state.lastResult()), String.class)
                    .bindByType("last_result_at", state.lastResultAt(), Instant.class)
                    .bindByType("last_contact_at", state.lastContactAt(), Instant.class)
                    .bindByType("last_knock", name(state.lastKnock()), String.class)
                    .bindByType("last_knock_at", state.lastKnockAt(), Instant.class)
                    .bind("do_not_contact", state.doNotContact())
                    .bind("gone", state.gone())
                    .bind(
                            "flags",
                            state.flags().stream().map(Flag::name).sorted().collect(Collectors.joining(",")))
                    .bindByType("language", state.language(), String.class)
                    .add();
        });
        batch.execute();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private String sql() {
        String columns = "campaign_id, elector_id, " + String.join(", ", COLUMNS);
        String values = "values (:campaign, :elector, :" + String.join(", :", COLUMNS) + ")";
        if (kind == Database.Kind.H2) {
            return "merge into elector_state (" + columns + ") key (campaign_id, elector_id) " + values;
        }
        return "insert into elector_state (" + columns + ") " + values
                + " on conflict (campaign_id, elector_id) do update set "
                + COLUMNS.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
    }
}
