package org.committeeroom.register.imports;

import java.sql.SQLException;

/**
 * Finds out which elector each staged row is: by what somebody has said, by the officer's number of the person, by
 * number and name where the district has not been numbered anew, by door and name, and then by how alike they are. What
 * it finds is in {@code import_match}; of whom it is in doubt, in {@code import_doubt}. See docs/adr/0018.
 */
final class Matching {

    /** Of those asked for, each row and each elector once. */
    private static final String ONCE =
            "insert into import_match (id, elector_id) select id, elector_id from (select i.id,"
                    + " e.id as elector_id, row_number() over (partition by i.id order by e.removed, e.id) as of_row,"
                    + " row_number() over (partition by e.id order by i.number, i.suffix, i.id) as of_elector from ";

    private static final String ONCE_END = ") found where of_row = 1 and of_elector = 1";

    private static final String NEITHER_MATCHED = " and not exists (select 1 from import_match m where m.id = i.id)"
            + " and not exists (select 1 from import_match m where m.elector_id = e.id)";

    private static final String BY_ANSWER = ONCE + "person_decision d join import_elector i on i.row_key = d.row_key"
            + " join elector e on e.campaign_id = d.campaign_id and e.id = d.elector_id and e.merged_into is null"
            + " where d.campaign_id = :campaign and d.verdict = 'SAME' and d.ended_at is null" + NEITHER_MATCHED
            + ONCE_END;

    /** The names must have something in common: such numbers are given anew too, when a council changes its program. */
    private static final String BY_OFFICER_ID = ONCE + "elector e join import_elector i on i.officer_id = e.officer_id"
            + " where e.campaign_id = :campaign and e.merged_into is null"
            + " and (e.surname_key = i.surname_key or e.forename_key = i.forename_key)" + NEITHER_MATCHED + ONCE_END;

    private static final String SAME_NUMBER = " e.campaign_id = :campaign and e.district_id = i.district_id"
            + " and e.number = i.number and e.suffix = i.suffix and not e.removed";

    /** Most of those who have kept their number have kept their name; where not, the numbers are new ones. */
    private static final String LINES =
            "insert into import_line (district_id) select i.district_id from import_elector i"
                    + " join elector e on" + SAME_NUMBER
                    + " group by i.district_id having 2 * sum(case when e.surname_key ="
                    + " i.surname_key and e.forename_key = i.forename_key then 1 else 0 end) >= count(*)";

    private static final String BY_NUMBER = "insert into import_match (id, elector_id) select i.id, e.id from"
            + " import_elector i join import_line l on l.district_id = i.district_id join elector e on" + SAME_NUMBER
            + " and e.surname_key = i.surname_key and e.forename_key = i.forename_key"
            + " where not exists (select 1 from import_match m where m.id = i.id)"
            + " and not exists (select 1 from import_match m where m.elector_id = e.id)";

    /** Who comes back as they were; and an entry that was merged into another one and is still in the file. */
    private static final String RETURNED = ONCE + "elector e join import_elector i on i.district_id = e.district_id"
            + " and i.number = e.number and i.suffix = e.suffix and i.surname_key = e.surname_key"
            + " and i.forename_key = e.forename_key where e.campaign_id = :campaign and e.removed"
            + " and (e.surname_key <> '' or e.forename_key <> '')" + NEITHER_MATCHED + ONCE_END;

    private static final String LEFT = "id uuid not null, district_id uuid not null, number integer not null,"
            + " suffix integer not null, surname_key varchar(150), forename_key varchar(200), attainment date,"
            + " property_id uuid, postcode varchar(10), uprn bigint, officer_id varchar(40), place bigint,"
            + " namesakes bigint, alike bigint";

    private static final String REMOVED = ", removed boolean";

    private static final String BEHIND_THE_DOOR = "property_id, surname_key, forename_key, place, id";

    /** Of those few whom no door tells either; each key costs H2 as much as the table. */
    private static final String[] LEFT_KEYS = {
        "id",
        BEHIND_THE_DOOR,
        "surname_key, forename_key, id",
        "district_id, number, suffix, id",
        "postcode, surname_key, id",
        "postcode, forename_key, id",
        "officer_id, id",
        "uprn, id"
    };

    /** Nobody is known by an empty name, and anonymous entries are not to be identified. */
    private static final String NAMED =
            " and (e.surname_key <> '' or e.forename_key <> '') and e.marker not like '%N%'";

    private static final String COLUMNS =
            "select e.id, e.district_id, e.number, e.suffix, e.surname_key, e.forename_key,"
                    + " e.attainment, e.property_id, p.postcode, p.uprn, e.officer_id, row_number() over (partition by"
                    + " e.property_id, e.surname_key, e.forename_key%1$s order by d.code, e.number, e.suffix, e.id), count(*)"
                    + " over (partition by e.property_id, e.surname_key, e.forename_key%1$s), count(*) over (partition by"
                    + " e.surname_key, e.forename_key)%1$s from %2$s e join polling_district d on d.campaign_id = :campaign"
                    + " and d.id = e.district_id left join property p on p.campaign_id = :campaign and p.id = e.property_id"
                    + " where e.campaign_id = :campaign";

