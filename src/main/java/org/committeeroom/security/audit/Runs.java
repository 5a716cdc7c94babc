package org.committeeroom.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** When the program ran; and an entry in every audit where it ended without having written all that was read. */
@ApplicationScoped
class Runs {

    private static final Duration SAID_EVERY = Duration.ofSeconds(10);
    private static final Duration SURELY_OVER = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Clock clock;
    private final AuditLog log;
    private final Wall wall;
    private final UUID id = Ids.next();
    private Instant said = Instant.EPOCH;

    Runs(Jdbi jdbi, Clock clock, AuditLog log, Wall wall) {
        this.wall = wall;
        this.jdbi = jdbi;
        this.clock = clock;
        this.log = log;
    }

    @Transactional
    void begin() {
        said = clock.instant();
        jdbi.useHandle(h -> h.createUpdate("insert into audit_run (id, started_at, seen_at) values (:id, :now, :now)")
                .bind("id", id)
                .bind("now", said.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Called again and again: says that it runs, and looks for others that do not any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void seen() {
        Instant now = clock.instant();
        if (now.isBefore(said.plus(SAID_EVERY))) {
            return;
        }
        wall.acrossCampaigns(() -> {
            jdbi.useHandle(h -> {
                set(h, "seen_at", id, now);
                over(h, now).forEach(run -> {
                    set(h, "ended_at", run, now);
                    gap(h, run);
                });
            });
            return null;
        });
        said = now;
    }

    private static List<UUID> over(Handle h, Instant now) {
        return h.createQuery("select id from audit_run where ended_at is null and seen_at < :before")
                .bind("before", now.minus(SURELY_OVER).atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .list();
    }

    private void gap(Handle h, UUID run) {
        h.createQuery("select id from campaign")
                .mapTo(UUID.class)
                .list()
                .forEach(campaign -> log.record(
                        h,
                        Scope.ofProgram(campaign),
                        Kind.PROGRAM,
                        "Run_ended",
                        "The program ended without closing: what was read in its last second may be missing here",
                        run,
                        ""));
    }

    @Transactional
    void end() {
        jdbi.useHandle(h -> set(h, "ended_at", id, clock.instant()));
    }

    private static void set(Handle h, String column, UUID run, Instant now) {
        h.createUpdate("update audit_run set " + column + " = :now where id = :id")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("id", run)
                .execute();
    }
}
