package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.register.Arrangement;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Electors who live overseas (marker F) and may vote here. On the register they are a name and a number; where they can
 * be written to is known of those alone whose ballot paper is sent to them, from the list of postal voters.
 */
@ApplicationScoped
class Overseas {

    /** Anonymous entries are a number alone; who wants no contact gets no letter. */
    private static final String WHO = " and not e.removed and e.eligible <> 'NO' and e.marker like '%F%'"
            + " and e.marker not like '%N%' and not coalesce(s.do_not_contact, false) and not coalesce(s.gone, false)";

    private static final String FROM =
            " left join absent_voter a on a.campaign_id = e.campaign_id and a.elector_id = e.id";

    private final Jdbi jdbi;

    Overseas(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Somebody overseas, and how this person votes; null: in person. */
    record Person(ElectorResource.View elector, Arrangement arrangement) {}

    /** @param addressed of whom it is known where the ballot paper is sent */
    record Counts(int all, int addressed) {}

    /** By district and number. */
    @Transactional
    List<Person> list(Scope scope, PageRequest page) {
        ElectorNumber after = Electors.cursor(page);
        return jdbi.withHandle(h -> {
            Query query = scope.bind(h.createQuery(Electors.SELECT.replaceFirst(
                                    " from elector e",
                                    ", e.absent_until, a.emergency, a.ballot_address, a.proxy_name, a.proxy_address from"
                                            + " elector e")
                            + FROM + " where " + scope.electors("e") + WHO
                            + (after == null ? "" : " and " + Electors.AFTER)
                            + " order by d.code, e.number, e.suffix limit :rows"))
                    .bind("rows", page.rows());
            Electors.bind(query, after);
            return query.map((r, c) -> person(r)).list();
        });
    }

    private static Person person(ResultSet r) throws SQLException {
        return new Person(Electors.read(r), Arrangement.read(r));
    }

    @Transactional
    Counts counts(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(
                        "select count(*) as everybody, count(a.ballot_address) as addressed from elector e"
                                + Status.JOIN + FROM + " where " + scope.electors("e") + WHO))
                .map((r, c) -> new Counts(r.getInt("everybody"), r.getInt("addressed")))
                .one());
    }
}
