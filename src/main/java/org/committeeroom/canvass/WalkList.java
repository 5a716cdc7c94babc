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
            int out) {}

    private static final String OUT = "(select count(*) from device v join invitation_walk i on"
            + " i.campaign_id = v.campaign_id and i.invitation_id = v.invitation_id where v.campaign_id ="
            + " w.campaign_id and i.walk_id = w.id and v.ended_at is null and v.expires_at > :now)";

    private static final String DONE = "(select count(*) from walk_door o where o.campaign_id = w.campaign_id"
            + " and o.walk_id = w.id and (exists (select 1 from return_log r where r.campaign_id = o.campaign_id"
            + " and r.property_id = o.property_id and r.elector_id is null and r.counted_at >= w.created_at)"
            + " or exists (select 1 from elector e join return_log r on r.campaign_id = e.campaign_id"
            + " and r.elector_id = e.id where e.campaign_id = o.campaign_id and e.property_id = o.property_id"
            + " and r.counted_at >= w.created_at)))";

    /** The walks are chosen first, so that what is counted is counted for these alone. */
    private static String select(String condition) {
        return "select w.id, w.code, w.kind, w.name, w.district, w.doors, w.electors, w.created_at, " + OUT
                + " as out_now, " + DONE + " as doors_done from (select c.campaign_id, c.id, c.code, c.kind, c.name,"
                + " d.code as district, c.doors, c.electors, c.created_at from walk c join polling_district d"
                + " on d.campaign_id = c.campaign_id and d.id = c.district_id where c.campaign_id = :campaign and "
                + condition + ") w order by w.id desc";
    }

    private final Jdbi jdbi;
    private final Clock clock;

    WalkList(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** One row more than the page holds; kind and district may be null. */
    @Transactional
    List<Item> list(Scope scope, WalkKind kind, String district, PageRequest page) {
        String sql = select("true"
                + (kind == null ? "" : " and c.kind = :kind")
                + (district == null ? "" : " and d.code = :district")
                + (page.after() == null ? "" : " and c.id < :after")
                + " order by c.id desc limit :rows");
        return jdbi.withHandle(h -> items(
                scope,
                h.createQuery(sql)
                        .bind("kind", kind == null ? null : kind.name())
                        .bind("district", district)
                        .bindByType("after", after(page), UUID.class)
                        .bind("rows", page.rows())));
    }

    /** These walks, as far as they exist. */
    @Transactional
    public List<Item> of(Scope scope, Collection<UUID> walks) {
        return jdbi.withHandle(
                h -> items(scope, h.createQuery(select("c.id = any(:walks)")).bindArray("walks", UUID.class, walks)));
    }

    /** The walks in these districts. */
    @Transactional
    public List<Item> inDistricts(Scope scope, Collection<String> districts) {
        return jdbi.withHandle(h -> items(
                scope, h.createQuery(select("d.code = any(:codes)")).bindArray("codes", String.class, districts)));
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

    private List<Item> items(Scope scope, Query query) {
        return scope.bind(query)
                .bind("now", clock.instant())
                .map((r, c) -> item(r))
                .filter(item -> scope.seesWalk(item.id()))
                .list();
    }

    private static UUID after(PageRequest page) {
        try {
            return page.after() == null ? null : UUID.fromString(page.after());
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    private static Item item(ResultSet r) throws SQLException {
        return new Item(
                r.getObject("id", UUID.class),
                r.getString("code"),
                WalkKind.valueOf(r.getString("kind")),
                r.getString("name"),
                List.of(r.getString("district")),
                r.getInt("doors"),
                r.getInt("electors"),
                r.getInt("doors_done"),
                r.getObject("created_at", OffsetDateTime.class).toInstant(),
                r.getInt("out_now"));
    }
}
