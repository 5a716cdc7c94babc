package org.committeeroom.pollingday.apart;

import java.util.List;

/**
 * What a committee room needs to go on without the centre, and nothing of other districts: in an order in which each
 * table stands on those before it.
 */
final class SetUp {

    private static final String HERE = "t.campaign_id = :campaign";
    private static final String OF_DISTRICTS = HERE + " and t.district_id = any(:scopeDistricts)";

    /** Invitations that let anybody do something in the districts. Drivers go anywhere. */
    static final String INVITED = "select i.id from invitation i where i.campaign_id = :campaign and i.role <> 'ROOM'"
            + " and (i.role = 'DRIVER' or exists (select 1 from invitation_walk iw join walk w on w.campaign_id ="
            + " iw.campaign_id and w.id = iw.walk_id where iw.campaign_id = i.campaign_id and iw.invitation_id = i.id"
            + " and w.district_id = any(:scopeDistricts)) or exists (select 1 from invitation_district n where"
            + " n.campaign_id = i.campaign_id and n.invitation_id = i.id and n.district_id = any(:scopeDistricts)) or"
            + " exists (select 1 from polling_district p where p.campaign_id = i.campaign_id and p.station_id ="
            + " i.station_id and p.id = any(:scopeDistricts)))";

    private static final String STATIONS =
            "(select p.station_id from polling_district p where p.campaign_id = :campaign"
                    + " and p.id = any(:scopeDistricts))";

    private static final String ROOMS =
            "(select r.committee_room_id from committee_room_district r where r.campaign_id ="
                    + " :campaign and r.district_id = any(:scopeDistricts))";

    private static final String WALKS =
            "(select w.id from walk w where w.campaign_id = :campaign and w.district_id = any(:scopeDistricts))";

    private static final String DOORS =
            "(select p.id from property p where p.campaign_id = :campaign and p.district_id = any(:scopeDistricts))";

    private static final String SHIFTS = HERE + " and (t.committee_room_id in " + ROOMS
            + " or (t.committee_room_id is null and t.station_id in " + STATIONS + "))";

    private static final String ASSIGNED =
            HERE + " and (t.district_id = any(:scopeDistricts) or (t.district_id is null and t.walk_id in " + WALKS
                    + ")) and (t.walk_id is null or t.walk_id in " + WALKS + ")";

    private static final String SHEETS = HERE + " and t.district in (select p.code from polling_district p where"
            + " p.campaign_id = :campaign and p.id = any(:scopeDistricts))";

    private static final String LEFT_ALONE = "(select s.request_id from suppression s where s.campaign_id = :campaign)";

    /** By which the room notices that its part of the register is another. */
    static final List<String> REGISTER = List.of("property", "elector");

