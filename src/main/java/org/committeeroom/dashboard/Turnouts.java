package org.committeeroom.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Whether somebody voted at the latest polls of which the campaign has a marked register: null if that is not known.
 * What is marked of the campaign's own poll is no history.
 */
record Turnouts(Boolean general, Boolean local) {

    static final Turnouts UNKNOWN = new Turnouts(null, null);

    /** For a query in which the elector table is {@code e}. */
    static final String COLUMNS = latest("UK_PARLIAMENT") + " as voted_general, " + latest("LOCAL") + " as voted_local";

    private static String latest(String type) {
        return "(select v.vote from elector_vote v where v.campaign_id = e.campaign_id and v.elector_id = e.id"
                + " and v.poll_type = '" + type + "' and v.poll_date < (select c.poll_date from campaign c"
                + " where c.id = e.campaign_id) order by v.poll_date desc limit 1)";
    }

    static Turnouts of(ResultSet r) throws SQLException {
        Boolean general = voted(r.getString("voted_general"));
        Boolean local = voted(r.getString("voted_local"));
        return general == null && local == null ? UNKNOWN : new Turnouts(general, local);
    }

    private static Boolean voted(String vote) {
        return vote == null ? null : Boolean.valueOf(!vote.equals("NOT"));
    }
}
