package org.committeeroom.pollingday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.pollingday.SelfTest.Check;
import org.committeeroom.pollingday.SelfTest.Outcome;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Which volunteers' phones were tried, and what they lack. */
@ApplicationScoped
class SelfTests {

    private static final String LIST = "select d.id, d.name, d.role, d.joined_at, t.tried_at, t.passed, t.failed,"
            + " t.skipped from device d left join self_test t on t.campaign_id = d.campaign_id and t.device_id = d.id"
            + " where d.campaign_id = :campaign and d.role <> 'ROOM' and d.ended_at is null and (t.tried_at is not null or d.expires_at >"
            + " :now) order by d.name, d.id";

    private final Jdbi jdbi;
    private final Clock clock;

    SelfTests(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Of the phone that asks; the latest counts. */
    @Transactional
    void keep(Scope scope, SelfTest.Tried tried) {
        jdbi.useHandle(h -> {
            String set = "update self_test set tried_at = :at, received_at = :now, passed = :passed, failed = :failed,"
                    + " skipped = :skipped where campaign_id = :campaign and device_id = :device";
            if (bind(h, scope, set, tried).execute() == 0) {
                bind(
                                h,
                                scope,
                                "insert into self_test (campaign_id, device_id, tried_at, received_at, passed, failed,"
                                        + " skipped) values (:campaign, :device, :at, :now, :passed, :failed, :skipped)",
                                tried)
                        .execute();
            }
        });
    }

    private Update bind(Handle h, Scope scope, String sql, SelfTest.Tried tried) {
        return scope.bind(h.createUpdate(sql))
                .bind("device", scope.caller())
                .bind("at", tried.at().toInstant())
                .bind("now", clock.instant())
                .bind("passed", names(tried, Outcome.PASSED))
                .bind("failed", names(tried, Outcome.FAILED))
                .bind("skipped", names(tried, Outcome.SKIPPED));
    }

    private static String names(SelfTest.Tried tried, Outcome outcome) {
        return tried.results().stream()
                .filter(result -> result.outcome() == outcome)
                .map(result -> result.check().name())
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** Phones that have joined and those that were tried, by the name of who holds them. */
    @Transactional
    List<SelfTest> list(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(LIST))
                .bind("now", clock.instant())
                .map((r, c) -> read(r))
                .list());
    }

    private static SelfTest read(ResultSet r) throws SQLException {
        List<Check> passed = checks(r.getString("passed"));
        boolean ready = Arrays.stream(Check.values()).filter(Check::needed).allMatch(passed::contains);
        return new SelfTest(
                r.getObject("id", UUID.class),
                r.getString("name"),
                Role.valueOf(r.getString("role")),
                at(r, "joined_at"),
                at(r, "tried_at"),
                ready,
                checks(r.getString("failed")),
                checks(r.getString("skipped")));
    }

    private static List<Check> checks(String names) {
        return names == null || names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",")).map(Check::valueOf).toList();
    }

    private static Instant at(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