    static final List<CopiedTable> TABLES = List.of(
            CopiedTable.of(
                    "campaign",
                    "id, slug, name, candidate, controller, election_type, nation, poll_date, time_zone, created_at,"
                            + " drill_of",
                    "t.id = :campaign"),
            CopiedTable.of(
                    "campaign_notice",
                    "controller_name, contact_address, contact_email, contact_phone,"
                            + " promoter_name, promoter_address, printer_name, printer_address",
                    HERE),
            CopiedTable.of("campaign_codes", "version, codes, made_at", HERE),
            CopiedTable.of("canvass_rules", "rest_days, help_phone, check_in_minutes", HERE),
            CopiedTable.of("door_words", "language, opening, question, out_card", HERE)
                    .wholeBy("campaign_id"),
            CopiedTable.of("knock_up_setting", "rest_minutes, most_out, most_calls, ask_wont_vote", HERE),
            CopiedTable.of("knock_up_round", "number, starts, ends", HERE).wholeBy("campaign_id"),
            CopiedTable.of("station", "id, name, address, postcode", HERE + " and t.id in " + STATIONS),
            CopiedTable.of(
                    "polling_district", "id, code, name, ward, station_id", HERE + " and t.id = any(:scopeDistricts)"),
            // That somebody is left alone is in the register; that anybody is, in these two. Not who asked, and how.
            CopiedTable.of(
                            "privacy_request",
                            "id, kind, person_id, made_by, made_at",
                            HERE + " and t.id in " + LEFT_ALONE)
                    .giving("person_id", "t.id"),
            CopiedTable.of("suppression", "hash, request_id, key_id, kind", HERE)
                    .giving("hash", "cast(t.request_id as varchar)"),
            CopiedTable.of(
                    "property",
                    "id, district_id, address_lines, postcode, street, building, flat, note, uprn, latitude, longitude",
                    OF_DISTRICTS),
            CopiedTable.of(
                            "elector",
                            "id, district_id, number, suffix, surname, forename, surname_key, forename_key, marker,"
                                    + " attainment, eligible, absent, absent_until, property_id, row_hash, removed,"
                                    + " by_hand, merged_into, suppressed",
                            OF_DISTRICTS)
                    .giving("property_id", "case when t.property_id in " + DOORS + " then t.property_id end"),
            CopiedTable.of("door_warning", "property_id, warning, made_at", HERE + " and t.property_id in " + DOORS),
            CopiedTable.of("walking_order", "district_id, position, street, side, reversed", OF_DISTRICTS)
                    .wholeBy("district_id"),
            CopiedTable.of("committee_room", "id, name, address, phone", HERE + " and t.id in " + ROOMS),
            CopiedTable.of("committee_room_district", "committee_room_id, district_id", OF_DISTRICTS)
                    .wholeBy("committee_room_id"),
            CopiedTable.of(
                    "walk", "id, code, kind, name, district_id, doors, electors, created_at, closed_at", OF_DISTRICTS),
            CopiedTable.of(
                            "walk_door",
                            "walk_id, position, property_id",
                            HERE + " and t.walk_id in " + WALKS + " and t.property_id in " + DOORS)
                    .wholeBy("walk_id"),
            CopiedTable.of(
                    "sheet_code",
                    "code, kind, issued_at",
                    HERE + " and (t.code in (select t.code from sheet t where " + SHEETS
                            + ") or t.code in (select t.code" + " from walk t where " + OF_DISTRICTS + "))"),
            CopiedTable.of("sheet", "code, kind, district, walk_id, name, printed_at, electors", SHEETS),
            CopiedTable.of(
                    "sheet_elector",
                    "code, position, elector_id",
                    HERE + " and t.code in (select t.code from sheet t where " + SHEETS + ")"),
            CopiedTable.of(
                    "volunteer",
                    "id, name, phone, languages, car",
                    HERE + " and t.id in (select t.volunteer_id from shift t where " + SHIFTS + ")"),
            CopiedTable.of("shift", "id, volunteer_id, role, station_id, committee_room_id, starts_at, ends_at", SHIFTS)
                    .giving("station_id", "case when t.station_id in " + STATIONS + " then t.station_id end"),
            CopiedTable.of(
                    "team",
                    "id, name",
                    HERE + " and t.id in (select t.team_id from assignment t where " + ASSIGNED + ")"),
            CopiedTable.of("assignment", "id, team_id, district_id, walk_id, task, starts_at, ends_at", ASSIGNED),
            CopiedTable.of("driver", "id, name, phone, seats, accessible", HERE),
            CopiedTable.of(
                            "invitation",
                            "id, code, role, station_id, expires_at, uses, used, ended_at, created_at",
                            HERE + " and t.id in (" + INVITED + ")")
                    .giving("station_id", "case when t.station_id in " + STATIONS + " then t.station_id end")
                    .letting(),
            CopiedTable.of(
                            "invitation_walk",
                            "invitation_id, walk_id",
                            HERE + " and t.invitation_id in (" + INVITED + ") and t.walk_id in " + WALKS)
                    .wholeBy("invitation_id")
                    .letting(),
            CopiedTable.of(
                            "invitation_district",
                            "invitation_id, district_id",
                            OF_DISTRICTS + " and t.invitation_id in (" + INVITED + ")")
                    .wholeBy("invitation_id")
                    .letting(),
            CopiedTable.of(
                            "device",
                            "id, invitation_id, name, role, token_hash, joined_at, expires_at, ended_at",
                            HERE + " and t.invitation_id in (" + INVITED + ")")
                    .letting());

    private SetUp() {}
}
