package org.committeeroom.canvass.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who is out on the doorstep, and whether all is well with them. */
@ApplicationScoped
class Watches {

    /** A check-in may be so much late before the room is told: a conversation takes its time. */
    static final Duration GRACE = Duration.ofMinutes(5);

    private final Jdbi jdbi;
    private final Clock clock;

    Watches(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Schema(name = "WatchState")
    enum State {
        WELL,
        /** They have not said for too long that all is well. */
        OVERDUE,
        HELP
    }

    /**
     * @param name of whose phone it is
     * @param partner with whom they are out
     * @param everyMinutes how often they are asked; null if they are not
     * @param checkedAt when they last said that all is well
     * @param door where they last were, in words; null if the phone has not said
     */
    @Schema(name = "Watch")
    record Watch(
            UUID device,
            String name,
            @Schema(nullable = true) String partner,
            @Schema(nullable = true) Integer everyMinutes,
            Instant checkedAt,
            @Schema(nullable = true) String walk,
            @Schema(nullable = true) String door,
            @Schema(nullable = true) String postcode,
            @Schema(nullable = true) Instant helpAt,
            @Schema(nullable = true) String helpNote,
            @Schema(nullable = true) Instant answeredAt,
            State state) {

        private boolean alarming() {
            return state != State.WELL && answeredAt == null;
        }
    }

    /** What a phone says of itself. */
    record Said(String partner, Integer everyMinutes, UUID walk, UUID door) {

        Said at(UUID itsWalk, UUID itsDoor) {
            return new Said(partner, everyMinutes, itsWalk, itsDoor);
        }
    }

    private static final String SELECT = "select v.id, v.name, t.partner, t.every_minutes, t.checked_at, w.code,"
            + " p.address_lines, p.postcode, t.help_at, t.help_note, t.answered_at from device_watch t join device v on"
            + " v.campaign_id = t.campaign_id and v.id = t.device_id left join walk w on w.campaign_id = t.campaign_id"
            + " and w.id = t.walk_id left join property p on p.campaign_id = t.campaign_id and p.id = t.property_id"
            + " where t.campaign_id = :campaign and t.finished_at is null";

    /**
     * Those who need somebody first. A phone whose access has ended is still shown while its call for help, or its
     * silence, is unanswered.
     */
    @Transactional
    List<Watch> list(Scope scope) {
        Instant now = clock.instant();
        return jdbi.withHandle(h -> scope
                .bind(h.createQuery(
                        SELECT + " and (v.ended_at is null and v.expires_at > :now" + " or t.answered_at is null)"))
                .bind("now", now)
                .map((r, c) -> read(r, now))
                .stream()
                .filter(w -> w.alarming() || w.checkedAt().isAfter(now.minus(Duration.ofHours(12))))
                .sorted(java.util.Comparator.comparing((Watch w) -> !w.alarming())
                        .thenComparing(w -> w.state() != State.HELP)
                        .thenComparing(Watch::checkedAt))
                .toList());
    }

    @Transactional
    Optional<Watch> mine(Scope scope) {
        return jdbi.withHandle(h -> find(h, scope, scope.caller()));
    }

    private Optional<Watch> find(Handle h, Scope scope, UUID device) {
        Instant now = clock.instant();
        return scope.bind(h.createQuery(SELECT + " and t.device_id = :device"))
                .bind("device", device)
                .map((r, c) -> read(r, now))
                .findOne();
    }

    /** All is well, and this is where they are; an alarm that somebody has answered is over. */
    @Transactional
    Watch wellAt(Scope scope, Said said) {
        return jdbi.withHandle(h -> {
            check(h, scope, said);
            boolean calling = find(h, scope, scope.caller())
                    .filter(w -> w.helpAt() != null && w.answeredAt() == null)
                    .isPresent();
            if (calling) {
                place(h, scope, said);
            } else {
                replace(h, scope, said, null, null);
            }
            return find(h, scope, scope.caller()).orElseThrow();
        });
    }

    /**
     * The same call sent twice is one call. It is never refused for its place: the walk may have been handed back or cut
     * anew meanwhile.
     */
    @Transactional
    Watch help(Scope scope, Said said, String note) {
        return jdbi.withHandle(h -> {
            boolean walk = seesWalk(scope, said);
            Said seen = said.at(walk ? said.walk() : null, seesDoor(h, scope, said) ? said.door() : null);
            replace(h, scope, seen, clock.instant(), note);
            return find(h, scope, scope.caller()).orElseThrow();
        });
    }

    /** A phone that was opened anew does not know at which door it was: what it said before holds. */
    private void replace(Handle h, Scope scope, Said now, Instant helpAt, String note) {
        Said said = now.walk() == null && now.door() == null ? where(h, scope, now) : now;
        scope.bind(h.createUpdate("delete from device_watch where campaign_id = :campaign and device_id = :device"))
                .bind("device", scope.caller())
                .execute();
        scope.bind(h.createUpdate(
                        "insert into device_watch (campaign_id, device_id, partner, every_minutes, checked_at,"
                                + " walk_id, property_id, help_at, help_note) values (:campaign, :device, :partner, :minutes,"
                                + " :now, :walk, :door, :help, :note)"))
                .bind("device", scope.caller())
                .bindByType("partner", said.partner(), String.class)
                .bindByType("minutes", said.everyMinutes(), Integer.class)
                .bind("now", clock.instant())
                .bindByType("walk", said.walk(), UUID.class)
                .bindByType("door", said.door(), UUID.class)
                .bindByType("help", helpAt, Instant.class)
                .bindByType("note", note, String.class)
                .execute();
    }

    private static Said where(Handle h, Scope scope, Said said) {
        return scope.bind(
                        h.createQuery("select walk_id, property_id from device_watch where campaign_id = :campaign and"
                                + " device_id = :device and finished_at is null"))
                .bind("device", scope.caller())
                .map((r, c) -> said.at(r.getObject("walk_id", UUID.class), r.getObject("property_id", UUID.class)))
                .findOne()
                .orElse(said);
    }

    private static void place(Handle h, Scope scope, Said said) {
        scope.bind(h.createUpdate("update device_watch set walk_id = coalesce(:walk, walk_id), property_id ="
                        + " coalesce(:door, property_id) where campaign_id = :campaign and device_id = :device"))
                .bind("device", scope.caller())
                .bindByType("walk", said.walk(), UUID.class)
                .bindByType("door", said.door(), UUID.class)
                .execute();
    }

    /** A phone may name only what it can see. */
    private static void check(Handle h, Scope scope, Said said) {
        if (!seesWalk(scope, said)) {
            throw Problems.invalid("walk", "is not a walk of this phone");
        }
        if (!seesDoor(h, scope, said)) {
            throw Problems.invalid("door", "is not a door of this phone's walks");
        }
    }

    private static boolean seesWalk(Scope scope, Said said) {
        return said.walk() == null || scope.seesWalk(said.walk());
    }

    private static boolean seesDoor(Handle h, Scope scope, Said said) {
        return said.door() == null
                || scope.bind(h.createQuery("select count(*) from walk_door where campaign_id = :campaign and"
                                        + " property_id = :door and walk_id = any(:scopeWalks)"))
                                .bind("door", said.door())
                                .mapTo(Integer.class)
                                .one()
                        > 0;
    }

    @Transactional
    void finish(Scope scope) {
        jdbi.useHandle(h -> scope.bind(
                        h.createUpdate(
                                "update device_watch set finished_at = :now where campaign_id = :campaign and device_id = :device"))
                .bind("device", scope.caller())
                .bind("now", clock.instant())
                .execute());
    }

    /** Somebody in the room has seen to it. */
    @Transactional
    void answered(Scope scope, UUID device) {
        int found = jdbi.withHandle(h -> scope.bind(h.createUpdate("update device_watch set answered_at = :now,"
                        + " answered_by = :by where campaign_id = :campaign and device_id = :device and finished_at is"
                        + " null"))
                .bind("device", device)
                .bind("now", clock.instant())
                .bind("by", scope.caller())
                .execute());
        if (found == 0) {
            throw Problems.NOT_FOUND.plain();
        }
    }

    private static Watch read(ResultSet r, Instant now) throws SQLException {
        int minutes = r.getInt("every_minutes");
        Integer every = r.wasNull() ? null : minutes;
        Instant checked = instant(r, "checked_at");
        Instant help = instant(r, "help_at");
        Instant answered = instant(r, "answered_at");
        String lines = r.getString("address_lines");
        boolean late = every != null
                && checked.plus(Duration.ofMinutes(every)).plus(GRACE).isBefore(now);
        return new Watch(
                r.getObject("id", UUID.class),
                r.getString("name"),
                r.getString("partner"),
                every,
                checked,
                r.getString("code"),
                lines == null ? null : lines.replace("\n", ", "),
                r.getString("postcode"),
                help,
                r.getString("help_note"),
                answered,
                help != null ? State.HELP : late ? State.OVERDUE : State.WELL);
    }

    private static Instant instant(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
