package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.ResultIterator;

/**
 * A door whose address the file writes another way stays the door that it was, with all that was said there of
 * everybody, and its place on walks: "12 ASH RD" and "12 Ash Road". It is one if everybody behind it whom the file still
 * has lives behind the new one now, and if the two have one UPRN, or one postcode and the same numbers.
 */
final class Readdressing {

    private static final String ALIASES = "property_alias a where a.campaign_id = :campaign";

    private static final String ELECTORS = "update import_elector set property_id = (select a.property_id from "
            + ALIASES
            + " and a.alias_id = import_elector.property_id) where exists (select 1 from " + ALIASES
            + " and a.alias_id = import_elector.property_id)";

    /** The door is there; what a row may add is its UPRN. */
    private static final String DOORS =
            "insert into import_door (" + StagedRegister.DOOR_COLUMNS + ") select distinct on"
                    + " (a.property_id) d.campaign_id, a.property_id, d.district_id, d.address_lines, d.postcode, d.street,"
                    + " d.building, d.flat, d.uprn from import_door d join property_alias a on a.campaign_id = :campaign and"
                    + " a.alias_id = d.id where not exists (select 1 from import_door k where k.id = a.property_id)"
                    + " order by a.property_id, d.uprn";

    private static final String ALIASED =
            "delete from import_door where exists (select 1 from " + ALIASES + " and a.alias_id = import_door.id)";

    private static final String MATCHED = "import_match m join import_elector i on i.id = m.id join elector e on"
            + " e.campaign_id = :campaign and e.id = m.elector_id and not e.removed";

    private static final String FROM_ONE_DOOR_TO_A_NEW_ONE =
            "insert into import_move (was, becomes, people) select e.property_id, i.property_id, count(*) from "
                    + MATCHED
                    + " join property_change x on x.campaign_id = :campaign and x.import_id = :import and x.property_id ="
                    + " i.property_id and x.created where e.property_id <> i.property_id"
                    + " group by e.property_id, i.property_id";

    /** In the file somebody lives there still, or here somebody does of whom the file says nothing. */
    private static final String NOT_EMPTY = "delete from import_move where exists (select 1 from import_elector k where"
            + " k.property_id = import_move.was) or exists (select 1 from elector o where o.campaign_id = :campaign"
            + " and o.property_id = import_move.was and not o.removed and not o.by_hand"
            + " and not exists (select 1 from import_match m where m.elector_id = o.id)"
            + " and not exists (select 1 from import_gone g where g.elector_id = o.id))";

    /** Of those that have come from several doors, or gone to several, most. */
    private static final String MOST = "(select was, becomes, row_number() over (partition by was order by people desc,"
            + " becomes) as of_was, row_number() over (partition by becomes order by people desc, was) as of_becomes"
            + " from import_move)";

    private static final String READ = "select v.was, v.becomes, p.address_lines as lines, n.address_lines as others,"
            + " coalesce(p.uprn = n.uprn, false) as same_uprn, coalesce(p.uprn <> n.uprn, false) as other_uprn,"
            + " coalesce(p.postcode = n.postcode, false) as same_postcode from " + MOST + " v join property p on"
            + " p.campaign_id = :campaign and p.id = v.was join property n on n.campaign_id = :campaign"
            + " and n.id = v.becomes where v.of_was = 1 and v.of_becomes = 1";

    private static final String ADDRESS = "address_lines, postcode, street, building, flat";

    private static final List<String> APPLY = List.of(
            "insert into property_change (campaign_id, import_id, property_id, created, district_id, uprn, " + ADDRESS
                    + ") select p.campaign_id, :import, p.id, false, p.district_id, p.uprn, p."
                    + ADDRESS.replace(", ", ", p.") + " from import_same s join property p on p.campaign_id = :campaign"
                    + " and p.id = s.was where not exists (select 1 from property_change x where x.campaign_id = :campaign"
                    + " and x.import_id = :import and x.property_id = p.id)",
            "merge into property p using (select s.was, n.* from import_same s join property n on n.campaign_id ="
                    + " :campaign and n.id = s.becomes) n on (p.campaign_id = :campaign and p.id = n.was) when matched then"
                    + " update set address_lines = n.address_lines, postcode = n.postcode, street = n.street,"
                    + " building = n.building, flat = n.flat, district_id = n.district_id, uprn = coalesce(n.uprn, p.uprn)",
            "update import_elector set property_id = (select s.was from import_same s where s.becomes ="
                    + " import_elector.property_id) where exists (select 1 from import_same s where s.becomes ="
                    + " import_elector.property_id)",
            "insert into property_alias (campaign_id, alias_id, property_id, import_id) select :campaign, s.becomes, s.was,"
                    + " :import from import_same s",
            "delete from property_change where campaign_id = :campaign and import_id = :import and exists"
                    + " (select 1 from import_same s where s.becomes = property_change.property_id)",
            "delete from property where campaign_id = :campaign and exists"
                    + " (select 1 from import_same s where s.becomes = property.id)",
            "update property_amendment set ended_at = current_timestamp, ended_by = :import where campaign_id = :campaign"
                    + " and ended_at is null and exists (select 1 from import_same s where s.was ="
                    + " property_amendment.property_id)");

    private final Edition edition;

    Readdressing(Edition edition) {
        this.edition = edition;
    }

    /** Before the doors of the file are taken: what is known of their addresses from earlier files and from us. */
    void useWhatIsKnown() {
        if (edition.holds("select 1 from " + ALIASES)) {
            edition.execute(ELECTORS);
            edition.execute(DOORS);
            edition.execute(ALIASED);
        }
    }

    /** Once it is known who is who, and who has gone. */
    void find() throws SQLException {
        Staging staging = edition.staging();
        staging.create(
                edition.handle(),
                "import_move",
                "was uuid not null, becomes uuid not null, people bigint",
                "was, becomes",
                "becomes, was");
        if (edition.execute(FROM_ONE_DOOR_TO_A_NEW_ONE) == 0) {
            return;
        }
        staging.analyze(edition.handle(), "import_move");
        edition.execute(NOT_EMPTY);
        staging.create(edition.handle(), "import_same", "was uuid not null, becomes uuid not null", "was", "becomes");
        if (choose()) {
            staging.analyze(edition.handle(), "import_same");
            APPLY.forEach(edition::execute);
        }
    }

    private boolean choose() throws SQLException {
        record Pair(UUID was, UUID becomes, boolean same) {}
        BulkWriter same = edition.staging().writer(edition.handle(), "import_same", List.of("was", "becomes"));
        boolean any = false;
        try (ResultIterator<Pair> pairs = edition.scope()
                .bind(edition.handle().createQuery(READ))
                .setFetchSize(5000)
                .map((r, c) -> new Pair(
                        r.getObject("was", UUID.class),
                        r.getObject("becomes", UUID.class),
                        r.getBoolean("same_uprn")
                                || (r.getBoolean("same_postcode")
                                        && !r.getBoolean("other_uprn")
                                        && Door.isAlike(r.getString("lines"), r.getString("others")))))
                .iterator()) {
            while (pairs.hasNext()) {
                Pair pair = pairs.next();
                if (pair.same()) {
                    any = true;
                    same.put(pair.was()).put(pair.becomes()).endRow();
                    if (same.isFull()) {
                        same.flush();
                    }
                }
            }
        }
        same.flush();
        return any;
    }
}
