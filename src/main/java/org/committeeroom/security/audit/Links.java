package org.committeeroom.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The chains as they are kept. Nothing waits for them: a change is linked a moment after its commit. */
@ApplicationScoped
class Links {

    /** Entries of one link, and returns of one sum. */
    private static final int MOST = 5_000;

    static final String RETURNS = "Returns_came";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Wall wall;

    Links(Jdbi jdbi, Clock clock, Wall wall) {
        this.wall = wall;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The latest link; of a chain without any, its beginning. */
    record Head(long number, String hash, long returnsTo) {}

    @Transactional
    Set<UUID> unlinked() {
        return wall.acrossCampaigns(() -> Set.copyOf(
                jdbi.withHandle(h -> h.createQuery("select distinct campaign_id from audit_entry where batch is null")
                        .mapTo(UUID.class)
                        .list())));
    }

    @Transactional
    Head head(Scope scope) {
        return jdbi.withHandle(h -> head(h, scope));
    }

    static Head head(Handle h, Scope scope) {
        return scope.bind(h.createQuery("select number, hash, returns_to from audit_batch where campaign_id = :campaign"
                        + " order by number desc limit 1"))
                .map((r, c) -> new Head(r.getLong(1), r.getString(2), r.getLong(3)))
                .findOne()
                .orElse(new Head(0, Chain.BEGINNING, 0));
    }

    /**
     * Links what is not linked yet.
     *
     * @param sumUp also the returns that have come
     * @return whether there is more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean extend(Scope scope, boolean sumUp) {
        return jdbi.withHandle(h -> {
            Head head = head(h, scope);
            long returnsTo = sumUp ? sumUp(h, scope, head.returnsTo()) : head.returnsTo();
            List<Entry> entries = scope.bind(h.createQuery("select * from audit_entry where campaign_id = :campaign"
                            + " and batch is null order by id limit " + MOST))
                    .map((r, c) -> Entry.read(r))
                    .list();
            if (entries.isEmpty()) {
                return false;
            }
            long number = head.number() + 1;
            scope.bind(h.createUpdate("insert into audit_batch (campaign_id, number, at, entries, returns_to, hash)"
                            + " values (:campaign, :number, :at, :entries, :returnsTo, :hash)"))
                    .bind("number", number)
                    .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .bind("entries", entries.size())
                    .bind("returnsTo", returnsTo)
                    .bind("hash", Chain.hash(head.hash(), number, entries))
                    .execute();
            // Of those only: others may have come meanwhile. H2 finds many rows by their keys in a join only.
            scope.bind(h.createUpdate(
                            "merge into audit_entry e using (select id from unnest(cast(:ids as uuid array)) as"
                                    + " given(id)) linked on e.campaign_id = :campaign and e.id = linked.id"
                                    + " when matched then update set batch = :number"))
                    .bind("number", number)
                    .bindArray(
                            "ids", UUID.class, entries.stream().map(Entry::id).toList())
                    .execute();
            return entries.size() == MOST || returnsTo - head.returnsTo() >= MOST;
        });
    }

    /** An entry that stands for the returns after this number, by who sent them and in what order they came. */
    private long sumUp(Handle h, Scope scope, long after) {
        Sum sum = sum(h, scope, after, after + MOST);
        if (sum.count() == 0) {
            return after;
        }
        Entry entry = new Entry(
                Ids.next(),
                clock.instant(),
                Kind.PROGRAM,
                RETURNS,
                "Returns came",
                null,
                sum.text(),
                scope.kind(),
                scope.caller(),
                "",
                "");
        scope.bind(h.createUpdate("insert into audit_entry (campaign_id, id, at, kind, operation, what, detail,"
                        + " caller_kind, caller_id, caller_name, address) values (:campaign, :id, :at, :kind, :operation,"
                        + " :what, :detail, :callerKind, :caller, '', '')"))
                .bind("id", entry.id())
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("kind", entry.kind().name())
                .bind("operation", entry.operation())
                .bind("what", entry.what())
                .bind("detail", entry.detail())
                .bind("callerKind", entry.callerKind().name())
                .bind("caller", entry.caller())
                .execute();
        return sum.to();
    }

    /** @param digest over the ids and senders, in the order in which they came: what they say may be erased by law */
    record Sum(long from, long to, int count, String digest) {

        String text() {
            return "from=" + from + " to=" + to + " count=" + count + " digest=" + digest;
        }
    }

    private record Came(long sequence, UUID id, UUID caller) {}

    static Sum sum(Handle h, Scope scope, long after, long to) {
        List<Came> came = scope.bind(h.createQuery("select sequence, id, caller_id from return_log where campaign_id ="
                        + " :campaign and sequence > :after and sequence <= :to order by sequence"))
                .bind("after", after)
                .bind("to", to)
                .map((r, c) -> new Came(r.getLong(1), r.getObject(2, UUID.class), r.getObject(3, UUID.class)))
                .list();
        MessageDigest digest = Chain.sha256();
        came.forEach(each -> digest.update((each.sequence() + " " + each.id() + ' ' + each.caller() + '\n')
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        long last = came.isEmpty() ? after : came.get(came.size() - 1).sequence();
        return new Sum(after + 1, last, came.size(), HexFormat.of().formatHex(digest.digest()));
    }
}
