package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;
import org.committeeroom.security.personal.TableHolding;

/** The register, the lists that go with it, and what has become of its entries. */
@ApplicationScoped
class RegisterHoldings implements PersonalData {

    private static final String[] KEYS = {"surname_key", "forename_key", "row_hash", "row_key"};

    @Override
    public List<Holding> holdings() {
        return List.of(
                new ElectorHolding(),
                Holding.in("property")
                        .where("exists (select 1 from elector e where e.campaign_id = t.campaign_id"
                                + " and e.property_id = t.id and e.id = any(:ids))")
                        .hiding("street", "building", "flat")
                        .keptAs(Keeping.REGISTER)
                        .staysBecause(Erased.Reason.OFFICIAL_RECORD),
                official("absent_voter").of("elector_id"),
                official("elector_vote").of("elector_id"),
                official("absent_voter_change").of("elector_id"),
                history("elector_change").of("elector_id"),
                history("person_before").of("elector_id"),
                history("moved_vote").of("from_elector_id", "to_elector_id"),
                history("elector_amendment").of("elector_id"),
                history("person_decision").of("elector_id", "other_id"),
                history("match_doubt").of("elector_id", "other_id"),
                new SourceRows("edition_rows"),
                new SourceRows("register_reject"),
                Holding.in("register_import").aboutNobody("a file, by its name and what it held in number"),
                Holding.in("register_word")
                        .aboutNobody("the names of the whole seat, without whose they are")
                        .keptAs(Keeping.REGISTER),
                Holding.in("property_amendment")
                        .where("exists (select 1 from elector e where e.campaign_id = t.campaign_id"
                                + " and e.property_id = t.property_id and e.id = any(:ids))")
                        .hiding("was_street", "was_building", "was_flat")
                        .keptAs(Keeping.REGISTER)
                        .staysBecause(Erased.Reason.REGISTER_HISTORY),
                Holding.in("property_alias")
                        .aboutNobody("that two ways of writing an address mean one door")
                        .keptAs(Keeping.REGISTER),
                Holding.in("property_change")
                        .aboutNobody("a door's district and address before an import")
                        .keptAs(Keeping.REGISTER));
    }

    private static TableHolding official(String table) {
        return Holding.in(table).keptAs(Keeping.REGISTER).staysBecause(Erased.Reason.OFFICIAL_RECORD);
    }

    private static TableHolding history(String table) {
        return Holding.in(table).hiding(KEYS).keptAs(Keeping.REGISTER).staysBecause(Erased.Reason.REGISTER_HISTORY);
    }
}
