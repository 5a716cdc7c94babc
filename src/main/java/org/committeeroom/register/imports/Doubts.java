package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** The pairs of which an import could not tell whether they are one person. */
@ApplicationScoped
class Doubts {

    /** What an answer may be, and how a pair waits. */
    @Schema(name = "RegisterDoubtState")
    enum State {
        OPEN,
        SAME,
        DIFFERENT
    }

    private static final String SIDE = "%1$s.id as %2$s_id, %2$s_d.code as %2$s_code, %1$s.number as %2$s_number,"
            + " %1$s.suffix as %2$s_suffix, %1$s.surname as %2$s_surname, %1$s.forename as %2$s_forename,"
            + " %1$s.marker as %2$s_marker, %1$s.attainment as %2$s_attainment, %1$s.removed as %2$s_removed,"
            + " %2$s_p.address_lines as %2$s_lines, %2$s_p.postcode as %2$s_postcode, (select count(*) from return_log l"
            + " where l.campaign_id = %1$s.campaign_id and l.elector_id = %1$s.id) as %2$s_returns";

    private static final String JOIN =
            " join elector %1$s on %1$s.campaign_id = w.campaign_id and %1$s.id = w.%3$s join"
                    + " polling_district %2$s_d on %2$s_d.campaign_id = w.campaign_id and %2$s_d.id = %1$s.district_id left join"
                    + " property %2$s_p on %2$s_p.campaign_id = w.campaign_id and %2$s_p.id = %1$s.property_id";

    private static final String SELECT = "select w.*, r.filename, r.edition, " + SIDE.formatted("e", "was") + ", "
            + SIDE.formatted("n", "now") + " from match_doubt w join register_import r on r.campaign_id = w.campaign_id"
            + " and r.id = w.import_id" + JOIN.formatted("e", "was", "elector_id")
            + JOIN.formatted("n", "now", "other_id") + " where w.campaign_id = :campaign";

    private final Jdbi jdbi;
    private final Clock clock;

    Doubts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Likeliest first within the latest import. */
    @Transactional
    List<DoubtResource.View> list(Scope scope, State state, PageRequest page) {
        UUID after = after(page);
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT + " and w.state = :state"
                        + (after == null
                                ? ""
                                : " and (w.score, w.id) < (select a.score, a.id from match_doubt a where a.campaign_id ="
                                        + " :campaign and a.id = :after)")
                        + " order by w.score desc, w.id desc limit :rows"))
                .bind("state", state.name())
                .bindByType("after", after, UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> read(r))
                .list());
    }

    @Transactional
    Optional<DoubtResource.View> find(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT + " and w.id = :id"))
                .bind("id", id)
                .map((r, c) -> read(r))
                .findOne());
    }

    /** Whoever is found to be somebody is nobody else: other pairs with the two are settled with it. */
    @Transactional
    void settle(Scope scope, DoubtResource.View doubt, State state) {
        jdbi.useHandle(h -> {
            String set =
                    "update match_doubt set state = :state, decided_by = :by, decided_at = :now where campaign_id ="
                            + " :campaign and state = 'OPEN' and ";
            scope.bind(h.createUpdate(set + "id = :id"))
                    .bind("state", state.name())
                    .bind("by", scope.caller())
                    .bind("now", clock.instant())
                    .bind("id", doubt.id())
                    .execute();
            if (state == State.SAME) {
                scope.bind(h.createUpdate(set + "(elector_id = :elector or other_id = :other)"))
                        .bind("state", State.DIFFERENT.name())
                        .bind("by", scope.caller())
                        .bind("now", clock.instant())
                        .bind("elector", doubt.was().id())
                        .bind("other", doubt.now().id())
                        .execute();
            }
        });
    }

    private static UUID after(PageRequest page) {
        try {
            return page.afterId();
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    private static DoubtResource.View read(ResultSet r) throws SQLException {
        return new DoubtResource.View(
                r.getObject("id", UUID.class),
                r.getObject("import_id", UUID.class),
                DoubtResource.Reason.valueOf(r.getString("reason")),
                State.valueOf(r.getString("state")),
                side(r, "was"),
                side(r, "now"),
                r.getLong("row_key"));
    }

    /** Anonymous entries never come here: nobody is to be identified. */
    private static DoubtResource.Entry side(ResultSet r, String of) throws SQLException {
        String lines = r.getString(of + "_lines");
        return new DoubtResource.Entry(
                r.getObject(of + "_id", UUID.class),
                r.getString(of + "_code"),
                r.getInt(of + "_number"),
                r.getInt(of + "_suffix"),
                r.getString(of + "_surname"),
                r.getString(of + "_forename"),
                r.getString(of + "_marker"),
                r.getObject(of + "_attainment", LocalDate.class),
                lines == null ? List.of() : lines.lines().toList(),
                r.getString(of + "_postcode"),
                r.getBoolean(of + "_removed"),
                r.getInt(of + "_returns"));
    }
}
