package org.committeeroom.register.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** Finds electors by their number. */
@ApplicationScoped
class Numbered {

    private static final String SELECT = "select e.id from polling_district d join elector e on e.campaign_id ="
            + " d.campaign_id and e.district_id = d.id and e.number = :number where d.campaign_id = :campaign"
            + " and not e.removed and ";

    private final Jdbi jdbi;

    Numbered(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    List<UUID> with(Scope scope, ElectorNumber number) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT + "d.code = :code and e.suffix = :suffix"))
                .bind("number", number.number())
                .bind("suffix", number.suffix())
                .bind("code", number.district())
                .mapTo(UUID.class)
                .list());
    }

    /** In any district. */
    @Transactional
    List<UUID> with(Scope scope, Question.Bare number, int most) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT
                        + "(cast(:suffix as integer) is null or e.suffix = :suffix)"
                        + " order by d.code, e.suffix limit :most"))
                .bind("number", number.number())
                .bindByType("suffix", number.suffix(), Integer.class)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }
}
