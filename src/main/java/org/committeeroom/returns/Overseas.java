package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.committeeroom.platform.PageRequest;
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

    private static final String WHO =
            " and not e.removed and e.eligible <> 'NO' and e.marker like '%F%'" + Arranged.TO_WRITE_TO;

    private final Jdbi jdbi;

    Overseas(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param addressed of whom it is known where the ballot paper is sent */
    record Counts(int all, int addressed) {}

    /** By district and number. */
    @Transactional
    List<Arranged> list(Scope scope, PageRequest page) {
        ElectorNumber after = Electors.cursor(page);
        return jdbi.withHandle(h -> {
            Query query = scope.bind(h.createQuery(Arranged.SELECT + " where " + scope.electors("e") + WHO
                            + (after == null ? "" : " and " + Electors.AFTER)
                            + " order by d.code, e.number, e.suffix limit :rows"))
                    .bind("rows", page.rows());
            Electors.bind(query, after);
            return query.map((r, c) -> Arranged.read(r)).list();
        });
    }

    @Transactional
    Counts counts(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(
                        "select count(*) as everybody, count(a.ballot_address) as addressed from elector e"
                                + Status.JOIN + Arranged.JOIN + " where " + scope.electors("e") + WHO))
                .map((r, c) -> new Counts(r.getInt("everybody"), r.getInt("addressed")))
                .one());
    }
}
