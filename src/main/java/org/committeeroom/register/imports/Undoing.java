package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.Eligibility;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes the latest import back, within the transaction that it is called in: the register is then what it was. Only those
 * of its electors of whom somebody has told us something stay, off the register, so that nothing told is lost.
 */
@ApplicationScoped
class Undoing {

    private static final String OF_THIS = " x where x.campaign_id = :campaign and x.import_id = :import";

    private static final String TOLD_OF = "(exists (select 1 from return_log r where r.campaign_id = :campaign and"
            + " r.elector_id = e.id) or exists (select 1 from elector_amendment a where a.campaign_id = :campaign and"
            + " a.elector_id = e.id) or exists (select 1 from elector_vote v where v.campaign_id = :campaign and"
            + " v.elector_id = e.id))";

    /** Led by the few whom the import brought, not by all electors. */
    private static final String BROUGHT = "merge into elector e using (select * from elector_change" + OF_THIS
            + " and x.created) b on (e.campaign_id = :campaign and e.id = b.elector_id) when matched and not e.by_hand";

    private static final String ALL = " where e.campaign_id = :campaign and not e.by_hand";

    private static final List<String> FORGET =
            List.of(BROUGHT + " and not " + TOLD_OF + " then delete", BROUGHT + " then update set removed = true");

    /** Of the first import, of which nobody has been written down. */
    private static final List<String> FORGET_ALL =
            List.of("delete from elector e" + ALL + " and not " + TOLD_OF, "update elector e set removed = true" + ALL);

    private static final String BEFORE =
            " from elector_change" + OF_THIS + " and x.elector_id = e.id and not x.created)";

    /**
     * In one statement that looks at numbers when all have theirs, as people may have changed them with each other: H2
     * too takes all rows out before it puts any in, but not in a merge. Merging people is not the import's, and is not
     * undone with it.
     */
    private static final String RESTORE = "update elector e set (district_id, number, suffix, surname, forename,"
            + " surname_key, forename_key, marker, attainment, eligible, absent, absent_until, property_id, officer_id,"
            + " row_hash, by_hand, removed) = (select x.district_id, x.number, x.suffix, x.surname, x.forename,"
            + " x.surname_key, x.forename_key, x.marker, x.attainment, x.eligible, x.absent, x.absent_until,"
            + " x.property_id, x.officer_id, x.row_hash, x.by_hand, (x.removed or e.merged_into is not null)" + BEFORE
            + " where e.campaign_id = :campaign and exists (select 1" + BEFORE;

    private static final String AMENDMENTS = "update elector_amendment set ended_at = null, ended_by = null where"
            + " campaign_id = :campaign and ended_by = :import";

    private static final String DOORS = "merge into property p using (select * from property_change" + OF_THIS
            + " and not x.created) b on (p.campaign_id = :campaign and p.id = b.property_id) when matched then update set"
            + " district_id = b.district_id, uprn = b.uprn";

    private static final String ADDRESSES = "merge into property p using (select * from property_change" + OF_THIS
            + " and x.address_lines is not null) b on (p.campaign_id = :campaign and p.id = b.property_id) when matched"
            + " then update set address_lines = b.address_lines, postcode = b.postcode, street = b.street,"
            + " building = b.building, flat = b.flat";

    private static final String CORRECTED_DOORS = "update property_amendment set ended_at = null, ended_by = null where"
            + " campaign_id = :campaign and ended_by = :import";

    private static final String EMPTY_DOORS = "delete from property p where p.campaign_id = :campaign and (:first or"
            + " exists (select 1 from property_change" + OF_THIS + " and x.property_id = p.id and x.created))"
            + none("elector", "property_id", "p")
            + none("walk_door", "property_id", "p")
            + none("return_log", "property_id", "p");

    private static final String WARDS = "update polling_district d set ward = null where d.campaign_id = :campaign and"
            + " exists (select 1 from district_change" + OF_THIS + " and x.district_id = d.id and not x.created)";

