package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.util.UUID;
import org.committeeroom.register.NameKey;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** The staged register, and the statements that make the campaign's register equal to it. */
final class RegisterTables {

    private static final String DOOR_COLUMNS = "id uuid not null, district_id uuid not null,"
            + " address_lines varchar(600), postcode varchar(10), street varchar(150), building varchar(150),"
            + " flat varchar(80)";

    private static final String ELECTOR_COLUMNS = "id uuid, district_id uuid not null, number integer not null,"
            + " suffix integer not null, surname varchar(150), forename varchar(200), surname_key varchar(150),"
            + " forename_key varchar(200), marker varchar(20), attainment date, eligible varchar(10),"
            + " absent varchar(20), property_id uuid, row_hash bigint";

    private static final String SAME_NUMBER = " e.campaign_id = :campaign and e.district_id = i.district_id"
            + " and e.number = i.number and e.suffix = i.suffix";

    private static final String ADD_DOORS = "insert into property (campaign_id, id, district_id, address_lines,"
            + " postcode, street, building, flat) select :campaign, i.id, i.district_id, i.address_lines, i.postcode,"
            + " i.street, i.building, i.flat from import_door i";

    private static final String ADD_ELECTORS = "insert into elector (campaign_id, id, district_id, number, suffix,"
            + " surname, forename, surname_key, forename_key, marker, attainment, eligible, absent, property_id,"
            + " row_hash, removed) select :campaign, i.id, i.district_id, i.number, i.suffix, i.surname, i.forename,"
            + " i.surname_key, i.forename_key, i.marker, i.attainment, i.eligible, i.absent, i.property_id, i.row_hash,"
            + " false from import_elector i";

    /** Absent voters keep what their own list said, but where the register itself marks them. */
    private static final String CHANGE_ELECTORS = "merge into elector e using import_elector i on (" + SAME_NUMBER
            + ") when matched and (e.row_hash <> i.row_hash or e.removed) then update set surname = i.surname,"
            + " forename = i.forename, surname_key = i.surname_key, forename_key = i.forename_key, marker = i.marker,"
            + " attainment = i.attainment, eligible = i.eligible, property_id = i.property_id, row_hash = i.row_hash,"
            + " absent = case when i.absent = 'NONE' then e.absent else i.absent end, removed = false";

    private static final String REMOVE_ELECTORS = "update elector e set removed = true where e.campaign_id = :campaign"
            + " and not e.removed and not exists (select 1 from import_elector i where" + SAME_NUMBER + ")";

    private static final String OF_THESE_DISTRICTS =
            " and e.district_id in (select d.district_id from import_elector d)";

    private final Handle handle;
    private final Scope scope;
    private final Staging staging;
    private BulkWriter doors;
    private BulkWriter electors;

    RegisterTables(Handle handle, Scope scope, Staging staging) {
        this.handle = handle;
        this.scope = scope;
        this.staging = staging;
    }

    void create() throws SQLException {
        staging.create(handle, "import_door", DOOR_COLUMNS, "");
        staging.create(handle, "import_elector", ELECTOR_COLUMNS, "district_id, number, suffix");
        doors = staging.writer(handle.getConnection(), "import_door", 7);
        electors = staging.writer(handle.getConnection(), "import_elector", 14);
    }

    void door(UUID id, UUID district, Door door) throws SQLException {
        String lines = String.join("\n", door.lines());
        doors.put(id)
                .put(district)
                .put(cut(lines, 600))
                .put(door.postcode())
                .put(door.street())
                .put(door.building())
                .put(door.flat())
                .endRow();
    }

    void elector(UUID id, UUID district, UUID door, ElectorRows.ElectorRow row) throws SQLException {
        electors.put(id)
                .put(district)
                .put(row.number().number())
                .put(row.number().suffix())
                .put(row.surname())
                .put(row.forename())
                .put(cut(NameKey.of(row.surname()), 150))
                .put(cut(NameKey.of(row.forename()), 200))
                .put(row.marker())
                .put(row.attainment())
                .put(row.eligible().name())
                .put(row.absent().name())
                .put(door)
                .put(row.hash())
                .endRow();
    }

    void flush() throws SQLException {
        doors.flush();
        electors.flush();
        staging.analyze(handle, "import_door");
        staging.analyze(handle, "import_elector");
    }

    /** @param part whether the file is one of several: then only electors of its own districts are removed */
    void apply(Tally tally, boolean part, FullImport.Progress progress) {
        boolean first = scope.bind(
                        handle.createQuery("select not exists (select 1 from elector where campaign_id = :campaign)"))
                .mapTo(Boolean.class)
                .one();
        execute(ADD_DOORS
                + (first
                        ? ""
                        : " where not exists (select 1 from property p where p.campaign_id = :campaign"
                                + " and p.id = i.id)")
                + " on conflict do nothing");
        progress.report(0.7);
        if (!first) {
            tally.updated = execute(CHANGE_ELECTORS);
            tally.removed = execute(REMOVE_ELECTORS + (part ? OF_THESE_DISTRICTS : ""));
            progress.report(0.8);
        }
        tally.created = execute(
                ADD_ELECTORS + (first ? "" : " where not exists (select 1 from elector e where" + SAME_NUMBER + ")"));
        tally.unchanged = tally.accepted() - tally.created - tally.updated;
        progress.report(0.95);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private int execute(String sql) {
        return scope.bind(handle.createUpdate(sql)).execute();
    }
}
