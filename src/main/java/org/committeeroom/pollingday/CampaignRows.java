package org.committeeroom.pollingday;

import java.util.List;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** All rows of a campaign that is made up, or a copy: of a rehearsal, or in a committee room. */
public final class CampaignRows {

    /** What does not go with a campaign by itself, because other rows of it depend on it: in order. */
    private static final List<String> TABLES = List.of(
            "shift",
            "assignment",
            "committee_room",
            "team",
            "volunteer",
            "invitation",
            "walk",
            "return_log",
            "elector_state",
            "elector",
            "property",
            "polling_district",
            "station",
            "register_import");

    private CampaignRows() {}

    public static void remove(Handle h, Scope campaign) {
        for (String table : TABLES) {
            campaign.bind(h.createUpdate("delete from " + table + " where campaign_id = :campaign"))
                    .execute();
        }
        campaign.bind(h.createUpdate("delete from campaign where id = :campaign"))
                .execute();
    }
}
