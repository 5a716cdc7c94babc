package org.committeeroom.pollingday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Database;
import org.committeeroom.returns.LiftState;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who is to be driven to the poll, and by whom. */
@ApplicationScoped
class Lifts {

    private static final String SELECT = "select l.*, d.code, e.number, e.suffix, e.forename, e.surname, e.marker,"
            + " p.address_lines, p.postcode, t.name as station, s.voted from lift l join elector e on e.campaign_id ="
            + " l.campaign_id and e.id = l.elector_id join polling_district d on d.campaign_id = e.campaign_id and d.id ="
            + " e.district_id left join property p on p.campaign_id = e.campaign_id and p.id = e.property_id left join"
            + " station t on t.campaign_id = d.campaign_id and t.id = d.station_id left join elector_state s on"
            + " s.campaign_id = e.campaign_id and s.elector_id = e.id where l.campaign_id = :campaign";

    private final Jdbi jdbi;
    private final Database.Kind kind;
    private final Drivers drivers;
    private final Clock clock;

    Lifts(Jdbi jdbi, Database.Kind kind, Drivers drivers, Clock clock) {
        this.jdbi = jdbi;
        this.kind = kind;
        this.drivers = drivers;
        this.clock = clock;
    }

    @Schema(name = "LiftBoard")
    record Board(
            Instant asOf,

            @Schema(description = "In the order in which they are wanted")
            List<Lift> items,

            List<Driver> drivers) {}

    @Transactional
    Board board(Scope scope) {
        return jdbi.withHandle(h -> {
            LiftLedger.keepUp(h, scope, kind);
            List<Driver> all = drivers.list(h, scope);
            return new Board(clock.instant(), lifts(h, scope, "", all), all);
        });
    }

    /** From all their returns, which may be about others than before. */
    @Transactional
    void makeAnew(Scope scope) {
        jdbi.useHandle(h -> LiftLedger.makeAnew(h, scope, kind));
    }

    /** Those given to this driver's phone that are not over, and the driver. */
    @Transactional
    Board ofDriver(Scope scope) {
        return jdbi.withHandle(h -> {
            LiftLedger.keepUp(h, scope, kind);
            List<Driver> self = drivers.list(h, scope).stream()
                    .filter(driver -> driver.id().equals(scope.caller()))
                    .toList();
            String mine = " and l.driver_id = :caller and l.state not in ('DONE', 'CANCELLED')";
            return new Board(clock.instant(), lifts(h, scope, mine, self), self);
        });
    }

    private List<Lift> lifts(Handle h, Scope scope, String condition, List<Driver> known) {
        Instant now = clock.instant();
        Map<UUID, String> names = known.stream().collect(Collectors.toMap(Driver::id, Driver::name));
        return scope.bind(h.createQuery(
                        SELECT + condition + " order by coalesce(l.wanted_at, l.requested_at), l.elector_id"))
                .bind("caller", scope.caller())
                .map((r, c) -> read(r, names, now))
                .list();
    }

    private static Lift read(ResultSet r, Map<UUID, String> drivers, Instant now) throws SQLException {
        boolean anonymous = r.getString("marker").toUpperCase(Locale.ROOT).contains("N");
        String lines = r.getString("address_lines");
        UUID driver = r.getObject("driver_id", UUID.class);
        LiftState state = LiftState.valueOf(r.getString("state"));
        Instant requestedAt = at(r, "requested_at");
        Instant changedAt = at(r, "changed_at");
        Instant wantedAt = at(r, "wanted_at");
        return new Lift(
                new Lift.Elector(
                        r.getObject("elector_id", UUID.class),
                        r.getString("code"),
                        r.getInt("number"),
                        r.getInt("suffix")),
                anonymous ? null : (r.getString("forename") + " " + r.getString("surname")).strip(),
                lines == null ? List.of() : lines.lines().toList(),
                r.getString("postcode"),
                r.getString("station"),
                r.getString("voted") != null,
                state,
                requestedAt,
                changedAt,
                wantedAt,
                r.getInt("seats"),
                r.getBoolean("accessible"),
                r.getString("pick_up"),
                r.getString("phone"),
                r.getString("notes"),
                drivers.containsKey(driver) ? driver : null,
                drivers.getOrDefault(driver, driver == null ? r.getString("driver") : null),
                LiftDelay.of(
                        state, driver != null && !drivers.containsKey(driver), requestedAt, changedAt, wantedAt, now));
    }

    private static Instant at(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
