package org.committeeroom.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The statements that one return takes, as a script for pgbench. */
final class OneReturn {

    private static final String COLUMNS =
            "intention, likelihood, contacted, voted, voted_at, last_result, last_result_at,"
                    + " last_contact_at, last_knock, last_knock_at, do_not_contact, gone, flags, language";
    private static final String VALUES = "1, 4, true, null::varchar, null::timestamptz, 'SPOKE', now(), now(),"
            + " null::varchar, null::timestamptz, false, false, '', null::varchar";
    private static final String BODY =
            "{\"id\":\"01a0be10-0b7c-7ad6-8f0c-2ce0b4e03bb6\",\"at\":\"2024-07-04T18:31:05.123Z\","
                    + "\"elector\":{\"id\":\"01a0be10-0b7c-7ad6-8f0c-2ce0b4e03bb6\"},\"type\":\"canvass\",\"channel\":\"doorstep\","
                    + "\"result\":\"spoke\",\"intention\":1,\"likelihood\":4,\"consent\":{\"intention\":\"yes\"},"
                    + "\"issues\":[\"buses\"]}";

    private OneReturn() {}

    /** About any elector of the walks of a campaign, of which there are as many as the phones see. */
    static String script(Connection connection, String slug) throws SQLException {
        String campaign = one(connection, "select id from campaign where slug = '" + slug + "'");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists bench_elector as select row_number() over () as n, e.id"
                    + " from walk_door w join elector e on e.campaign_id = w.campaign_id"
                    + " and e.property_id = w.property_id where w.campaign_id = '" + campaign + "'");
            statement.execute("create unique index on bench_elector (n)");
            statement.execute("create sequence bench_sequence cache 100");
            statement.execute("analyze");
        }
        String many = one(connection, "select count(*) from bench_elector");
        return """
                \\set n random(1, %2$s)
                begin;
                select e.id as elector, e.district_id, e.property_id as property, uuidv7() as id from bench_elector b \
                join elector e on e.campaign_id = '%1$s' and e.id = b.id where b.n = :n \\gset
                select r.id, r.type, r.elector_id, r.property_id, r.problem from return_log r where r.campaign_id = '%1$s' \
                and r.id = :id union all select r.id, r.type, r.elector_id, r.property_id, r.problem from return_log r \
                where r.campaign_id = '%1$s' and r.target_id = :id;
                select w.walk_id, w.property_id from walk_door w where w.campaign_id = '%1$s' and w.property_id = :property;
                insert into return_log (campaign_id, id, sequence, type, at, counted_at, received_at, caller_kind, \
                caller_id, elector_id, property_id, target_id, problem, body) values ('%1$s', :id, \
                nextval('bench_sequence'), 'CANVASS', now(), now(), now(), 'DEVICE', '%1$s', :elector, null, null, null, \
                '%3$s');
                select r.id, r.type, r.counted_at, r.at, r.target_id, r.body from return_log r \
                where r.campaign_id = '%1$s' and r.elector_id = :elector union all \
                select r.id, r.type, r.counted_at, r.at, r.target_id, r.body from return_log r \
                where r.campaign_id = '%1$s' and r.property_id = :property;
                insert into elector_state (campaign_id, elector_id, %4$s) values ('%1$s', :elector, %5$s) \
                on conflict (campaign_id, elector_id) do update set (%4$s) = (%6$s);
                commit;
                """.formatted(
                campaign, many, BODY, COLUMNS, VALUES, "excluded." + String.join(", excluded.", COLUMNS.split(", ")));
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
