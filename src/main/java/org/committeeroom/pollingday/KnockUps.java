package org.committeeroom.pollingday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.committeeroom.returns.Status;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** How a campaign knocks up, and how far it is. */
@ApplicationScoped
class KnockUps {

    /** Those who may be knocked up, as walks of that kind are cut. */
    private static final String PROMISES = "select d.code, e.absent, " + Status.COLUMNS
            + " from elector_state s join elector e on e.campaign_id = s.campaign_id and e.id = s.elector_id"
            + " join polling_district d on d.campaign_id = e.campaign_id and d.id = e.district_id"
            + " where s.campaign_id = :campaign and s.intention = 1 and e.eligible <> 'NO' and not e.removed"
            + " and e.marker not like '%F%' and not s.do_not_contact and not s.gone";

    private final Jdbi jdbi;
    private final Clock clock;

    KnockUps(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Promises of a district: those who vote in person are one of voted, due, later, enough and stopped; of those who
     * vote by post, how many have sent it and how many have not.
     */
    @Schema(name = "KnockUpDistrict")
    record District(String district, int voted, int due, int later, int enough, int stopped, int posted, int toPost) {

        private static final District NOBODY = new District("", 0, 0, 0, 0, 0, 0, 0);

        private District with(Row row, KnockUpSettings settings, Instant now) {
            if (row.byPost()) {
                int sent = row.status().voted() ? 1 : 0;
                return new District(
                        row.district(), voted, due, later, enough, stopped, posted + sent, toPost + 1 - sent);
            }
            if (row.status().voted()) {
                return new District(row.district(), voted + 1, due, later, enough, stopped, posted, toPost);
            }
            KnockUpRule.Standing s =
                    KnockUpRule.of(settings, row.status().knock(), now).standing();
            return new District(
                    row.district(),
                    voted,
                    due + (s == KnockUpRule.Standing.DUE ? 1 : 0),
                    later + (s == KnockUpRule.Standing.LATER ? 1 : 0),
                    enough + (s == KnockUpRule.Standing.ENOUGH ? 1 : 0),
                    stopped + (s == KnockUpRule.Standing.STOPPED ? 1 : 0),
                    posted,
                    toPost);
        }
    }

    private record Row(String district, boolean byPost, Status status) {}

    /** By district; those where nobody promised are left out. */
    @Transactional
    List<District> districts(Scope scope) {
        return jdbi.withHandle(h -> {
            KnockUpSettings settings = settings(h, scope);
            Instant now = clock.instant();
            Map<String, District> districts = new TreeMap<>();
            scope.bind(h.createQuery(PROMISES))
                    .map((r, c) ->
                            new Row(r.getString("code"), r.getString("absent").startsWith("POSTAL"), Status.read(r)))
                    .forEach(row -> districts.merge(
                            row.district(),
                            District.NOBODY.with(row, settings, now),
                            (sum, one) -> sum.with(row, settings, now)));
            return List.copyOf(districts.values());
        });
    }

    @Transactional
    KnockUpSettings settings(Scope scope) {
        return jdbi.withHandle(h -> settings(h, scope));
    }

    private static KnockUpSettings settings(Handle h, Scope scope) {
        List<KnockUpSettings.Round> rounds = scope.bind(h.createQuery(
                        "select starts, ends from knock_up_round where campaign_id = :campaign order by number"))
                .map((r, c) -> new KnockUpSettings.Round(
                        r.getObject("starts", LocalTime.class), r.getObject("ends", LocalTime.class)))
                .list();
        return scope.bind(h.createQuery("select * from knock_up_setting where campaign_id = :campaign"))
                .map((r, c) -> new KnockUpSettings(
                        rounds,
                        r.getInt("rest_minutes"),
                        r.getInt("most_out"),
                        r.getInt("most_calls"),
                        r.getBoolean("ask_wont_vote")))
                .findOne()
                .orElse(KnockUpSettings.USUAL);
    }

    @Transactional
    void set(Scope scope, KnockUpSettings wanted) {
        jdbi.useHandle(h -> {
            for (String table : List.of("knock_up_round", "knock_up_setting")) {
                scope.bind(h.createUpdate("delete from " + table + " where campaign_id = :campaign"))
                        .execute();
            }
            scope.bind(h.createUpdate("insert into knock_up_setting (campaign_id, rest_minutes, most_out, most_calls,"
                            + " ask_wont_vote) values (:campaign, :rest, :out, :calls, :wont)"))
                    .bind("rest", wanted.restMinutes())
                    .bind("out", wanted.mostOut())
                    .bind("calls", wanted.mostCalls())
                    .bind("wont", wanted.askWontVote())
                    .execute();
            List<KnockUpSettings.Round> rounds = new ArrayList<>(wanted.rounds());
            for (int i = 0; i < rounds.size(); i++) {
                scope.bind(h.createUpdate("insert into knock_up_round (campaign_id, number, starts, ends)"
                                + " values (:campaign, :number, :starts, :ends)"))
                        .bind("number", i + 1)
                        .bind("starts", rounds.get(i).from())
                        .bind("ends", rounds.get(i).to())
                        .execute();
            }
        });
    }
}
