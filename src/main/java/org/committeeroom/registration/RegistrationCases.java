package org.committeeroom.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.committeeroom.teams.Volunteers;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The people of a campaign who are helped to register. */
@ApplicationScoped
class RegistrationCases {

    private static final String SELECT = "select c.*, v.name as volunteer_name from registration_case c left join"
            + " volunteer v on v.campaign_id = c.campaign_id and v.id = c.volunteer_id where c.campaign_id = :campaign";

    private static final String VALUES =
            "name = :name, phone = :phone, email = :email, place = :place, no_fixed_address ="
                    + " :homeless, needs = :needs, state = :state, elector_id = :elector, volunteer_id = :volunteer, changed_at"
                    + " = :now";

    private final Jdbi jdbi;
    private final Volunteers volunteers;
    private final Clock clock;

    RegistrationCases(Jdbi jdbi, Volunteers volunteers, Clock clock) {
        this.jdbi = jdbi;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    @Transactional
    UUID add(Scope scope, NewCase wanted) {
        UUID id = Ids.next();
        require(scope, wanted);
        jdbi.useHandle(h -> {
            bind(
                            scope.bind(
                                    h.createUpdate("insert into registration_case (campaign_id, id, name, phone, email,"
                                            + " place, no_fixed_address, needs, state, elector_id, volunteer_id, created_by,"
                                            + " created_at, changed_at) values (:campaign, :id, :name, :phone, :email, :place,"
                                            + " :homeless, :needs, :state, :elector, :volunteer, :by, :now, :now)")),
                            wanted)
                    .bind("id", id)
                    .bind("by", scope.caller())
                    .execute();
        });
        return id;
    }

    @Transactional
    void change(Scope scope, UUID id, NewCase wanted) {
        require(scope, wanted);
        jdbi.useHandle(h -> bind(
                        scope.bind(h.createUpdate("update registration_case set " + VALUES
                                + " where campaign_id = :campaign and id = :id")),
                        wanted)
                .bind("id", id)
                .execute());
    }

    @Transactional
    void remove(Scope scope, UUID id) {
        int removed = jdbi.withHandle(h -> scope.bind(
                        h.createUpdate("delete from registration_case where campaign_id = :campaign and id = :id"))
                .bind("id", id)
                .execute());
        if (removed == 0) {
            throw Problems.NOT_FOUND.plain();
        }
    }

    @Transactional
    void note(Scope scope, UUID id, String text) {
        jdbi.useHandle(h -> {
            Instant now = clock.instant();
            int found = scope.bind(h.createUpdate("update registration_case set changed_at = :now where campaign_id ="
                            + " :campaign and id = :id"))
                    .bind("now", now)
                    .bind("id", id)
                    .execute();
            if (found == 0) {
                throw Problems.NOT_FOUND.plain();
            }
            scope.bind(h.createUpdate("insert into registration_note (campaign_id, case_id, id, text, written_by,"
                            + " written_at) values (:campaign, :case, :id, :text, :by, :now)"))
                    .bind("case", id)
                    .bind("id", Ids.next())
                    .bind("text", text)
                    .bind("by", scope.caller())
                    .bind("now", now)
                    .execute();
        });
    }

    @Transactional
    Optional<RegistrationCase> find(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT + " and c.id = :id"))
                .bind("id", id)
                .map((r, c) -> read(r))
                .findOne());
    }

    /** In the order in which they came; one more than the page holds, if there is one. */
    @Transactional
    List<RegistrationCase> list(Scope scope, CaseState state, PageRequest page) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT + (state == null ? "" : " and c.state = :state")
                        + (page.after() == null ? "" : " and c.id > :after") + " order by c.id limit :rows"))
                .bind("state", state == null ? "" : state.name())
                .bindByType("after", after(page), UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> read(r))
                .list());
    }

    private static UUID after(PageRequest page) {
        try {
            return page.afterId();
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    @Transactional
    List<RegistrationCase.Note> notes(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select n.id, n.text, a.name, n.written_at from"
                        + " registration_note n left join account a on a.id = n.written_by where n.campaign_id ="
                        + " :campaign and n.case_id = :id order by n.id"))
                .bind("id", id)
                .map((r, c) -> new RegistrationCase.Note(
                        r.getObject("id", UUID.class), r.getString("text"), r.getString("name"), at(r, "written_at")))
                .list());
    }

    /** Refuses electors and volunteers that are not of this campaign. */
    private void require(Scope scope, NewCase wanted) {
        if (wanted.volunteer() != null) {
            volunteers.require(scope, List.of(wanted.volunteer()), "volunteer");
        }
        if (wanted.elector() != null && !jdbi.withHandle(h -> isElector(scope, h, wanted.elector()))) {
            throw Problems.invalid("elector", "there is no such elector");
        }
    }

    private static boolean isElector(Scope scope, Handle h, UUID id) {
        return scope.bind(h.createQuery("select 1 from elector e where " + scope.electors("e") + " and e.id = :id"))
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private <S extends SqlStatement<S>> S bind(S statement, NewCase wanted) {
        return statement
                .bind("name", wanted.name().strip())
                .bind("phone", wanted.phone())
                .bind("email", wanted.email())
                .bind("place", wanted.place())
                .bind("homeless", wanted.noFixedAddress())
                .bind("needs", wanted.allNeeds().stream().map(Need::name).collect(Collectors.joining(",")))
                .bind("state", wanted.state().name())
                .bindByType("elector", wanted.elector(), UUID.class)
                .bindByType("volunteer", wanted.volunteer(), UUID.class)
                .bind("now", clock.instant());
    }

    private static RegistrationCase read(ResultSet r) throws SQLException {
        Set<Need> needs = Arrays.stream(r.getString("needs").split(","))
                .map(Need::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class)));
        return new RegistrationCase(
                r.getObject("id", UUID.class),
                r.getString("name"),
                r.getString("phone"),
                r.getString("email"),
                r.getString("place"),
                r.getBoolean("no_fixed_address"),
                needs,
                CaseState.valueOf(r.getString("state")),
                r.getObject("elector_id", UUID.class),
                r.getObject("volunteer_id", UUID.class),
                r.getString("volunteer_name"),
                null,
                at(r, "created_at"),
                at(r, "changed_at"));
    }

    private static Instant at(ResultSet r, String column) throws SQLException {
        return r.getObject(column, OffsetDateTime.class).toInstant();
    }
}
