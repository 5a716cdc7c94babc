package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.committeeroom.register.NameKey;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/**
 * Makes the campaign's register equal to a file. The first register goes straight to its tables; a later one is staged,
 * and what differs is added, changed and removed in one statement each.
 */
final class RegisterTables {

    private static final List<String> DOOR =
            List.of("campaign_id", "id", "district_id", "address_lines", "postcode", "street", "building", "flat");

    private static final List<String> ELECTOR = List.of(
            "campaign_id",
            "id",
            "district_id",
            "number",
            "suffix",
            "surname",
            "forename",
            "surname_key",
            "forename_key",
            "marker",
            "attainment",
            "eligible",
            "absent",
            "property_id",
            "row_hash");

    private static final String STAGE = "campaign_id uuid, id uuid, district_id uuid not null, number integer not null,"
            + " suffix integer not null, surname varchar(150), forename varchar(200), surname_key varchar(150),"
            + " forename_key varchar(200), marker varchar(20), attainment date, eligible varchar(10),"
            + " absent varchar(20), property_id uuid, row_hash bigint";

    private static final String SAME_NUMBER = " e.campaign_id = :campaign and e.district_id = i.district_id"
            + " and e.number = i.number and e.suffix = i.suffix";

    private static final String ADD = "insert into elector (" + String.join(", ", ELECTOR) + ") select i."
            + String.join(", i.", ELECTOR) + " from import_elector i where not exists (select 1 from elector e where"
            + SAME_NUMBER + ")";

    /** Absent voters keep what their own list said, but where the register itself marks them. */
    private static final String CHANGE = "merge into elector e using import_elector i on (" + SAME_NUMBER
            + ") when matched and (e.row_hash <> i.row_hash or e.removed) then update set surname = i.surname,"
            + " forename = i.forename, surname_key = i.surname_key, forename_key = i.forename_key, marker = i.marker,"
            + " attainment = i.attainment, eligible = i.eligible, property_id = i.property_id, row_hash = i.row_hash,"
            + " absent = case when i.absent = 'NONE' then e.absent else i.absent end, removed = false";

    private static final String REMOVE = "update elector e set removed = true where e.campaign_id = :campaign"
            + " and not e.removed and not exists (select 1 from import_elector i where" + SAME_NUMBER + ")";

    private static final String OF_THESE_DISTRICTS =
            " and e.district_id in (select d.district_id from import_elector d)";

    private final Handle handle;
    private final Scope scope;
    private final Staging staging;
    private final boolean first;
    private final BulkWriter doors;
    private final BulkWriter electors;

    RegisterTables(Handle handle, Scope scope, Staging staging) throws SQLException {
        this.handle = handle;
        this.scope = scope;
        this.staging = staging;
        first = scope.bind(
                        handle.createQuery("select not exists (select 1 from elector where campaign_id = :campaign)"))
                .mapTo(Boolean.class)
                .one();
        if (!first) {
            staging.create(handle, "import_elector", STAGE, "district_id, number, suffix");
        }
        doors = staging.writerOfNew(handle, "property", DOOR);
        electors = staging.writer(handle, first ? "elector" : "import_elector", ELECTOR);
    }

    void door(UUID id, UUID district, Door door) throws SQLException {
        doors.put(scope.campaign())
                .put(id)
                .put(district)
                .put(cut(String.join("\n", door.lines()), 600))
                .put(door.postcode())
                .put(door.street())
                .put(door.building())
                .put(door.flat())
                .endRow();
    }

    /** @param door which has been given to {@link #door} before, or null */
    void elector(UUID id, UUID district, UUID door, ElectorRows.ElectorRow row) throws SQLException {
        electors.put(scope.campaign())
                .put(id)
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
        if (electors.isFull() || doors.isFull()) {
            flush();
        }
    }

    /** Doors first: their electors refer to them. */
    void flush() throws SQLException {
        doors.flush();
        electors.flush();
    }

    /** @param part whether the file is one of several: then only electors of its own districts are removed */
    void apply(Tally tally, boolean part, FullImport.Progress progress) {
        if (first) {
            tally.created = tally.accepted();
            return;
        }
        staging.analyze(handle, "import_elector");
        tally.updated = execute(CHANGE);
        tally.removed = execute(REMOVE + (part ? OF_THESE_DISTRICTS : ""));
        progress.report(0.8);
        tally.created = execute(ADD);
        tally.unchanged = tally.accepted() - tally.created - tally.updated;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private int execute(String sql) {
        return scope.bind(handle.createUpdate(sql)).execute();
    }
}
