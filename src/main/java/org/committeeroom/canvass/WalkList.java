package org.committeeroom.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The walks of a campaign with how far they are, newest first. */
@ApplicationScoped
public class WalkList {

    /**
     * A door is done when somebody has answered, or not answered, for anybody at it since the walk was cut.
     *
     * @param electors whom the walk was about when it was cut
     * @param out phones that hold it now
     * @param closedAt when it was handed back; null while it is out or waits to go out
     * @param alsoOut doors that stand on another walk of its kind, neither of them closed
     * @param lastReturnAt when something last came in about a door of it
     * @param holders whose phones hold it now, by name
     * @param languages noted at its doors
     */
    @Schema(name = "WalkItem")
    public record Item(
            UUID id,
            String code,
            WalkKind kind,
            String name,
            List<String> districts,
            int doors,
            int electors,
            int doorsDone,
            Instant createdAt,
            int out,
            @Schema(nullable = true) Instant closedAt,
            int alsoOut,
            @Schema(nullable = true) Instant lastReturnAt,
            List<String> holders,
            List<Spoken> languages) {

        private Item with(WalkProgress progress, List<String> names, List<Spoken> spoken) {
            return new Item(
                    id,
                    code,
                    kind,
                    name,
                    districts,
                    doors,
                    electors,
                    progress.done(),
                    createdAt,
                    names.size(),
                    closedAt,
                    alsoOut,
                    progress.lastReturnAt(),
                    names,
                    spoken);
        }
    }

    record Filter(WalkKind kind, String district, Boolean closed) {}

    private static final String OUT = "(select count(*) from device v join invitation_walk i on"
            + " i.campaign_id = v.campaign_id and i.invitation_id = v.invitation_id where v.campaign_id ="
            + " w.campaign_id and i.walk_id = w.id and v.ended_at is null and v.expires_at > :now)";

    /** The walks are chosen first, so that what is counted is counted for these alone. */
    private static String select(String condition) {
        return "select w.id, w.code, w.kind, w.name, w.district, w.doors, w.electors, w.created_at,"
                + " w.closed_at, " + OpenWalks.SHARED + " as also_out from (select c.campaign_id, c.id, c.code, c.kind,"
                + " c.name, d.code as district, c.doors, c.electors, c.created_at, c.closed_at from walk c join polling_district d"
                + " on d.campaign_id = c.campaign_id and d.id = c.district_id where c.campaign_id = :campaign and "
                + condition + ") w order by w.id desc";
    }

    private final Jdbi jdbi;
    private final Clock clock;

    WalkList(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** One row more than the page holds; what is null in the filter does not matter. */
    @Transactional
    List<Item> list(Scope scope, Filter filter, PageRequest page) {
        String sql = select("true"
                + (filter.kind() == null ? "" : " and c.kind = :kind")
                + (filter.district() == null ? "" : " and d.code = :district")
                + (filter.closed() == null ? "" : " and c.closed_at is " + (filter.closed() ? "not null" : "null"))
                + (page.after() == null ? "" : " and c.id < :after")
                + " order by c.id desc limit :rows");
        return jdbi.withHandle(h -> items(
                h,
                scope,
                h.createQuery(sql)
                        .bind(
                                "kind",
                                filter.kind() == null ? null : filter.kind().name())
                        .bind("district", filter.district())
                        .bindByType("after", after(page), UUID.class)
                        .bind("rows", page.rows())));
    }

    /** These walks, as far as they exist. */
    @Transactional
    public List<Item> of(Scope scope, Collection<UUID> walks) {
        return jdbi.withHandle(h ->
                items(h, scope, h.createQuery(select("c.id = any(:walks)")).bindArray("walks", UUID.class, walks)));
    }

    /** The walks in these districts. */
    @Transactional
    public List<Item> inDistricts(Scope scope, Collection<String> districts) {
        return jdbi.withHandle(h -> items(
                h, scope, h.createQuery(select("d.code = any(:codes)")).bindArray("codes", String.class, districts)));
    }

    /** Refuses with not found unless the walk exists and the caller may see it. */
    @Transactional
    void require(Scope scope, UUID walk) {
        boolean exists = jdbi.withHandle(h -> scope.bind(
                                h.createQuery("select count(*) from walk where campaign_id = :campaign and id = :id"))
                        .bind("id", walk)
                        .mapTo(Integer.class)
                        .one())
                > 0;
        if (!exists || !scope.seesWalk(walk)) {
            throw Problems.NOT_FOUND.plain();
        }
    }

    /** How many phones hold the walk. */
    static int out(Handle h, Scope scope, UUID walk, Instant now) {
        return scope.bind(
                        h.createQuery("select " + OUT + " from walk w where w.campaign_id = :campaign and w.id = :id"))
                .bind("id", walk)
                .bind("now", now)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    private List<Item> items(Handle h, Scope scope, Query query) {
        List<Item> items = scope.bind(query)
                .map((r, c) -> item(r))
                .filter(item -> scope.seesWalk(item.id()))
                .list();
        List<UUID> ids = items.stream().map(Item::id).toList();
        Map<UUID, WalkProgress> progress = WalkProgress.of(h, scope, ids);
        Map<UUID, List<String>> holders = WalkProgress.holders(h, scope, ids, clock.instant());
        Map<UUID, List<Spoken>> languages = Spoken.on(h, scope, ids);
        return items.stream()
                .map(item -> item.with(
                        progress.getOrDefault(item.id(), WalkProgress.NONE),
                        holders.getOrDefault(item.id(), List.of()),
                        languages.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private static UUID after(PageRequest page) {
        try {
            return page.afterId();
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    private static Item item(ResultSet r) throws SQLException {
        OffsetDateTime closed = r.getObject("closed_at", OffsetDateTime.class);
        return new Item(
                r.getObject("id", UUID.class),
                r.getString("code"),
                WalkKind.valueOf(r.getString("kind")),
                r.getString("name"),
                List.of(r.getString("district")),
                r.getInt("doors"),
                r.getInt("electors"),
                0,
                r.getObject("created_at", OffsetDateTime.class).toInstant(),
                0,
                closed == null ? null : closed.toInstant(),
                r.getInt("also_out"),
                null,
                List.of(),
                List.of());
    }
}
