package org.committeeroom.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Computes a campaign's chain anew, and compares it with what is kept and with a head that somebody wrote down. */
@ApplicationScoped
class Verification {

    private static final Pattern RETURNS = Pattern.compile("from=(\\d+) to=(\\d+) count=(\\d+) digest=(\\w+)");

    private static final int AT_ONCE = 500;

    private final Jdbi jdbi;

    Verification(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Schema(name = "AuditFault")
    enum Fault {
        /** An entry of this link was changed, added or taken out. */
        LINK_CHANGED,
        /** Links are missing between this one and the one before. */
        LINK_MISSING,
        /** Entries say that they belong to a link that is not there: the end was cut off. */
        END_CUT,
        /** The head that was written down is in no link: entries were changed and the chain made anew, or it was cut. */
        HEAD_UNKNOWN,
        /** Returns were taken out of the log, or put into it. */
        RETURNS_CHANGED
    }

    @Schema(name = "AuditProblem")
    record Found(
            Fault fault,
            @Schema(description = "Number of the link") long link,
            @Schema(nullable = true) Instant at) {}

    @Schema(name = "AuditVerification")
    record Result(
            boolean sound,
            long links,
            long entries,

            @Schema(description = "Hash of the last link: write it down, or mail it to somebody")
            String head,

            List<Found> problems) {}

    private record Link(long number, Instant at, int entries, String hash) {}

    /** @param known a head that was written down, whole or its first characters; null if there is none */
    @Transactional
    Result of(Scope scope, String known) {
        return jdbi.withHandle(h -> {
            List<Link> links = scope.bind(
                            h.createQuery(
                                    "select number, at, entries, hash from audit_batch where campaign_id = :campaign order by number"))
                    .map((r, c) -> new Link(
                            r.getLong(1),
                            r.getObject(2, OffsetDateTime.class).toInstant(),
                            r.getInt(3),
                            r.getString(4)))
                    .list();
            List<Found> problems = new ArrayList<>();
            String previous = Chain.BEGINNING;
            long expected = 1;
            long entries = 0;
            for (int from = 0; from < links.size(); from += AT_ONCE) {
                List<Link> some = links.subList(from, Math.min(links.size(), from + AT_ONCE));
                Map<Long, List<Entry>> of = entries(h, scope, some);
                for (Link link : some) {
                    List<Entry> its = of.getOrDefault(link.number(), List.of());
                    if (link.number() != expected) {
                        problems.add(new Found(Fault.LINK_MISSING, link.number(), link.at()));
                    }
                    if (its.size() != link.entries()
                            || !Chain.hash(previous, link.number(), its).equals(link.hash())) {
                        problems.add(new Found(Fault.LINK_CHANGED, link.number(), link.at()));
                    }
                    its.forEach(entry -> checkReturns(h, scope, entry, link, problems));
                    entries += its.size();
                    previous = link.hash();
                    expected = link.number() + 1;
                }
            }
            checkEnd(h, scope, expected, problems);
            if (known != null && links.stream().noneMatch(link -> link.hash().startsWith(known))) {
                problems.add(new Found(Fault.HEAD_UNKNOWN, expected - 1, null));
            }
            return new Result(problems.isEmpty(), links.size(), entries, previous, problems);
        });
    }

    private static Map<Long, List<Entry>> entries(Handle h, Scope scope, List<Link> links) {
        Map<Long, List<Entry>> entries = new HashMap<>();
        scope.bind(h.createQuery("select * from audit_entry where campaign_id = :campaign and batch >= :first"
                        + " and batch <= :last order by id"))
                .bind("first", links.get(0).number())
                .bind("last", links.get(links.size() - 1).number())
                .map((r, c) -> entries.computeIfAbsent(r.getLong("batch"), link -> new ArrayList<>())
                        .add(Entry.read(r)))
                .forEach(added -> {});
        return entries;
    }

    private static void checkEnd(Handle h, Scope scope, long next, List<Found> problems) {
        int beyond = scope.bind(h.createQuery(
                        "select count(*) from audit_entry where campaign_id = :campaign and batch >= :next"))
                .bind("next", next)
                .mapTo(Integer.class)
                .one();
        if (beyond > 0) {
            problems.add(new Found(Fault.END_CUT, next, null));
        }
    }

    private static void checkReturns(Handle h, Scope scope, Entry entry, Link link, List<Found> problems) {
        Matcher sum = RETURNS.matcher(entry.detail());
        if (!entry.operation().equals(Links.RETURNS) || !sum.matches() || destroyed(h, scope, entry)) {
            return;
        }
        Links.Sum now = Links.sum(h, scope, Long.parseLong(sum.group(1)) - 1, Long.parseLong(sum.group(2)));
        if (!now.text().equals(entry.detail())) {
            problems.add(new Found(Fault.RETURNS_CHANGED, link.number(), entry.at()));
        }
    }

    /** Returns are destroyed when their time is over, and the audit says so. */
    private static boolean destroyed(Handle h, Scope scope, Entry entry) {
        return scope.bind(h.createQuery("select count(*) from audit_entry where campaign_id = :campaign and operation ="
                                + " 'RetentionResource_destroy' and id > :id"))
                        .bind("id", entry.id())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
