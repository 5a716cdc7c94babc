package org.committeeroom.returns;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeeroom.campaign.Controller;
import org.committeeroom.platform.Database;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * A transaction's turn at the returns of a campaign. Whoever has it keeps the campaign's place in the feed locked until
 * the commit is seen by all: so transactions that give numbers follow one another, in the order of the numbers.
 */
final class Turn {

    private final Scope scope;
    private final Handle h;
    private final boolean independent;
    private final boolean suppressing;
    private long place;

    private Turn(Scope scope, Handle h, Found found) {
        this.scope = scope;
        this.h = h;
        this.place = found.place();
        this.independent = found.independent();
        this.suppressing = found.suppressing();
    }

    private record Found(long place, boolean independent, boolean suppressing) {}

    /**
     * On PostgreSQL: the commit does not wait for the disk ({@link org.committeeroom.platform.Durability} does, once for
     * many, before anybody is told of it). And rows are looked up by their keys: any other way reads the whole log.
     */
    private static final String SETTINGS = Stream.of(
                    "synchronous_commit", "enable_seqscan", "enable_hashjoin", "enable_mergejoin", "enable_material")
            .map(setting -> ", set_config('" + setting + "', 'off', true)")
            .collect(Collectors.joining());

    /** Waits for the turn of a transaction that does nothing else. */
    static Turn begin(Scope scope, Handle h, Database.Kind kind) {
        return of(scope, h, wait(scope, h, kind, kind == Database.Kind.POSTGRESQL ? SETTINGS : ""));
    }

    /** Waits for the turn of a transaction that also does other work, and gives no numbers. */
    static Turn hold(Scope scope, Handle h, Database.Kind kind) {
        return of(scope, h, wait(scope, h, kind, ""));
    }

    private static Turn of(Scope scope, Handle h, Found found) {
        return new Turn(scope, h, found);
    }

    private static Found wait(Scope scope, Handle h, Database.Kind kind, String settings) {
        String sql = "select f.sequence, (select c.controller from campaign c where c.id = f.campaign_id),"
                + " exists (select 1 from suppression x where x.campaign_id = f.campaign_id)" + settings
                + " from feed_position f where f.campaign_id = :campaign for update";
        Found found = find(scope, h, sql);
        if (found == null) {
            scope.bind(h.createUpdate("insert into feed_position (campaign_id, sequence) values (:campaign, 0)"
                            + (kind == Database.Kind.POSTGRESQL ? " on conflict do nothing" : "")))
                    .execute();
            found = find(scope, h, sql);
        }
        return found;
    }

    private static Found find(Scope scope, Handle h, String sql) {
        return scope.bind(h.createQuery(sql))
                .map((r, c) -> new Found(
                        r.getLong(1), Controller.valueOf(r.getString(2)) == Controller.INDEPENDENT, r.getBoolean(3)))
                .findOne()
                .orElse(null);
    }

    Scope scope() {
        return scope;
    }

    Handle h() {
        return h;
    }

    /** The campaign's candidate keeps opinions only with consent. */
    boolean independent() {
        return independent;
    }

    /** Somebody in the campaign has asked to be left alone. */
    boolean suppressing() {
        return suppressing;
    }

    /**
     * A query about the log, in words that change each time the log has grown fourfold: so the database, which keeps its
     * plan for the same words, thinks again. One made for a short log may read all of a long one for every return.
     */
    Query query(String sql) {
        int growth = (Long.SIZE - Long.numberOfLeadingZeros(place)) / 2;
        return scope.bind(h.createQuery(sql + " /* 4^" + growth + " returns */"));
    }

    /** The next number in the feed. */
    long next() {
        return ++place;
    }

    /** Keeps the place up to which numbers are given. */
    void end() {
        scope.bind(h.createUpdate("update feed_position set sequence = :place where campaign_id = :campaign"))
                .bind("place", place)
                .execute();
    }
}
