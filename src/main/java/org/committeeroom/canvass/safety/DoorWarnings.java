package org.committeeroom.canvass.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** What whoever goes to a door should know for their safety: on walks with that door, and nowhere else. */
@ApplicationScoped
class DoorWarnings {

    private final Jdbi jdbi;
    private final Clock clock;

    DoorWarnings(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Schema(name = "DoorWarning")
    record Warning(
            UUID door,
            String address,
            @Schema(nullable = true) String postcode,
            String warning,
            Instant madeAt) {}

    @Transactional
    List<Warning> list(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery(
                                "select g.property_id, p.address_lines, p.postcode, g.warning,"
                                        + " g.made_at from door_warning g join property p on p.campaign_id = g.campaign_id and p.id ="
                                        + " g.property_id where g.campaign_id = :campaign order by g.made_at desc, g.property_id"))
                .map((r, c) -> new Warning(
                        r.getObject("property_id", UUID.class),
                        r.getString("address_lines").replace("\n", ", "),
                        r.getString("postcode"),
                        r.getString("warning"),
                        r.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    /** @param warning null to take it away */
    @Transactional
    void put(Scope scope, UUID door, String warning) {
        jdbi.useHandle(h -> {
            scope.bind(h.createUpdate("delete from door_warning where campaign_id = :campaign and property_id = :door"))
                    .bind("door", door)
                    .execute();
            int there = scope.bind(
                            h.createQuery("select count(*) from property where campaign_id = :campaign and id = :door"))
                    .bind("door", door)
                    .mapTo(Integer.class)
                    .one();
            if (there == 0) {
                throw Problems.NOT_FOUND.plain();
            }
            if (warning != null) {
                scope.bind(h.createUpdate(
                                "insert into door_warning (campaign_id, property_id, warning, made_by, made_at)"
                                        + " values (:campaign, :door, :warning, :by, :now)"))
                        .bind("door", door)
                        .bind("warning", warning)
                        .bind("by", scope.caller())
                        .bind("now", clock.instant())
                        .execute();
            }
        });
    }
}
