package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The imports of a campaign as somebody reads of them, with their rejected rows. */
@ApplicationScoped
class ImportReports {

    private static final String THIS = " where campaign_id = :campaign and id = :id";

    private final Jdbi jdbi;
    private final Clock clock;

    ImportReports(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Transactional
    Optional<ImportRecord> find(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select * from register_import" + THIS))
                .bind("id", id)
                .map((r, c) -> ImportRecord.read(r, reasons(h, scope, id), doubts(h, scope, id), clock.instant()))
                .findOne());
    }

    /** Newest first. */
    @Transactional
    List<ImportRecord> list(Scope scope, PageRequest page) {
        UUID after = after(page);
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select * from register_import where campaign_id ="
                        + " :campaign" + (after == null ? "" : " and id < :after") + " order by id desc limit :rows"))
                .bindByType("after", after, UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> {
                    UUID id = r.getObject("id", UUID.class);
                    return ImportRecord.read(r, reasons(h, scope, id), doubts(h, scope, id), clock.instant());
                })
                .list());
    }

    private static UUID after(PageRequest page) {
        try {
            return page.afterId();
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    private static List<ImportRecord.RejectReason> reasons(Handle h, Scope scope, UUID id) {
        return scope.bind(h.createQuery("select reason, count(*) as n from register_reject where campaign_id ="
                        + " :campaign and import_id = :id group by reason order by n desc, reason"))
                .bind("id", id)
                .map((r, c) -> new ImportRecord.RejectReason(r.getString("reason"), r.getInt("n")))
                .list();
    }

    private static int doubts(Handle h, Scope scope, UUID id) {
        return scope.bind(h.createQuery("select count(*) from match_doubt where campaign_id = :campaign"
                        + " and import_id = :id and state = 'OPEN'"))
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
    }

    /** The rejected rows as lines of CSV, after the given row, in order. */
    @Transactional
    List<Rejected> rejected(Scope scope, UUID id, int afterRow, int most) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select row_number, reason, raw from register_reject"
                        + " where campaign_id = :campaign and import_id = :id and row_number > :after"
                        + " order by row_number limit :most"))
                .bind("id", id)
                .bind("after", afterRow)
                .bind("most", most)
                .map((r, c) -> new Rejected(r.getInt(1), r.getString(2), r.getString(3)))
                .list());
    }

    record Rejected(int row, String reason, String raw) {}

    /** The header of the file as a row of CSV. */
    @Transactional
    String header(Scope scope, UUID id) {
        String titles = jdbi.withHandle(
                h -> scope.bind(h.createQuery("select coalesce(header, '') from register_import" + THIS))
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());
        return titles.lines().map(TableRow::quoted).collect(Collectors.joining(","));
    }
}
