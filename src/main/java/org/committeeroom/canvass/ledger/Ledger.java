package org.committeeroom.canvass.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** The book in which sheets are signed out and in: a sheet is in one place at a time. */
@ApplicationScoped
public class Ledger {

    /** Nobody keeps a sheet for longer: a mistyped date would hide that it is late. */
    private static final Duration LONGEST = Duration.ofDays(14);

    private final Jdbi jdbi;
    private final Clock clock;
    private final PrintedSheets sheets;

    Ledger(Jdbi jdbi, Clock clock, PrintedSheets sheets) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.sheets = sheets;
    }

    /** Which entries are wanted. */
    @Schema(name = "SheetWhere")
    enum Where {
        OUT(" and o.ended_at is null"),
        OVERDUE(" and o.ended_at is null and o.due_at < :now"),
        ENDED(" and o.ended_at is not null"),
        LOST(" and o.outcome = 'LOST'");

        private final String condition;

        Where(String condition) {
            this.condition = condition;
        }
    }

    /** @return the id of the entry */
    @Transactional
    public UUID out(Scope scope, String typed, SigningOut who) {
        String code = sheets.find(scope, typed);
        checkDue(who.dueAt());
        return jdbi.withHandle(h -> {
            PrintedSheets.lock(h, scope, code);
            open(h, scope, code).ifPresent(e -> {
                throw Problems.SHEET_IS_OUT.because("Sign it in first, or report it lost");
            });
            return keep(h, scope, code, who, clock.instant());
        });
    }

    private static UUID keep(Handle h, Scope scope, String code, SigningOut who, Instant now) {
        UUID id = Ids.next();
        scope.bind(
                        h.createUpdate(
                                "insert into sheet_out (campaign_id, id, code, taken_by, phone, phone_checked, out_at,"
                                        + " out_by, due_at) values (:campaign, :id, :code, :by, :phone, :checked, :now, :caller, :due)"))
                .bind("id", id)
                .bind("code", code)
                .bind("by", who.takenBy())
                .bind("phone", who.phone())
                .bind("checked", who.phoneChecked())
                .bind("now", now)
                .bind("caller", scope.caller())
                .bind("due", who.dueAt())
                .execute();
        return id;
    }

    /** The sheet is back, or will not come back. */
    @Transactional
    UUID end(Scope scope, String typed, LedgerEntry.Outcome outcome, String note) {
        return change(
                scope,
                typed,
                "ended_at = :now, ended_by = :caller, outcome = :outcome, note = :note",
                update -> update.bind("now", clock.instant())
                        .bind("caller", scope.caller())
                        .bind("outcome", outcome.name())
                        .bind("note", note));
    }

    /** The sheet is back. */
    @Transactional
    public void in(Scope scope, String typed) {
        end(scope, typed, LedgerEntry.Outcome.IN, null);
    }

    /** It may stay out for longer. */
    @Transactional
    UUID later(Scope scope, String typed, Instant due) {
        checkDue(due);
        return change(scope, typed, "due_at = :due", update -> update.bind("due", due));
    }

    private void checkDue(Instant due) {
        Instant now = clock.instant();
        if (!due.isAfter(now) || due.isAfter(now.plus(LONGEST))) {
            throw Problems.invalid("dueAt", "is not within the next fourteen days");
        }
    }

    private UUID change(Scope scope, String typed, String what, UnaryOperator<Update> values) {
        String code = sheets.find(scope, typed);
        return jdbi.withHandle(h -> {
            PrintedSheets.lock(h, scope, code);
            UUID id = open(h, scope, code).orElseThrow(Problems.SHEET_IS_NOT_OUT::plain);
            Update update =
                    h.createUpdate("update sheet_out set " + what + " where campaign_id = :campaign and id = :id");
            values.apply(scope.bind(update)).bind("id", id).execute();
            return id;
        });
    }

    private static Optional<UUID> open(Handle h, Scope scope, String code) {
        return scope.bind(h.createQuery("select id from sheet_out where campaign_id = :campaign and code = :code"
                        + " and ended_at is null"))
                .bind("code", code)
                .mapTo(UUID.class)
                .findOne();
    }

    @Transactional
    LedgerEntry get(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(LedgerEntry.SELECT + " and o.id = :id"))
                .bind("id", id)
                .map((r, c) -> LedgerEntry.read(r, clock.instant()))
                .findOne()
                .orElseThrow(Problems.NOT_FOUND::plain));
    }

    /** Everybody who has had the sheet, the last one first. */
    @Transactional
    List<LedgerEntry> of(Scope scope, String code) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery(LedgerEntry.SELECT + " and o.code = :code order by o.id desc"))
                        .bind("code", code)
                        .map((r, c) -> LedgerEntry.read(r, clock.instant()))
                        .list());
    }

    /** The newest first; one row more than the page holds. */
    @Transactional
    List<LedgerEntry> list(Scope scope, Where where, String district, PageRequest page) {
        UUID after = after(page);
        String sql = LedgerEntry.SELECT
                + (where == null ? "" : where.condition)
                + (district == null ? "" : " and s.district = :district")
                + (after == null ? "" : " and o.id < :after")
                + " order by o.id desc limit :rows";
        return jdbi.withHandle(h -> scope.bind(h.createQuery(sql))
                .bind("district", district)
                .bind("now", clock.instant())
                .bindByType("after", after, UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> LedgerEntry.read(r, clock.instant()))
                .list());
    }

    private static UUID after(PageRequest page) {
        try {
            return page.after() == null ? null : UUID.fromString(page.after());
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }
}
