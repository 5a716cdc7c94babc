package org.committeeroom.pollingday.drill;

import java.util.List;
import java.util.UUID;
import org.committeeroom.pollingday.CampaignRows;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Copies a campaign's set-up under another campaign: places, doors, numbers, walking order, codes and words, committee
 * rooms, rounds and rules, and who may sign in. Of its people nothing: every elector gets a made-up name, and by lot
 * whether they vote by post or may not vote. Notes of doors and warnings are left out: they may be about somebody.
 */
final class DrillCopy {

    private static final String[] FORENAMES = {"Ash", "Bryn", "Cass", "Drew", "Eden", "Fern", "Gray", "Hollis"};
    private static final String[] SURNAMES = {"Anvil", "Bobbin", "Candle", "Dimple", "Easel", "Funnel", "Gimlet"};

    private DrillCopy() {}

    static void fill(Handle h, Scope from, Scope copy) {
        insert(h, from, copy, "station", "id, name, address, postcode");
        insert(h, from, copy, "polling_district", "id, code, name, ward, station_id");
        insert(h, from, copy, "boundary", "kind, code, geometry");
        insert(
                h,
                from,
                copy,
                "property",
                "id, district_id, address_lines, postcode, street, building, flat, uprn, latitude, longitude");
        insert(h, from, copy, "walking_order", "district_id, position, street, side, reversed");
        insert(h, from, copy, "committee_room", "id, name, address, phone");
        insert(h, from, copy, "committee_room_district", "committee_room_id, district_id");
        insert(h, from, copy, "knock_up_setting", "rest_minutes, most_out, most_calls, ask_wont_vote");
        insert(h, from, copy, "knock_up_round", "number, starts, ends");
        insert(h, from, copy, "campaign_codes", "version, codes, made_at");
        insert(h, from, copy, "canvass_rules", "rest_days, help_phone, check_in_minutes");
        insert(h, from, copy, "door_words", "language, opening, question, out_card");
        insert(
                h,
                from,
                copy,
                "campaign_notice",
                "controller_name, contact_address, contact_email, contact_phone, promoter_name, promoter_address,"
                        + " printer_name, printer_address");
        insert(h, from, copy, "staff_rule", "second_factor");
        insert(h, from, copy, "campaign_role", "account_id, role, ends_at");
        electors(h, from, copy);
    }

    private static void insert(Handle h, Scope from, Scope copy, String table, String columns) {
        bind(
                        h.createUpdate(
                                "insert into " + table + " (campaign_id, " + columns + ") select cast(:copy as uuid), "
                                        + columns + " from " + table + " where campaign_id = :from"),
                        from,
                        copy)
                .execute();
    }

    private static void electors(Handle h, Scope from, Scope copy) {
        String forename = names(FORENAMES, "number");
        String surname = names(SURNAMES, "number + suffix");
        bind(
                        h.createUpdate(
                                "insert into elector (campaign_id, id, district_id, number, suffix, surname, forename,"
                                        + " surname_key, forename_key, marker, eligible, absent, property_id, row_hash, removed)"
                                        + " select cast(:copy as uuid), id, district_id, number, suffix, " + surname
                                        + ", "
                                        + forename + ", lower(" + surname + "), lower(" + forename + "), '', case when"
                                        + " mod(number * 7 + suffix, 16) = 3 then 'NO' else 'YES' end, case when mod(number * 13 +"
                                        + " suffix, 6) = 1 then 'POSTAL' else 'NONE' end, property_id, 0, false from elector where"
                                        + " campaign_id = :from and not removed and merged_into is null"),
                        from,
                        copy)
                .execute();
    }

    private static String names(String[] names, String by) {
        StringBuilder choice = new StringBuilder("case mod(" + by + ", " + names.length + ")");
        for (int i = 0; i < names.length; i++) {
            choice.append(" when ").append(i).append(" then '").append(names[i]).append('\'');
        }
        return choice.append(" end").toString();
    }

    private static Update bind(Update update, Scope from, Scope copy) {
        return update.bind("from", from.campaign()).bind("copy", copy.campaign());
    }

    /** In a lasting order. Promised is by lot too: three in eleven, whether they vote in person or by post. */
    static List<DrillElector> people(Handle h, Scope copy) {
        return copy.bind(
                        h.createQuery(
                                "select e.id, e.district_id, d.code, d.station_id, e.number, e.suffix, e.absent from"
                                        + " elector e join polling_district d on d.campaign_id = e.campaign_id and d.id = e.district_id"
                                        + " where e.campaign_id = :campaign and e.eligible = 'YES' order by d.code, e.number, e.suffix"))
                .map((r, c) -> new DrillElector(
                        r.getObject("id", UUID.class),
                        r.getObject("district_id", UUID.class),
                        r.getString("code"),
                        r.getObject("station_id", UUID.class),
                        r.getInt("number"),
                        r.getInt("suffix"),
                        r.getString("absent").equals("POSTAL"),
                        r.getInt("number") * 31 % 11 < 3))
                .list();
    }

    /** Only ever of a copy. */
    static void remove(Handle h, Scope copy) {
        boolean isCopy = copy.bind(
                        h.createQuery("select 1 from campaign where id = :campaign and drill_of is not null"))
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (isCopy) {
            CampaignRows.remove(h, copy);
        }
    }
}
