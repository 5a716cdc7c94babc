package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.committeeroom.register.NameKey;

/**
 * Where the rows of a register go first. Those of a campaign's first register go straight to its tables: there is nobody
 * yet whom they could be.
 */
final class StagedRegister {

    private static final List<String> DOOR = List.of(
            "campaign_id", "id", "district_id", "address_lines", "postcode", "street", "building", "flat", "uprn");

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
            "officer_id",
            "row_hash");

    static final String ELECTOR_COLUMNS = String.join(", ", ELECTOR);
    static final String DOOR_COLUMNS = String.join(", ", DOOR);

    private static final String STAGE = "campaign_id uuid, id uuid, district_id uuid not null, number integer not null,"
            + " suffix integer not null, surname varchar(150), forename varchar(200), surname_key varchar(150),"
            + " forename_key varchar(200), marker varchar(20), attainment date, eligible varchar(10),"
            + " absent varchar(20), property_id uuid, officer_id varchar(40), row_hash bigint, row_key bigint";

    private static final String DOOR_STAGE = "campaign_id uuid, id uuid, district_id uuid, address_lines varchar(600),"
            + " postcode varchar(10), street varchar(150), building varchar(150), flat varchar(80), uprn bigint";

    /** Whether somebody is known by the number that the officer's program gives to people. */
    static final String NUMBERED_BY_OFFICER =
            "select 1 from elector where campaign_id = :campaign and officer_id is not null";

    private static final String ANSWERED = "select 1 from person_decision where campaign_id = :campaign";

    private final Edition edition;
    private final boolean first;
    private final BulkWriter doors;
    private final BulkWriter electors;
    private int flushes;

    StagedRegister(Edition edition) throws SQLException {
        this.edition = edition;
        Staging staging = edition.staging();
        first = !edition.holds("select 1 from elector where campaign_id = :campaign");
        if (first) {
            doors = staging.writerOfNew(edition.handle(), "property", DOOR);
            electors = staging.writerInto(edition.handle(), "elector", ELECTOR);
            return;
        }
        staging.create(edition.handle(), "import_elector", STAGE, keys());
        staging.create(edition.handle(), "import_door", DOOR_STAGE, "id");
        doors = staging.writerOfNew(edition.handle(), "import_door", DOOR);
        List<String> staged = new ArrayList<>(ELECTOR);
        staged.add("row_key");
        electors = staging.writer(edition.handle(), "import_elector", staged);
    }

    /** Each key costs H2 a fifth of the reading: those by which nobody can be found are left out. */
    private String[] keys() {
        List<String> keys = new ArrayList<>(List.of("id", "district_id, number, suffix", "property_id, id"));
        if (edition.holds(NUMBERED_BY_OFFICER)) {
            keys.add("officer_id, id");
        }
        if (edition.holds(ANSWERED)) {
            keys.add("row_key, id");
        }
        return keys.toArray(String[]::new);
    }

    /** Whether there was no register before this one. */
    boolean isFirst() {
        return first;
    }

    void door(UUID id, UUID district, Door door, String uprn) throws SQLException {
        doors.put(edition.scope().campaign())
                .put(id)
                .put(district)
                .put(cut(String.join("\n", door.lines()), 600))
                .put(door.postcode())
                .put(door.street())
                .put(door.building())
                .put(door.flat())
                .put(uprn.isEmpty() ? null : Long.valueOf(uprn))
                .endRow();
    }

    /** @param door which has been given to {@link #door} before, or null */
    void elector(UUID id, UUID district, UUID door, ElectorRows.ElectorRow row) throws SQLException {
        String surnameKey = cut(NameKey.of(row.surname()), 150);
        String forenameKey = cut(NameKey.of(row.forename()), 200);
        String officerId = row.source().keys().electorId();
        electors.put(edition.scope().campaign())
                .put(id)
                .put(district)
                .put(row.number().number())
                .put(row.number().suffix())
                .put(row.surname())
                .put(row.forename())
                .put(surnameKey)
                .put(forenameKey)
                .put(row.marker())
                .put(row.attainment())
                .put(row.eligible().name())
                .put(row.absent().name())
                .put(door)
                .put(officerId.isEmpty() ? null : officerId)
                .put(row.hash());
        if (!first) {
            electors.put(ElectorRows.key(surnameKey, forenameKey, door));
        }
        electors.endRow();
        if (electors.isFull() || doors.isFull()) {
            flush();
        }
    }

    /** Doors first: their electors refer to them. */
    void flush() throws SQLException {
        doors.flush();
        flushes++;
        if (first && Integer.bitCount(flushes) == 1) {
            // PostgreSQL plans the check of a foreign key once, and again when it learns of other numbers: by a plan
            // for
            // few doors or districts it would look through all of them for every elector.
            edition.staging().analyze(edition.handle(), "polling_district");
            edition.staging().analyze(edition.handle(), "property");
        }
        electors.flush();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
