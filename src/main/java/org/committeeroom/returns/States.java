package org.committeeroom.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Electors' states, within one turn: always made anew from all their returns. */
record States(Turn turn, Database.Kind kind) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param household it also rests on what was said of everybody at the door */
    private record State(UUID elector, ElectorState now, boolean household) {}

    private record Told(UUID elector, Entry entry) {}

    /** For these electors and for everybody at these doors. */
    void recompute(Collection<UUID> electors, Collection<UUID> doors) {
        Set<UUID> touched = new TreeSet<>(electors);
        touched.addAll(Doors.electors(turn.scope(), turn.h(), doors));
        if (touched.isEmpty()) {
            return;
        }
        Map<UUID, List<Entry>> returns = new TreeMap<>();
        touched.forEach(e -> returns.put(e, new ArrayList<>()));
        load(touched).forEach(told -> returns.get(told.elector()).add(told.entry()));
        save(returns);
    }

    private List<Told> load(Collection<UUID> electors) {
        String columns = "r.id, r.type, r.counted_at, r.at, r.target_id, r.body";
        return turn.query("select r.elector_id as for_elector, false as household, " + columns
                        + " from unnest(cast(:electors as uuid array)) as given(id) join return_log r"
                        + " on r.campaign_id = :campaign and r.elector_id = given.id"
                        + " union all select e.id as for_elector, true as household, " + columns
                        + " from unnest(cast(:electors as uuid array)) as given(id)"
                        + " join elector e on e.campaign_id = :campaign and e.id = given.id"
                        + " join return_log r on r.campaign_id = e.campaign_id and r.property_id = e.property_id")
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
        List<State> states = new ArrayList<>();
        returns.forEach((elector, entries) -> states.add(
                new State(elector, ElectorState.of(entries), entries.stream().anyMatch(Entry::household))));
        new Columns<>(states)
                .column("elector_id", UUID.class, State::elector)
                .column("intention", Integer.class, s -> s.now().intention())
                .column("likelihood", Integer.class, s -> s.now().likelihood())
                .column("contacted", Boolean.class, s -> s.now().contacted())
                .column("voted", String.class, s -> name(s.now().voted()))
                .time("voted_at", s -> s.now().votedAt())
                .column("last_result", String.class, s -> name(s.now().lastResult()))
                .time("last_result_at", s -> s.now().lastResultAt())
                .time("last_contact_at", s -> s.now().lastContactAt())
                .column("last_knock", String.class, s -> name(s.now().lastKnock()))
                .time("last_knock_at", s -> s.now().lastKnockAt())
                .column("knocks", Integer.class, s -> s.now().knocks())
                .column("outs", Integer.class, s -> s.now().outs())
                .time("voting_at", s -> s.now().votingAt())
                .column("do_not_contact", Boolean.class, s -> s.now().doNotContact())
                .column("gone", Boolean.class, s -> s.now().gone())
                .column("flags", String.class, s -> flags(s.now()))
                .column("language", String.class, s -> s.now().language())
                .time("call_back_at", s -> s.now().callBackAt())
                .column("household", Boolean.class, State::household)
                .replace(turn.scope(), turn.h(), kind, "elector_state", "elector_id");
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String flags(ElectorState state) {
        return state.flags().stream().map(Flag::name).sorted().collect(Collectors.joining(","));
    }
}