    private static final String ROWS = "insert into import_unknown " + COLUMNS.formatted("", "import_elector")
            + " and not exists (select 1 from import_match m where m.id = e.id)" + NAMED;

    private static final String PEOPLE = "insert into import_missing " + COLUMNS.formatted(", e.removed", "elector")
            + " and e.merged_into is null and not exists (select 1 from import_match m where m.elector_id = e.id)"
            + NAMED;

    /** Namesakes behind one door are told apart by the order of their numbers, where they are as many as before. */
    private static final String BY_DOOR =
            "insert into import_match (id, elector_id) select i.id, e.id from import_unknown i"
                    + " join import_missing e on e.property_id = i.property_id and e.surname_key = i.surname_key"
                    + " and e.forename_key = i.forename_key and e.place = i.place and e.namesakes = i.namesakes where"
                    + " e.removed = :removed and (i.attainment is null or e.attainment is null or i.attainment = e.attainment)"
                    + " and not exists (select 1 from person_decision d join import_elector r on r.row_key = d.row_key where"
                    + " d.campaign_id = :campaign and d.elector_id = e.id and d.verdict = 'DIFFERENT' and d.ended_at is null"
                    + " and r.id = i.id)" + NEITHER_MATCHED;

    private final Edition edition;

    Matching(Edition edition) {
        this.edition = edition;
        Staging staging = edition.staging();
        staging.create(
                edition.handle(), "import_match", "id uuid not null, elector_id uuid not null", "id", "elector_id");
        staging.create(edition.handle(), "import_line", "district_id uuid not null", "district_id");
        staging.create(
                edition.handle(),
                "import_doubt",
                "id uuid not null, row_id uuid not null, elector_id uuid not null, reason varchar(30), score integer",
                "row_id, elector_id");
    }

    /** For a whole register: whoever is not found is new. */
    void ofRegister() throws SQLException {
        edition.staging().analyze(edition.handle(), "import_elector");
        edition.execute(BY_ANSWER);
        if (edition.holds("select 1 from import_elector where officer_id is not null")
                && edition.holds(StagedRegister.NUMBERED_BY_OFFICER)) {
            edition.execute(BY_OFFICER_ID);
        }
        edition.execute(LINES);
        edition.execute(BY_NUMBER);
        edition.execute(RETURNED);
        edition.staging().analyze(edition.handle(), "import_match");
        leave("");
        tellApart(false);
    }

    /**
     * For an update, of which it is known already whose number is whose: only newcomers are looked for, and only among
     * those who are not on the register, or are taken off it by this very file. Of these none is taken without asking.
     */
    void ofNewcomers() throws SQLException {
        edition.execute(BY_ANSWER);
        leave(" and (e.removed or exists (select 1 from import_gone g where g.elector_id = e.id))");
        tellApart(true);
    }

    private void tellApart(boolean update) throws SQLException {
        if (!edition.holds("select 1 from import_unknown") || !edition.holds("select 1 from import_missing")) {
            return;
        }
        if (!update) {
            byDoor(false);
        }
        byDoor(true);
        keepThoseLeft();
        new Pairs(edition).run(update ? " and (select e.removed from import_person e where e.id = elector_id)" : "");
    }

    private void leave(String among) {
        Staging staging = edition.staging();
        staging.create(edition.handle(), "import_unknown", LEFT);
        edition.execute(ROWS);
        staging.analyze(edition.handle(), "import_unknown");
        staging.create(edition.handle(), "import_missing", LEFT + REMOVED, BEHIND_THE_DOOR);
        edition.execute(PEOPLE + among);
        staging.analyze(edition.handle(), "import_missing");
    }

    private void byDoor(boolean removed) {
        edition.execute(BY_DOOR.replace(":removed", Boolean.toString(removed)));
    }

    private void keepThoseLeft() {
        Staging staging = edition.staging();
        staging.create(edition.handle(), "import_row", LEFT, LEFT_KEYS);
        edition.execute("insert into import_row select i.* from import_unknown i where not exists (select 1 from"
                + " import_match m where m.id = i.id)");
        staging.analyze(edition.handle(), "import_row");
        staging.create(edition.handle(), "import_person", LEFT + REMOVED, LEFT_KEYS);
        edition.execute("insert into import_person select e.* from import_missing e where not exists (select 1 from"
                + " import_match m where m.elector_id = e.id)");
        staging.analyze(edition.handle(), "import_person");
    }
}
