package org.committeeroom.pollingday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Those who drive: with a phone of ours, or reached by calling them. */
@ApplicationScoped
public class Drivers {

    private static final String PHONES =
            "select p.* from device p where p.campaign_id = :campaign and p.role = 'DRIVER'"
                    + " and p.ended_at is null and p.expires_at > :now";

    /** Those who are written down, and those who have joined and are not. */
    private static final String SELECT = "select a.*, (select count(*) from lift l where l.campaign_id = :campaign and"
            + " l.driver_id = a.id and l.state not in ('DONE', 'CANCELLED')) as lifts from (select c.id, c.name, c.phone,"
            + " c.seats, c.accessible, p.id is not null as joined from driver c left join (" + PHONES
            + ") p on p.id = c.id"
            + " where c.campaign_id = :campaign union all select p.id, p.name, null, 0, false, true from (" + PHONES
            + ") p where not exists (select 1 from driver c where c.campaign_id = :campaign and c.id = p.id)) a";

    private final Jdbi jdbi;
    private final Clock clock;

    Drivers(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** By name. */
    List<Driver> list(Handle h, Scope scope) {
        return scope.bind(h.createQuery(SELECT + " order by a.name, a.id"))
                .bind("now", clock.instant())
                .map((r, c) -> {
                    int seats = r.getInt("seats");
                    return new Driver(
                            r.getObject("id", UUID.class),
                            r.getString("name"),
                            r.getString("phone"),
                            seats == 0 ? Driver.USUAL_SEATS : seats,
                            r.getBoolean("accessible"),
                            r.getBoolean("joined"),
                            r.getInt("lifts"));
                })
                .list();
    }

    @Transactional
    Driver get(Scope scope, UUID id) {
        return jdbi.withHandle(h -> list(h, scope)).stream()
                .filter(driver -> driver.id().equals(id))
                .findFirst()
                .orElseThrow(Problems.NOT_FOUND::plain);
    }

    UUID add(Scope scope, Driver.Wanted wanted) {
        UUID id = Ids.next();
        add(scope, id, wanted);
        return id;
    }

    @Transactional
    public void add(Scope scope, UUID id, Driver.Wanted wanted) {
        jdbi.useHandle(h -> insert(h, scope, id, wanted));
    }

    /** Also writes down the car of somebody who has joined with a phone. */
    @Transactional
    void change(Scope scope, UUID id, Driver.Wanted wanted) {
        get(scope, id);
        jdbi.useHandle(h -> {
            int changed = bind(
                            scope.bind(h.createUpdate("update driver set name = :name, phone = :phone, seats = :seats,"
                                    + " accessible = :accessible where campaign_id = :campaign and id = :id")),
                            id,
                            wanted)
                    .execute();
            if (changed == 0) {
                insert(h, scope, id, wanted);
            }
        });
    }

    @Transactional
    void remove(Scope scope, UUID id) {
        Driver driver = get(scope, id);
        if (driver.lifts() > 0) {
            throw Problems.STILL_IN_USE.because("This driver has passengers; give them to somebody else first");
        }
        if (driver.joined()) {
            throw Problems.STILL_IN_USE.because("This driver has joined with a phone; end its invitation");
        }
        jdbi.useHandle(h -> scope.bind(h.createUpdate("delete from driver where campaign_id = :campaign and id = :id"))
                .bind("id", id)
                .execute());
    }

    private static void insert(Handle h, Scope scope, UUID id, Driver.Wanted wanted) {
        bind(
                        scope.bind(h.createUpdate("insert into driver (campaign_id, id, name, phone, seats, accessible)"
                                + " values (:campaign, :id, :name, :phone, :seats, :accessible)")),
                        id,
                        wanted)
                .execute();
    }

    private static Update bind(Update update, UUID id, Driver.Wanted wanted) {
        return update.bind("id", id)
                .bind("name", wanted.name().strip())
                .bind("phone", wanted.phone())
                .bind("seats", wanted.seats())
                .bind("accessible", wanted.accessible());
    }
}
