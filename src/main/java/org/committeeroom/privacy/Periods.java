package org.committeeroom.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Keeping;
import org.jdbi.v3.core.Jdbi;

/**
 * For how long after the poll each kind of data is kept. A result can be challenged for 21 days, and offences prosecuted
 * for a year (RPA 1983 ss.122 and 176); opinions are needed for neither.
 */
@ApplicationScoped
class Periods {

    static final int MOST_MONTHS = 120;

    private static final Map<Keeping, Integer> USUAL = Map.of(
            Keeping.CANVASS, 3,
            Keeping.CASES, 3,
            Keeping.PEOPLE, 12,
            Keeping.REGISTER, 12,
            Keeping.ACCOUNTS, 24);

    private final Jdbi jdbi;

    Periods(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Months by kind. */
    @Transactional
    Map<Keeping, Integer> of(Scope scope) {
        Map<Keeping, Integer> months = new EnumMap<>(USUAL);
        jdbi.useHandle(
                h -> scope.bind(h.createQuery("select kind, months from retention where campaign_id = :campaign"))
                        .map((r, c) -> months.put(Keeping.valueOf(r.getString(1)), r.getInt(2)))
                        .forEach(previous -> {}));
        return months;
    }

    /** The last day on which it is kept. */
    @Transactional
    LocalDate until(Scope scope, LocalDate poll, Keeping kind) {
        return poll.plusMonths(of(scope).get(kind));
    }

    @Transactional
    void set(Scope scope, Keeping kind, int months) {
        jdbi.useHandle(h -> {
            scope.bind(h.createUpdate("delete from retention where campaign_id = :campaign and kind = :kind"))
                    .bind("kind", kind.name())
                    .execute();
            scope.bind(h.createUpdate(
                            "insert into retention (campaign_id, kind, months) values (:campaign, :kind, :months)"))
                    .bind("kind", kind.name())
                    .bind("months", months)
                    .execute();
        });
    }
}