    private static final String EMPTY_DISTRICTS = "delete from polling_district d where d.campaign_id = :campaign and"
            + " d.station_id is null and exists (select 1 from district_change" + OF_THIS
            + " and x.district_id = d.id and x.created)"
            + none("elector", "district_id", "d")
            + none("property", "district_id", "d")
            + none("walk", "district_id", "d")
            + none("assignment", "district_id", "d")
            + none("invitation_district", "district_id", "d")
            + none("committee_room_district", "district_id", "d");

    private static final String FORGET_DETAILS = "delete from absent_voter where campaign_id = :campaign and exists"
            + " (select 1 from register_import r where r.campaign_id = :campaign and r.id = :import"
            + " and r.kind = 'ABSENT_VOTERS')";

    private static final String RESTORE_DETAILS = "insert into absent_voter (campaign_id, elector_id, emergency,"
            + " ballot_address, proxy_name, proxy_address) select x.campaign_id, x.elector_id, x.emergency,"
            + " x.ballot_address, x.proxy_name, x.proxy_address from absent_voter_change" + OF_THIS;

    /** It is no edition, so that nothing came after it. */
    private static final String MARKED = "select 1 from register_import r where r.campaign_id = :campaign"
            + " and r.id = :import and r.kind = 'MARKED' and r.status = 'COMPLETED'";

    private static final List<String> TRACES = List.of(
            "match_doubt",
            "elector_change",
            "property_change",
            "property_alias",
            "district_change",
            "edition_rows",
            "register_reject",
            "absent_voter_change");

    private final Jdbi jdbi;
    private final Staging staging;
    private final Campaigns campaigns;
    private final ImportRecords records;
    private final Clock clock;

    Undoing(Jdbi jdbi, Staging staging, Campaigns campaigns, ImportRecords records, Clock clock) {
        this.jdbi = jdbi;
        this.staging = staging;
        this.campaigns = campaigns;
        this.records = records;
        this.clock = clock;
    }

    private static String none(String table, String column, String alias) {
        return " and not exists (select 1 from " + table + " t where t.campaign_id = :campaign and t." + column + " = "
                + alias + ".id)";
    }

    void undo(Scope scope, UUID id) {
        try (Handle handle = jdbi.open()) {
            staging.lock(handle, scope.campaign());
            Edition edition = new Edition(handle, scope, staging, id, Progress.untold());
            if (edition.holds(MARKED)) {
                edition.execute("delete from elector_vote where campaign_id = :campaign and import_id = :import");
                records.undone(handle, scope, id);
                return;
            }
            boolean first = requireLatest(edition) == 1 && !edition.holds("select 1 from elector_change" + OF_THIS);
            (first ? FORGET_ALL : FORGET).forEach(edition::execute);
            edition.execute(RESTORE);
            new Amendments(edition, Eligibility.in(campaigns.facts(scope).election()), clock).applyAgain();
            List.of(
                            FORGET_DETAILS,
                            RESTORE_DETAILS,
                            AMENDMENTS,
                            CORRECTED_DOORS,
                            DOORS,
                            ADDRESSES,
                            EMPTY_DOORS,
                            WARDS,
                            EMPTY_DISTRICTS)
                    .forEach(sql -> edition.execute(fill(sql, first)));
            TRACES.forEach(table ->
                    edition.execute("delete from " + table + " where campaign_id = :campaign and import_id = :import"));
            records.undone(handle, scope, id);
        }
    }

    /** Its place among the imports that stand. */
    private static int requireLatest(Edition edition) {
        Integer last = edition.ask(
                "select coalesce(max(edition), 0) from register_import where campaign_id = :campaign", Integer.class);
        Integer place = edition.scope()
                .bind(edition.handle()
                        .createQuery("select coalesce(edition, -1) from register_import where campaign_id = :campaign"
                                + " and id = :import"))
                .bind("import", edition.id())
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(Problems.NOT_FOUND::plain);
        if (!place.equals(last)) {
            throw Problems.NOT_THE_LATEST_IMPORT.because(
                    place < 0 ? "It does not stand in the register" : "Take back the later ones first");
        }
        return last;
    }

    private static String fill(String sql, boolean first) {
        return sql.replace(":first", Boolean.toString(first));
    }
}
