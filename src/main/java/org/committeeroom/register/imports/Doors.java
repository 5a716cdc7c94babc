package org.committeeroom.register.imports;

/** Takes the doors of a file into the register, where they are not yet, and into the districts in which they lie now. */
final class Doors {

    private static final String NEW =
            "(select distinct on (d.id) d.* from import_door d where not exists (select 1 from"
                    + " property p where p.campaign_id = :campaign and p.id = d.id) order by d.id) d";

    private static final String LOG_NEW = "insert into property_change (campaign_id, import_id, property_id, created)"
            + " select :campaign, :import, d.id, true from " + NEW;

    private static final String ADD = "insert into property (" + StagedRegister.DOOR_COLUMNS + ") select d."
            + StagedRegister.DOOR_COLUMNS.replace(", ", ", d.") + " from " + NEW;

    /** Unless some of its people are still in the district in which it lies: then the file contradicts itself. */
    private static final String MOVED = "(select distinct on (i.property_id) i.property_id, i.district_id from"
            + " import_elector i join property p on p.campaign_id = :campaign and p.id = i.property_id"
            + " where p.district_id <> i.district_id and not exists (select 1 from import_elector k where"
            + " k.property_id = p.id and k.district_id = p.district_id) order by i.property_id, i.district_id) m";

    private static final String LOG_MOVED = "insert into property_change (campaign_id, import_id, property_id, created,"
            + " district_id, uprn) select :campaign, :import, p.id, false, p.district_id, p.uprn from " + MOVED
            + " join property p on p.campaign_id = :campaign and p.id = m.property_id where not exists (select 1 from"
            + " property_change x where x.campaign_id = :campaign and x.import_id = :import and x.property_id = p.id)";

    private static final String MOVE = "merge into property p using " + MOVED + " on (p.campaign_id = :campaign and"
            + " p.id = m.property_id) when matched then update set district_id = m.district_id";

    private static final String REFERENCED =
            "(select distinct on (d.id) d.id, d.uprn from import_door d where d.uprn is"
                    + " not null order by d.id, d.uprn) d";

    private static final String LOG_REFERENCED = "insert into property_change (campaign_id, import_id, property_id,"
            + " created, district_id, uprn) select :campaign, :import, p.id, false, p.district_id, p.uprn from "
            + REFERENCED + " join property p on p.campaign_id = :campaign and p.id = d.id where p.uprn is distinct from"
            + " d.uprn and not exists (select 1 from property_change x where x.campaign_id = :campaign"
            + " and x.import_id = :import and x.property_id = p.id)";

    private static final String REFER =
            "merge into property p using " + REFERENCED + " on (p.campaign_id = :campaign and"
                    + " p.id = d.id) when matched and p.uprn is distinct from d.uprn then update set uprn = d.uprn";

    private final Edition edition;

    Doors(Edition edition) {
        this.edition = edition;
    }

    void take() {
        edition.staging().analyze(edition.handle(), "import_door");
        edition.staging().analyze(edition.handle(), "import_elector");
        new Readdressing(edition).useWhatIsKnown();
        edition.execute(LOG_NEW);
        edition.execute(ADD);
        if (edition.holds("select 1 from import_door where uprn is not null")) {
            edition.execute(LOG_REFERENCED);
            edition.execute(REFER);
        }
        edition.execute(LOG_MOVED);
        edition.execute(MOVE);
    }
}
