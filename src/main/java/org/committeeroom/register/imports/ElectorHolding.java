package org.committeeroom.register.imports;

import java.util.List;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.HeldEntry;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.Person;
import org.committeeroom.security.personal.TableHolding;
import org.jdbi.v3.core.Handle;

/** Entries of the register. Those that the officer gave stay as given; those that we added ourselves lose their name. */
final class ElectorHolding implements Holding {

    private static final TableHolding ALL = Holding.in("elector")
            .of("id", "merged_into")
            .showing("(select d.code from polling_district d where d.campaign_id = t.campaign_id and d.id ="
                    + " t.district_id) as district")
            .hiding("surname_key", "forename_key", "row_hash")
            .keptAs(Keeping.REGISTER)
            .staysBecause(Erased.Reason.OFFICIAL_RECORD);

    @Override
    public String table() {
        return ALL.table();
    }

    @Override
    public Keeping keeping() {
        return ALL.keeping();
    }

    @Override
    public List<HeldEntry> about(Handle h, Scope scope, Person person) {
        return ALL.about(h, scope, person);
    }

    @Override
    public Erased erase(Handle h, Scope scope, Person person) {
        int all = ALL.about(h, scope, person).size();
        int ours = scope.bind(h.createUpdate("update elector set surname = '', forename = '', surname_key = '',"
                        + " forename_key = '', attainment = null, removed = true where campaign_id = :campaign"
                        + " and by_hand and (id = any(:ids) or merged_into = any(:ids))"))
                .bindArray("ids", UUID.class, person.ids())
                .execute();
        return new Erased(ours, all - ours, all == ours ? null : Erased.Reason.OFFICIAL_RECORD);
    }

    @Override
    public long destroy(Handle h, Scope scope) {
        return ALL.destroy(h, scope);
    }

    @Override
    public long count(Handle h, Scope scope) {
        return ALL.count(h, scope);
    }
}
