package org.committeeroom.register.imports;

import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/**
 * An import at work, within its one transaction.
 *
 * @param id of the import
 */
record Edition(Handle handle, Scope scope, Staging staging, UUID id, Progress progress) {

    /** What an elector is, apart from the campaign and the id: the columns of {@code elector_change} after these. */
    static final String LISTING = "district_id, number, suffix, surname, forename, surname_key, forename_key, marker,"
            + " attainment, eligible, absent, absent_until, property_id, officer_id, row_hash, removed, by_hand,"
            + " merged_into";

    private static final String LOG = "insert into elector_change (campaign_id, import_id, elector_id, created, "
            + LISTING + ") select e.campaign_id, :import, e.id, false, e." + LISTING.replace(", ", ", e.") + " from ";

    /** Runs a statement that may speak of {@code :campaign} and {@code :import}. */
    int execute(String sql) {
        progress.goOn();
        return scope.bind(handle.createUpdate(sql)).bind("import", id).execute();
    }

    <T> T ask(String sql, Class<T> type) {
        return scope.bind(handle.createQuery(sql))
                .bind("import", id)
                .mapTo(type)
                .one();
    }

    boolean holds(String condition) {
        return ask("select exists (" + condition + ")", Boolean.class);
    }

    /**
     * Keeps what electors are before they change.
     *
     * @param from and where: the elector table as {@code e}, with whatever chooses among them
     */
    void keepBefore(String from) {
        execute(LOG + from);
    }
}
