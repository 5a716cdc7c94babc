package org.committeeroom.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The short codes by which people know a walk or a sheet of paper, {@code W-7KQ4}. They are unique in a campaign over
 * all kinds of sheets and are never given again: two boards with the same code have cost campaigns whole streets.
 */
@ApplicationScoped
public class SheetCodes {

    /** Crockford's base 32: no I, L, O or U, which people misread. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 4;
    /** With a longer code from here on, so that drawing an unused one stays quick. */
    private static final int CROWDED = 500_000;

    private final SecureRandom random = new SecureRandom();
    private final Jdbi jdbi;
    private final Clock clock;
    /** A room that goes on without its centre gives codes that the centre never gives: of an odd length. */
    private final int longer;

    SheetCodes(Jdbi jdbi, Clock clock, @ConfigProperty(name = "committee.room.centre.url") Optional<String> centre) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.longer = centre.isPresent() ? 1 : 0;
    }

    /** A code for a sheet that belongs to no walk. */
    @Transactional
    public String next(Scope scope, Enum<?> kind) {
        return next(scope, kind, 1).get(0);
    }

    /** Codes for so many sheets that belong to no walk. */
    @Transactional
    public List<String> next(Scope scope, Enum<?> kind, int count) {
        return jdbi.withHandle(h -> take(h, scope, kind, count));
    }

    /** New codes, kept in the transaction of the handle. */
    List<String> take(Handle h, Scope scope, Enum<?> kind, int count) {
        int given = scope.bind(h.createQuery("select count(*) from sheet_code where campaign_id = :campaign"))
                .mapTo(Integer.class)
                .one();
        int length = (given + count < CROWDED ? LENGTH : LENGTH + 2) + longer;
        Set<String> codes = new LinkedHashSet<>();
        while (codes.size() < count) {
            Set<String> drawn = draw(count - codes.size(), length);
            drawn.removeAll(used(h, scope, drawn));
            codes.addAll(drawn);
        }
        keep(h, scope, kind, codes);
        return List.copyOf(codes);
    }

    private Set<String> draw(int count, int length) {
        Set<String> drawn = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            StringBuilder code = new StringBuilder("W-");
            random.ints(length, 0, DIGITS.length()).forEach(digit -> code.append(DIGITS.charAt(digit)));
            drawn.add(code.toString());
        }
        return drawn;
    }

    private static Set<String> used(Handle h, Scope scope, Set<String> drawn) {
        return new HashSet<>(
                scope.bind(h.createQuery("select c.code from unnest(:codes) as t(code) left join sheet_code c"
                                + " on c.campaign_id = :campaign and c.code = t.code where c.code is not null"))
                        .bindArray("codes", String.class, new ArrayList<>(drawn))
                        .mapTo(String.class)
                        .list());
    }

    private void keep(Handle h, Scope scope, Enum<?> kind, Set<String> codes) {
        PreparedBatch batch = h.prepareBatch("insert into sheet_code (campaign_id, code, kind, issued_by, issued_at)"
                + " values (:campaign, :code, :kind, :by, :now)");
        for (String code : codes) {
            batch.bind("campaign", scope.campaign())
                    .bind("code", code)
                    .bind("kind", kind.name())
                    .bind("by", scope.caller())
                    .bind("now", clock.instant())
                    .add();
        }
        batch.execute();
    }
}
