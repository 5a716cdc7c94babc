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
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** Returns of one type that nobody has taken back, for what another feature makes of them. */
public final class StandingReturns {

    /** Of a return {@code r}: it was not taken back, or by something that was taken back itself. */
    static final String STANDS = " and not exists (select 1 from return_log u where u.campaign_id ="
            + " r.campaign_id and u.target_id = r.id and u.type = 'UNDO' and u.problem is null and not exists"
            + " (select 1 from return_log uu where uu.campaign_id = u.campaign_id and uu.target_id = u.id"
            + " and uu.type = 'UNDO' and uu.problem is null))";

    private static final ObjectMapper JSON = new ObjectMapper();

    private StandingReturns() {}

    private record Of(UUID elector, Entry entry) {}

    /** By elector, in the order in which they count; electors with none have an empty list. */
    public static Map<UUID, List<Entry>> about(Handle h, Scope scope, Collection<UUID> electors, ReturnType type) {
        Map<UUID, List<Entry>> found = new TreeMap<>();
        electors.forEach(elector -> found.put(elector, new ArrayList<>()));
        scope.bind(h.createQuery("select r.elector_id, r.id, r.type, r.counted_at, r.at, r.target_id, r.body from"
                        + " unnest(cast(:electors as uuid array)) as given(id) join return_log r on r.campaign_id ="
                        + " :campaign and r.elector_id = given.id where r.type in (:type, 'UNDO')"))
                .bindArray("electors", UUID.class, electors)
                .bind("type", type.name())
                .map((r, c) -> new Of(r.getObject("elector_id", UUID.class), entry(r)))
                .forEach(one -> found.get(one.elector()).add(one.entry()));
        found.replaceAll((elector, all) -> standing(all, type));
        return found;
    }

    private static List<Entry> standing(List<Entry> all, ReturnType type) {
        Set<UUID> undone = Undone.among(all);
        return all.stream()
                .filter(e -> e.type() == type && !undone.contains(e.id()))
                .sorted(Entry.ORDER)
                .toList();
    }

    private static Entry entry(ResultSet r) throws SQLException {
        try {
            return new Entry(
                    r.getObject("id", UUID.class),
                    ReturnType.valueOf(r.getString("type")),
                    r.getObject("counted_at", OffsetDateTime.class).toInstant(),
                    r.getObject("at", OffsetDateTime.class).toInstant(),
                    false,
                    r.getObject("target_id", UUID.class),
                    JSON.readTree(r.getString("body")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A return in the log is not JSON", e);
        }
    }
}
