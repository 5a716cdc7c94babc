package org.committeeroom.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.committeeroom.register.Arrangement;

/**
 * Somebody of the register, and how this person votes, from the officer's lists.
 *
 * @param arrangement null: in person
 */
record Arranged(ElectorResource.View elector, Arrangement arrangement) {

    static final String JOIN = " left join absent_voter a on a.campaign_id = e.campaign_id and a.elector_id = e.id";

    /** As {@link Electors#SELECT}. */
    static final String SELECT = Electors.SELECT.replaceFirst(
                    " from elector e",
                    ", e.absent_until, a.emergency, a.ballot_address, a.proxy_name, a.proxy_address from elector e")
            + JOIN;

    /** For letters: an anonymous entry is a number alone, and whoever wants no contact gets none. */
    static final String TO_WRITE_TO = " and e.marker not like '%N%' and not coalesce(s.do_not_contact, false)"
            + " and not coalesce(s.gone, false)";

    static Arranged read(ResultSet r) throws SQLException {
        return new Arranged(Electors.read(r), Arrangement.read(r));
    }

    String key() {
        return elector.key();
    }
}
