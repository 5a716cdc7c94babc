package org.committeeroom.pollingday.drill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The drills of campaigns: their copies, how far they are, and what they have shown. */
@ApplicationScoped
class Drills {

    /** From the opening of the poll to its close. */
    private static final int SECONDS = 15 * 3600;

    private final Jdbi jdbi;
    private final Campaigns campaigns;
    private final ObjectMapper json;
    private final Clock clock;
    private final Wall wall;

    Drills(Jdbi jdbi, Campaigns campaigns, ObjectMapper json, Clock clock, Wall wall) {
        this.wall = wall;
        this.jdbi = jdbi;
        this.campaigns = campaigns;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param copy slug of the campaign in which it is played
     * @param clock of the played day
     * @param problem why it ended early
     */
    @Schema(name = "Drill")
    record Drill(
            String copy,
            double speed,
            Instant startedAt,
            @Schema(nullable = true) Instant endedAt,
            double progress,
            @Schema(nullable = true) Instant clock,
            @Schema(nullable = true) String problem,
            @Schema(nullable = true) DrillReport report) {}

    /** Makes the copy, in place of that of an earlier drill. */
    Scope begin(Scope of, double speed) {
        Campaigns.Facts real = campaigns.facts(of);
        String slug =
                real.slug().substring(0, Math.min(54, real.slug().length())).replaceAll("-$", "") + "-drill";
        QuarkusTransaction.requiringNew().run(() -> forget(of));
        if (campaigns.find(slug).isPresent()) {
            throw Problems.SLUG_TAKEN.because("A campaign that is no drill has the address " + slug);
        }
        Scope copy = Scope.ofProgram(Ids.next());
        wall.acrossCampaigns(() -> {
            QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(h -> make(h, of, copy, real, slug, speed)));
            return copy;
        });
        return copy;
    }

    /** Reads one campaign and writes another: with a connection that was taken for both. */
    private void make(Handle h, Scope of, Scope copy, Campaigns.Facts real, String slug, double speed) {
        Election election = new Election(
                real.election().type(),
                real.election().nation(),
                clock.instant().atZone(real.election().timeZone()).toLocalDate(),
                real.election().timeZone());
        String name = "DRILL: " + real.name();
        campaigns.add(
                copy,
                new Campaigns.Facts(
                        copy.campaign(),
                        slug,
                        name.substring(0, Math.min(200, name.length())),
                        real.candidate(),
                        real.controller(),
                        election),
                clock.instant());
        copy.bind(h.createUpdate("update campaign set drill_of = :of where id = :campaign"))
                .bind("of", of.campaign())
                .execute();
        DrillCopy.fill(h, of, copy);
        copy.bind(h.createUpdate("insert into drill (campaign_id, of_campaign, speed, started_at, progress)"
                        + " values (:campaign, :of, :speed, :now, 0)"))
                .bind("of", of.campaign())
                .bind("speed", speed)
                .bind("now", clock.instant())
                .execute();
    }

    boolean isDrill(Scope scope) {
        return campaigns.isDrill(scope);
    }

    @Transactional
    List<DrillElector> people(Scope copy) {
        return jdbi.withHandle(h -> DrillCopy.people(h, copy));
    }

    @Transactional
    Optional<Drill> find(Scope of) {
        return wall.acrossCampaigns(() ->
                jdbi.withHandle(h -> of.bind(h.createQuery("select d.*, c.slug from drill d join campaign c on c.id ="
                                + " d.campaign_id where d.of_campaign = :campaign order by d.started_at desc"))
                        .map((r, c) -> read(r))
                        .findFirst()));
    }

    private Drill read(ResultSet r) throws SQLException {
        double progress = r.getDouble("progress");
        Instant opens = campaigns
                .facts(Scope.ofProgram(r.getObject("campaign_id", UUID.class)))
                .election()
                .opens();
        String report = r.getString("report");
        try {
            return new Drill(
                    r.getString("slug"),
                    r.getDouble("speed"),
                    at(r, "started_at"),
                    at(r, "ended_at"),
                    progress,
                    clock(opens, progress),
                    r.getString("problem"),
                    report == null ? null : json.readValue(report, DrillReport.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant clock(Instant opens, double progress) {
        return opens.plusSeconds((long) (progress * SECONDS));
    }

    /** What time it is in this drill; empty if the campaign is none. */
    @Transactional
    Optional<Instant> clock(Scope copy) {
        return jdbi.withHandle(h -> copy.bind(h.createQuery("select progress from drill where campaign_id = :campaign"))
                        .mapTo(Double.class)
                        .findOne())
                .map(progress -> clock(campaigns.facts(copy).election().opens(), progress));
    }

    @Transactional
    void progress(Scope copy, double progress) {
        jdbi.useHandle(
                h -> copy.bind(h.createUpdate("update drill set progress = :progress where campaign_id = :campaign"))
                        .bind("progress", progress)
                        .execute());
    }

    @Transactional
    void end(Scope copy, DrillReport report, String problem) {
        jdbi.useHandle(h -> copy.bind(h.createUpdate("update drill set ended_at = :now, report = :report, problem ="
                        + " :problem where campaign_id = :campaign and ended_at is null"))
                .bind("now", clock.instant())
                .bind("report", text(report))
                .bind("problem", problem)
                .execute());
    }

    private String text(DrillReport report) {
        try {
            return report == null ? null : json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the returns that were acknowledged: how many are in the log, how many more than once; and who is told. */
    @Transactional
    DrillReport count(Scope copy, Rehearsal rehearsal) {
        return jdbi.withHandle(h -> {
            Collection<UUID> sent = rehearsal.acknowledged();
            int found = copy.bind(h.createQuery("select count(distinct r.id) from unnest(cast(:ids as uuid array)) as"
                            + " given(id) join return_log r on r.campaign_id = :campaign and r.id = given.id"))
                    .bindArray("ids", UUID.class, sent)
                    .mapTo(Integer.class)
                    .one();
            return rehearsal.report(found, rows(h, copy) - found, told(h, copy));
        });
    }

    private static int rows(Handle h, Scope copy) {
        return copy.bind(h.createQuery(
                        "select count(*) from return_log where campaign_id = :campaign and type <> 'CANVASS'"))
                .mapTo(Integer.class)
                .one();
    }

    private static int told(Handle h, Scope copy) {
        return copy.bind(h.createQuery(
                        "select count(*) from elector_state where campaign_id = :campaign and voted = 'TOLD'"))
                .mapTo(Integer.class)
                .one();
    }

    /** Removes the copies of earlier drills, with all that was done in them. */
    @Transactional
    boolean forget(Scope of) {
        return wall.acrossCampaigns(() -> jdbi.withHandle(h -> {
            List<UUID> copies = of.bind(h.createQuery("select id from campaign where drill_of = :campaign"))
                    .mapTo(UUID.class)
                    .list();
            copies.forEach(copy -> DrillCopy.remove(h, Scope.ofProgram(copy)));
            return !copies.isEmpty();
        }));
    }

    private static Instant at(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
