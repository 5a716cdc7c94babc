package org.committeeroom.access;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.Seat;

/**
 * Two campaigns with something of every kind in each, and everybody who might call. What is the other campaign's is
 * called {@link #FOREIGN}, and what is outside the walk of the volunteers of ours {@link #ASIDE}.
 */
final class TwoCampaigns {

    static final String FOREIGN = "Zqforeign";
    static final String ASIDE = "Zqaside";
    /** Before the role of a program's token, among the callers. */
    static final String TOKEN = "token ";

    private static final String PASSWORD = "a long enough password";

    final Seat own = Seat.in(Api.newCampaign("registered_party"));
    final Seat other = Seat.in(Api.newCampaign("registered_party"));
    final Rows rows = new Rows();
    /** The headers with which each signs in. */
    final Map<String, Map<String, String>> callers = new LinkedHashMap<>();

    TwoCampaigns() {
        rename(other, FOREIGN, "1 = 1");
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update polling_district set code = concat('ZQ', code) where campaign_id = ?",
                        other.campaign()));
        rename(own, ASIDE, "code = 'EC'");
        UUID walk = own.walk(own.property("EA", 1), own.property("EA", 3));
        UUID foreignWalk = other.walk(other.property("EA", 1), other.property("EA", 3));
        new Planting(own, "", "Own").all();
        new Planting(other, "ZQ", FOREIGN).all();
        own.walk(own.property("EC", 1), own.property("EC", 3));
        staff();
        devices(walk, foreignWalk);
        token("organiser");
    }

    /** Marks the people and doors of these districts. */
    private static void rename(Seat seat, String mark, String districts) {
        String where =
                " where campaign_id = ? and district_id in (select id from polling_district where campaign_id = ?"
                        + " and " + districts + ')';
        Seat.jdbi().useTransaction(h -> {
            h.execute(
                    "update elector set surname = concat('" + mark + "', surname), forename = concat('" + mark
                            + "', forename)" + where,
                    seat.campaign(),
                    seat.campaign());
            h.execute(
                    "update property set street = concat('" + mark + " ', street), address_lines = concat('" + mark
                            + " ', address_lines)" + where,
                    seat.campaign(),
                    seat.campaign());
        });
    }

    private void staff() {
        for (Role role : Role.values()) {
            if (!role.ofDevice()) {
                callers.put(role.name().toLowerCase(Locale.ROOT), account(false, own, role));
            }
        }
        callers.put("admin", account(true, null, null));
        callers.put("agent elsewhere", account(false, other, Role.AGENT));
        callers.put("nobody", Map.of());
    }

    private static Map<String, String> account(boolean admin, Seat seat, Role role) {
        String name = "matrix-" + UUID.randomUUID();
        UUID account = Arc.container().instance(Accounts.class).get().create(name, "Test person", PASSWORD, admin);
        if (role != null) {
            Arc.container().instance(CampaignRoles.class).get().grant(seat.campaign(), account, role);
        }
        byte[] credentials = (name + ':' + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private void devices(UUID walk, UUID foreignWalk) {
        device("board_runner", own.device("board_runner", List.of(walk), List.of(), own.station("EA")));
        device("canvasser", own.device("canvasser", List.of(walk), List.of(), null));
        device("teller", own.device("teller", List.of(), List.of(), own.station("EA")));
        device("driver", own.device("driver", List.of(walk), List.of(), null));
        device("canvasser elsewhere", other.device("canvasser", List.of(foreignWalk), List.of(), null));
        device("room", new Seat.Invitation("", roomCode()).join());
        Seat.Invitation invitation = own.invite("canvasser", List.of(walk), List.of(), null);
        device("ended", invitation.join());
        Api.admin()
                .delete("/api/campaigns/" + own.slug() + "/invitations/" + invitation.id())
                .then()
                .statusCode(204);
    }

    /** Of a copy for the room that has been planted. */
    private String roomCode() {
        String room = Seat.jdbi().withHandle(h -> h.createQuery(
                        "select cast(id as varchar) from committee_room where campaign_id = :campaign")
                .bind("campaign", own.campaign())
                .mapTo(String.class)
                .one());
        return Api.admin()
                .post("/api/campaigns/" + own.slug() + "/committee-rooms/" + room + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private void token(String role) {
        Map<String, Object> wanted = Map.of("name", "Own program", "role", role, "expiresAt", Planting.tomorrow());
        device(
                TOKEN + role,
                Api.admin()
                        .body(wanted)
                        .post("/api/campaigns/" + own.slug() + "/api-tokens")
                        .path("token"));
    }

    private void device(String name, String token) {
        callers.put(name, Map.of("Authorization", "Bearer " + token));
    }

    /** One of everything, made as staff make it. Who adds a table of a campaign's things plants one here. */
    private record Planting(Seat seat, String prefix, String mark) {

        void all() {
            String district = prefix + "EA";
            post("stations", "name", mark + " hall");
            String volunteer = post("volunteers", "name", mark + " Vera", "notes", mark);
            String team = post("teams", "name", mark + " team", "members", List.of(volunteer));
            post(
                    "assignments",
                    "team",
                    team,
                    "district",
                    district,
                    "task",
                    "canvass",
                    "from",
                    "2024-06-20T18:00:00+01:00",
                    "to",
                    "2024-06-20T20:00:00+01:00");
            post("drivers", "name", mark + " driver", "seats", 4, "accessible", false);
            post("room-messages", "text", mark + " message");
            String room = post("committee-rooms", "name", mark + " room", "districts", List.of(district));
            send("POST", "committee-rooms/" + room + "/copies", Map.of());
            post(
                    "shifts",
                    "volunteer",
                    volunteer,
                    "role",
                    "committee_room",
                    "committeeRoom",
                    room,
                    "from",
                    "2024-07-04T07:00:00+01:00",
                    "to",
                    "2024-07-04T11:00:00+01:00");
            String helped = post("registration-cases", "name", mark + " Case", "needs", List.of("registration"));
            send("POST", "registration-cases/" + helped + "/notes", Map.of("text", mark + " note"));
            register();
            watched(district);
            returns(district);
            paper(district);
            exchange();
        }

        private void exchange() {
            UUID export = Ids.next();
            UUID answers = Ids.next();
            UUID hook = Ids.next();
            Seat.jdbi().useTransaction(h -> {
                h.execute(
                        "insert into data_export (campaign_id, id, format, kinds, state, made_by, by_name, asked_at,"
                                + " ready_at, ends_at, bytes, downloads) values (?, ?, 'CSV', '', 'READY', ?, ?,"
                                + " current_timestamp, current_timestamp, ?, 5, 0)",
                        seat.campaign(),
                        export,
                        Ids.next(),
                        mark,
                        java.time.OffsetDateTime.now().minusDays(1));
                h.execute(
                        "insert into data_export_part (campaign_id, export_id, part, content) values (?, ?, 0, ?)",
                        seat.campaign(),
                        export,
                        mark.getBytes(StandardCharsets.UTF_8));
                h.execute(
                        "insert into answer_import (campaign_id, id, filename, state, header, rows_read, imported, known,"
                                + " rejected, unstored, made_by, made_at) values (?, ?, ?, 'NEEDS_MAPPING', true, 0, 0, 0,"
                                + " 1, 0, ?, current_timestamp)",
                        seat.campaign(),
                        answers,
                        mark + ".csv",
                        Ids.next());
                h.execute(
                        "insert into answer_import_reject (campaign_id, import_id, row_number, reason, raw)"
                                + " values (?, ?, 2, 'not_found', ?)",
                        seat.campaign(),
                        answers,
                        mark);
                h.execute(
                        "insert into elector_contact (campaign_id, elector_id, email, recorded_by, recorded_at)"
                                + " values (?, ?, ?, ?, current_timestamp)",
                        seat.campaign(),
                        seat.elector("EA", 1),
                        mark + "@example.org",
                        Ids.next());
                h.execute(
                        "insert into webhook (campaign_id, id, name, url, events, active, generation, position, made_by,"
                                + " made_at) values (?, ?, ?, 'https://hooks.invalid/', 'TEST', false, 1, 0, ?,"
                                + " current_timestamp)",
                        seat.campaign(),
                        hook,
                        mark,
                        Ids.next());
                h.execute(
                        "insert into webhook_delivery (campaign_id, id, webhook_id, event, body, made_at, state, attempts,"
                                + " next_at) values (?, ?, ?, 'TEST', ?, current_timestamp, 'DEAD', 7, current_timestamp)",
                        seat.campaign(),
                        Ids.next(),
                        hook,
                        mark);
            });
        }

        private void paper(String district) {
            send("POST", "knock-up-packs", Map.of());
            String code = "W-7777";
            Seat.jdbi().useTransaction(h -> {
                h.execute(
                        "insert into sheet (campaign_id, code, kind, district, name, printed_at, electors)"
                                + " values (?, ?, 'KNOCK_UP', ?, ?, current_timestamp, 0)",
                        seat.campaign(),
                        code,
                        district,
                        mark);
                h.execute(
                        "insert into sheet_out (campaign_id, id, code, taken_by, phone, phone_checked, out_at, out_by,"
                                + " due_at) values (?, ?, ?, ?, '020 7946 0000', true, current_timestamp, ?,"
                                + " current_timestamp)",
                        seat.campaign(),
                        Ids.next(),
                        code,
                        mark + " Taker",
                        Ids.next());
            });
        }

        private void watched(String district) {
            post("api-tokens", "name", mark + " program", "role", "observer", "expiresAt", tomorrow());
            send("POST", "canaries", Map.of("surname", mark + " Made", "forename", "Up", "district", district));
            Seat.jdbi()
                    .useTransaction(h -> h.execute(
                            "insert into reading_alert (campaign_id, id, kind, caller_kind, caller_id, caller_name,"
                                    + " address, what, amount, first_at, last_at) values (?, ?, 'PEOPLE', 'STAFF', ?, ?, '',"
                                    + " '', 1, current_timestamp, current_timestamp)",
                            seat.campaign(),
                            Ids.next(),
                            Ids.next(),
                            mark));
        }

        private static String tomorrow() {
            return java.time.Instant.now().plus(java.time.Duration.ofDays(1)).toString();
        }

        private void register() {
            UUID elector = seat.elector("EA", 20);
            post("added-electors", "district", prefix + "EA", "surname", mark, "forename", "Added");
            send("PATCH", "electors/" + elector + "/listing", Map.of("forename", mark + " Corrected"));
            post("merges", "elector", seat.elector("EA", 21), "other", seat.elector("EA", 22));
            seat.invite("canvasser", List.of(), List.of(prefix + "EA"), null);
            UUID file = Ids.next();
            Seat.jdbi().useTransaction(h -> {
                h.execute(
                        "insert into register_import (campaign_id, id, kind, filename, status, rows_read, created,"
                                + " updated, unchanged, removed, rejected, progress, created_at, finished_at, edition)"
                                + " values (?, ?, 'FULL', ?, 'COMPLETED', 1, 0, 0, 1, 0, 1, 1, current_timestamp,"
                                + " current_timestamp, 1)",
                        seat.campaign(),
                        file,
                        mark + ".csv");
                h.execute(
                        "insert into register_reject (campaign_id, import_id, row_number, reason, raw)"
                                + " values (?, ?, 1, 'NO_NUMBER', ?)",
                        seat.campaign(),
                        file,
                        mark);
                h.execute(
                        "insert into match_doubt (campaign_id, id, import_id, elector_id, other_id, row_key, reason,"
                                + " score, state) values (?, ?, ?, ?, ?, 1, 'NUMBER', 5, 'OPEN')",
                        seat.campaign(),
                        Ids.next(),
                        file,
                        elector,
                        seat.elector("EA", 23));
            });
        }

        private void returns(String district) {
            Map<String, Object> asked = of("canvass", "elector", Map.of("id", seat.elector("EA", 1)));
            asked.putAll(Map.of("result", "spoke", "intention", 1, "notes", mark, "question", mark + " asks"));
            asked.put("flags", List.of("poster"));
            Map<String, Object> aside = of("canvass", "elector", Map.of("id", seat.elector("EC", 1)));
            aside.putAll(Map.of("result", "spoke", "notes", mark.equals(FOREIGN) ? mark : ASIDE));
            Map<String, Object> met = of("canvass", "met", Map.of("name", mark + " Met"));
            met.putAll(Map.of("channel", "street", "result", "spoke"));
            Map<String, Object> lift = of("lift", "elector", Map.of("id", seat.elector("EA", 24)));
            lift.putAll(Map.of("state", "requested", "notes", mark));
            Map<String, Object> unknown = of("told", "elector", Map.of("district", district, "number", 9999));
            send("POST", "returns", Map.of("returns", List.of(asked, aside, met, lift, unknown)));
        }

        private static Map<String, Object> of(String type, String field, Object value) {
            Map<String, Object> one = new HashMap<>();
            one.putAll(Map.of("id", Ids.next(), "type", type, "at", "2024-06-20T18:31:05+01:00", field, value));
            return one;
        }

        private String post(String collection, Object... fields) {
            Map<String, Object> body = new HashMap<>();
            for (int i = 0; i < fields.length; i += 2) {
                body.put((String) fields[i], fields[i + 1]);
            }
            return send("POST", collection, body).path("id");
        }

        private Response send(String method, String path, Object body) {
            Response answer = Api.admin().body(body).request(method, "/api/campaigns/" + seat.slug() + '/' + path);
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + ": " + answer.asString());
            }
            return answer;
        }
    }
}
