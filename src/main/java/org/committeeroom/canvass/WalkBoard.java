package org.committeeroom.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Who of a walk's team is where, and which doors the board runner has given to whom. */
@ApplicationScoped
class WalkBoard {

    private static final String WALK =
            " from walk w left join walk_door o on o.campaign_id = w.campaign_id and o.walk_id =" + " w.id ";

    private static final String THIS =
            " and r.counted_at >= w.created_at where w.campaign_id = :campaign and w.id = :walk"
                    + " and r.id is not null";

    private static final String CAME =
            "select caller_id, property_id, max(received_at) as came_at from (select r.caller_id,"
                    + " o.property_id, r.received_at" + WALK
                    + "left join return_log r on r.campaign_id = o.campaign_id and"
                    + " r.property_id = o.property_id" + THIS
                    + " union all select r.caller_id,"
                    + " o.property_id, r.received_at" + WALK
                    + "left join elector e on e.campaign_id = o.campaign_id and"
                    + " e.property_id = o.property_id left join return_log r on r.campaign_id = e.campaign_id and r.elector_id ="
                    + " e.id" + THIS + ") came group by caller_id, property_id";

    private static final String PEOPLE =
            "select v.id, v.name, v.role, v.joined_at from invitation_walk i join device v on"
                    + " v.campaign_id = i.campaign_id and v.invitation_id = i.invitation_id where i.campaign_id = :campaign and"
                    + " i.walk_id = :walk and v.ended_at is null and v.expires_at > :now order by v.joined_at";

    private final Jdbi jdbi;
    private final Clock clock;
    private final WalkList walks;

    WalkBoard(Jdbi jdbi, Clock clock, WalkList walks) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.walks = walks;
    }

    /**
     * @param me the phone that asks
     * @param lastDoor where their latest answer came from; null if none has come in
     * @param given doors that are theirs to do
     */
    @Schema(name = "WalkBoardPerson")
    record Person(
            UUID device,
            String name,
            Role role,
            boolean me,
            int doorsDone,
            @Schema(nullable = true) UUID lastDoor,
            @Schema(nullable = true) Instant lastAt,
            List<UUID> given) {}

    /** @param done doors from which something has come in since the walk was cut, whoever sent it */
    @Schema(name = "WalkBoard")
    record View(UUID walk, List<UUID> done, List<Person> people) {}

    private record Came(UUID caller, UUID door, Instant at) {}

    private record Given(UUID door, UUID device) {}

    @Transactional
    View of(Scope scope, UUID walk) {
        walks.require(scope, walk);
        return jdbi.withHandle(h -> view(h, scope, walk));
    }

    private View view(Handle h, Scope scope, UUID walk) {
        List<Came> came = scope.bind(h.createQuery(CAME))
                .bind("walk", walk)
                .map((r, c) -> new Came(
                        r.getObject("caller_id", UUID.class),
                        r.getObject("property_id", UUID.class),
                        r.getObject("came_at", OffsetDateTime.class).toInstant()))
                .list();
        List<Given> given = given(h, scope, walk);
        List<Person> people = scope.bind(h.createQuery(PEOPLE))
                .bind("walk", walk)
                .bind("now", clock.instant())
                .map((r, c) -> person(
                        scope,
                        r.getObject("id", UUID.class),
                        r.getString("name"),
                        Role.valueOf(r.getString("role")),
                        came,
                        given))
                .list();
        return new View(walk, came.stream().map(Came::door).distinct().toList(), people);
    }

    private static Person person(Scope scope, UUID device, String name, Role role, List<Came> came, List<Given> given) {
        List<Came> own = came.stream().filter(c -> c.caller().equals(device)).toList();
        Came last = own.stream().max(Comparator.comparing(Came::at)).orElse(null);
        return new Person(
                device,
                name,
                role,
                device.equals(scope.caller()),
                own.size(),
                last == null ? null : last.door(),
                last == null ? null : last.at(),
                given.stream()
                        .filter(g -> g.device().equals(device))
                        .map(Given::door)
                        .toList());
    }

    private static List<Given> given(Handle h, Scope scope, UUID walk) {
        return scope.bind(h.createQuery("select g.property_id, g.device_id from walk_given g join walk_door o on"
                        + " o.campaign_id = g.campaign_id and o.walk_id = g.walk_id and o.property_id = g.property_id"
                        + " where g.campaign_id = :campaign and g.walk_id = :walk order by o.position"))
                .bind("walk", walk)
                .map((r, c) -> new Given(r.getObject("property_id", UUID.class), r.getObject("device_id", UUID.class)))
                .list();
    }

    /** @param device null: these doors are nobody's in particular again */
    @Transactional
    View give(Scope scope, UUID walk, Set<UUID> doors, UUID device) {
        walks.require(scope, walk);
        return jdbi.withHandle(h -> {
            check(h, scope, walk, doors, device);
            scope.bind(h.createUpdate("delete from walk_given where campaign_id = :campaign and walk_id = :walk and"
                            + " property_id = any(:doors)"))
                    .bind("walk", walk)
                    .bindArray("doors", UUID.class, doors)
                    .execute();
            if (device != null) {
                add(h, scope, walk, List.copyOf(doors), device);
            }
            return view(h, scope, walk);
        });
    }

    private void check(Handle h, Scope scope, UUID walk, Set<UUID> doors, UUID device) {
        if (doors.isEmpty()) {
            throw Problems.invalid("doors", "must not be empty");
        }
        Set<UUID> there = new HashSet<>(
                Doors.ofWalk(h, scope, walk).stream().map(d -> d.place().id()).toList());
        if (!there.containsAll(doors)) {
            throw Problems.invalid("doors", "has one that is not on the walk");
        }
        boolean holds = device == null
                || scope
                        .bind(h.createQuery(PEOPLE))
                        .bind("walk", walk)
                        .bind("now", clock.instant())
                        .map((r, c) -> r.getObject("id", UUID.class))
                        .stream()
                        .anyMatch(device::equals);
        if (!holds) {
            throw Problems.invalid("device", "does not hold this walk");
        }
    }

    private void add(Handle h, Scope scope, UUID walk, List<UUID> doors, UUID device) {
        PreparedBatch rows = h.prepareBatch("insert into walk_given (campaign_id, walk_id, property_id, device_id,"
                + " given_at, given_by) values (:campaign, :walk, :door, :device, :now, :by)");
        for (UUID door : new ArrayList<>(doors)) {
            rows.bind("campaign", scope.campaign())
                    .bind("walk", walk)
                    .bind("door", door)
                    .bind("device", device)
                    .bind("now", clock.instant())
                    .bind("by", scope.caller())
                    .add();
        }
        rows.execute();
    }
}
