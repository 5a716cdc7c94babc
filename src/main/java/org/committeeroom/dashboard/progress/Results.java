package org.committeeroom.dashboard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.committeeroom.dashboard.progress.ForecastView.Bounds;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Results of counts, with what had been forecast. */
@ApplicationScoped
class Results {

    private final Jdbi jdbi;

    Results(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param ward empty for the whole seat */
    record Part(String ward, int votes, int valid, Bounds forecastVotes, Bounds forecastShare, Instant recordedAt) {

        Part withForecastOf(Part before) {
            return before == null
                    ? this
                    : new Part(ward, votes, valid, before.forecastVotes, before.forecastShare, recordedAt);
        }
    }

    /** The whole seat first, then the wards by name; nothing before the count. */
    @Transactional
    List<Part> of(Scope scope) {
        return jdbi.withHandle(h -> scope
                .bind(h.createQuery("select * from result_part where campaign_id = :campaign"))
                .map((r, c) -> new Part(
                        r.getString("ward"),
                        r.getInt("votes"),
                        r.getInt("valid"),
                        new Bounds(
                                r.getDouble("forecast_votes"),
                                r.getDouble("forecast_votes_low"),
                                r.getDouble("forecast_votes_high")),
                        new Bounds(
                                r.getDouble("forecast_share"),
                                r.getDouble("forecast_share_low"),
                                r.getDouble("forecast_share_high")),
                        r.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .stream()
                .sorted(java.util.Comparator.comparing(Part::ward))
                .toList());
    }

    /** Instead of what was recorded before. */
    @Transactional
    void record(Scope scope, List<Part> parts) {
        jdbi.useHandle(h -> {
            scope.bind(h.createUpdate("delete from result_part where campaign_id = :campaign"))
                    .execute();
            PreparedBatch batch = h.prepareBatch("insert into result_part (campaign_id, ward, votes, valid,"
                    + " forecast_votes, forecast_votes_low, forecast_votes_high, forecast_share, forecast_share_low,"
                    + " forecast_share_high, recorded_at) values (:campaign, :ward, :votes, :valid, :fv, :fvl, :fvh,"
                    + " :fs, :fsl, :fsh, :at)");
            for (Part p : parts) {
                batch.bind("campaign", scope.campaign())
                        .bind("ward", p.ward())
                        .bind("votes", p.votes())
                        .bind("valid", p.valid())
                        .bind("fv", p.forecastVotes().mean())
                        .bind("fvl", p.forecastVotes().low())
                        .bind("fvh", p.forecastVotes().high())
                        .bind("fs", p.forecastShare().mean())
                        .bind("fsl", p.forecastShare().low())
                        .bind("fsh", p.forecastShare().high())
                        .bind("at", p.recordedAt())
                        .add();
            }
            batch.execute();
        });
    }
}
