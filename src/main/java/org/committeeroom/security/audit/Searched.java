package org.committeeroom.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Finds entries. */
@ApplicationScoped
class Searched {

    /** What is looked for; null: anything. text: in what was done, what was asked for, and by whom. */
    record Wanted(Kind kind, UUID caller, UUID subject, String text, Instant from, Instant to) {}

    record Line(Entry entry, Long link) {}

    private final Jdbi jdbi;

    Searched(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Newest first; one more than the page holds, if there is one. */
    @Transactional
    List<Line> list(Scope scope, Wanted wanted, PageRequest page) {
        UUID after = cursor(page.after());
        return jdbi.withHandle(h -> query(
                        h, scope, wanted, (after == null ? "" : " and id < :after") + " order by id desc limit :rows")
                .bindByType("after", after, UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> new Line(Entry.read(r), r.getObject("batch", Long.class)))
                .list());
    }

    /** All of them, oldest first, one by one. */
    @Transactional
    void each(Scope scope, Wanted wanted, Consumer<Line> work) {
        jdbi.useHandle(h -> query(h, scope, wanted, " order by id")
                .setFetchSize(1000)
                .map((r, c) -> new Line(Entry.read(r), r.getObject("batch", Long.class)))
                .forEach(work));
    }

    private static Query query(Handle h, Scope scope, Wanted wanted, String rest) {
        List<String> conditions = new ArrayList<>(List.of("campaign_id = :campaign"));
        add(conditions, wanted.kind(), "kind = :kind");
        add(conditions, wanted.caller(), "caller_id = :caller");
        add(conditions, wanted.subject(), "subject_id = :subject");
        add(conditions, wanted.from(), "at >= :from");
        add(conditions, wanted.to(), "at < :to");
        add(
                conditions,
                wanted.text(),
                "(lower(what) like :text or lower(detail) like :text or lower(caller_name) like :text)");
        return scope.bind(h.createQuery("select * from audit_entry where " + String.join(" and ", conditions) + rest))
                .bindByType("kind", wanted.kind() == null ? null : wanted.kind().name(), String.class)
                .bindByType("subject", wanted.subject(), UUID.class)
                .bindByType("caller", wanted.caller(), UUID.class)
                .bind("from", wanted.from() == null ? null : wanted.from().atOffset(ZoneOffset.UTC))
                .bind("to", wanted.to() == null ? null : wanted.to().atOffset(ZoneOffset.UTC))
                .bindByType("text", wanted.text() == null ? null : like(wanted.text()), String.class);
    }

    private static String like(String text) {
        return '%' + text.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\\0]", "") + '%';
    }

    private static void add(List<String> conditions, Object wanted, String condition) {
        if (wanted != null) {
            conditions.add(condition);
        }
    }

    private static UUID cursor(String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }
}
