package org.committeeroom.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Cuts walks and takes them away again. */
@ApplicationScoped
public class Walks {

    private final Jdbi jdbi;
    private final Clock clock;
    private final SheetCodes codes;
    private final CanvassRules rules;

    Walks(Jdbi jdbi, Clock clock, SheetCodes codes, CanvassRules rules) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.codes = codes;
        this.rules = rules;
    }

    public record Cut(UUID id, String code, WalkKind kind, String district, int doors, int electors) {}

    @Transactional
    public List<Cut> cut(Scope scope, Wanted wanted) {
        return jdbi.withHandle(h -> {
            Cutting.Plan plan = Cutting.plan(h, scope, wanted, rules.restingSince(scope));
            plan.orders().forEach((district, order) -> WalkingOrders.keep(h, scope, district, order));
            return keep(h, scope, wanted, plan.parts());
        });
    }

    /** What would be cut, shown before it is. */
    @Transactional
    WalkPreview preview(Scope scope, Wanted wanted) {
        return jdbi.withHandle(h -> {
            Instant resting = rules.restingSince(scope);
            Cutting.Plan plan = Cutting.plan(h, scope, wanted, resting);
            return WalkPreview.of(plan, LeftOut.in(h, scope, wanted, plan, wanted.rests() ? resting : null));
        });
    }

    private List<Cut> keep(Handle h, Scope scope, Wanted wanted, List<Cutting.Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<String> names = codes.take(h, scope, wanted.kind(), parts.size());
        PreparedBatch walks = h.prepareBatch("insert into walk (campaign_id, id, code, kind, name, district_id, doors,"
                + " electors, created_by, created_at) values (:campaign, :id, :code, :kind, :name, :district, :doors,"
                + " :electors, :by, :now)");
        PreparedBatch doors = h.prepareBatch("insert into walk_door (campaign_id, walk_id, position, property_id)"
                + " values (:campaign, :walk, :position, :property)");
        List<Cut> cuts = new ArrayList<>();
        for (Cutting.Part part : parts) {
            UUID id = Ids.next();
            Cut cut = new Cut(
                    id,
                    names.get(cuts.size()),
                    wanted.kind(),
                    part.district(),
                    part.doors().size(),
                    part.electors());
            add(walks, scope, wanted, cut, part);
            addDoors(doors, scope, id, part.doors());
            cuts.add(cut);
        }
        walks.execute();
        doors.execute();
        return cuts;
    }

    private void add(PreparedBatch walks, Scope scope, Wanted wanted, Cut cut, Cutting.Part part) {
        walks.bind("campaign", scope.campaign())
                .bind("id", cut.id())
                .bind("code", cut.code())
                .bind("kind", cut.kind().name())
                .bind("name", wanted.name())
                .bind("district", part.districtId())
                .bind("doors", cut.doors())
                .bind("electors", cut.electors())
                .bind("by", scope.caller())
                .bind("now", clock.instant())
                .add();
    }

    private static void addDoors(PreparedBatch batch, Scope scope, UUID walk, List<Doors.Counted> doors) {
        int position = 0;
        for (Doors.Counted door : doors) {
            batch.bind("campaign", scope.campaign())
                    .bind("walk", walk)
                    .bind("position", ++position)
                    .bind("property", door.place().id())
                    .add();
        }
    }

    @Transactional
    void close(Scope scope, UUID id, boolean closed) {
        int found = jdbi.withHandle(h -> scope.bind(h.createUpdate("update walk set closed_at ="
                        + (closed ? " coalesce(closed_at, :now), closed_by = :by" : " null, closed_by = null")
                        + " where campaign_id = :campaign and id = :id"))
                .bind("id", id)
                .bind("now", clock.instant())
                .bind("by", scope.caller())
                .execute());
        if (found == 0) {
            throw Problems.NOT_FOUND.plain();
        }
    }

    /** Takes a walk away, but not while a phone is out with it. Its code stays used. */
    @Transactional
    void delete(Scope scope, UUID id) {
        jdbi.useHandle(h -> {
            if (WalkList.out(h, scope, id, clock.instant()) > 0) {
                throw Problems.STILL_IN_USE.because("Phones hold this walk; end their invitation first");
            }
            int found = scope.bind(h.createUpdate("delete from walk where campaign_id = :campaign and id = :id"))
                    .bind("id", id)
                    .execute();
            if (found == 0) {
                throw Problems.NOT_FOUND.plain();
            }
        });
    }
}
