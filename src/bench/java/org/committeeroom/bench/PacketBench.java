package org.committeeroom.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.committeeroom.testing.MadeUpRegister;

/** Packets of walks over HTTP, by phones that have joined, beside pgbench, which only reads the same rows. */
public final class PacketBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 72_600);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 4);
    private static final int WARM = 8_000;
    private static final int MOST_WARM_UPS = 30;

    /** What a packet is made of: the walk, its doors in order, and their electors with what is known of them. */
    private static final String SCRIPT = """
            \\set n random(1, %d)
            begin;
            select b.campaign, b.walk from bench_walk b where b.n = :n \\gset
            select w.id, w.code, w.kind, w.name, w.closed_at, d.id as district, d.code as district_code, d.ward, \
            t.name as station, t.address, t.postcode, (select f.sequence from feed_position f \
            where f.campaign_id = w.campaign_id) as sequence from walk w join polling_district d \
            on d.campaign_id = w.campaign_id and d.id = w.district_id left join station t \
            on t.campaign_id = d.campaign_id and t.id = d.station_id \
            where w.campaign_id = :campaign and w.id = :walk;
            select p.id, p.street, p.building, p.flat, p.address_lines, p.postcode, p.latitude, p.longitude, p.note, \
            g.warning, o.position from walk_door o left join property p on p.campaign_id = o.campaign_id \
            and p.id = o.property_id left join door_warning g on g.campaign_id = o.campaign_id \
            and g.property_id = o.property_id where o.campaign_id = :campaign and o.walk_id = :walk order by o.position;
            select e.property_id, e.id, d.code, e.number, e.suffix, e.surname, e.forename, e.marker, e.attainment, \
            e.eligible, e.absent, s.flags, s.language, s.last_knock, s.last_knock_at, s.intention, s.voted, s.last_result, \
            s.last_contact_at, s.do_not_contact, s.call_back_at, s.gone, s.knocks, s.outs, s.voting_at, e.removed \
            from walk_door o join elector e on e.campaign_id = o.campaign_id and e.property_id = o.property_id \
            left join polling_district d on d.campaign_id = e.campaign_id and d.id = e.district_id \
            left join elector_state s on s.campaign_id = e.campaign_id and s.elector_id = e.id \
            where o.campaign_id = :campaign and o.walk_id = :walk and not e.removed and e.marker not like '%%F%%' \
            and not coalesce(s.do_not_contact, false) and not coalesce(s.gone, false) order by e.number, e.suffix;
            commit;
            """;

    private PacketBench() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "packet");
        Path register = folder.resolve("register.csv");
        MadeUpRegister.write(register, ROWS);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                WalledSeat seat = WalledSeat.of(
                        postgres, "packets", Path.of("target", "quarkus-app-postgresql"), register, ROWS)) {
            Path script = folder.resolve("packet.sql");
            Files.writeString(
                    script,
                    SCRIPT.formatted(
                            walks(postgres.getDatabase("postgres", "packets").getConnection())));
            measure(seat, new Pgbench(postgres.getPort(), "packets"), script);
        }
    }

    /** Makes a table of the walks that phones hold. */
    private static int walks(Connection connection) throws Exception {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("create table bench_walk as select row_number() over () as n, w.campaign_id as campaign,"
                    + " w.id as walk from walk w where exists (select 1 from invitation_walk i where i.campaign_id ="
                    + " w.campaign_id and i.walk_id = w.id)");
            statement.execute("create unique index on bench_walk (n)");
            statement.execute("analyze");
            try (ResultSet many = statement.executeQuery("select count(*) from bench_walk")) {
                many.next();
                return many.getInt(1);
            }
        }
    }

    private static void measure(WalledSeat seat, Pgbench pgbench, Path script) throws Exception {
        warmUp(seat);
        List<Double> ours = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                ours.add(packets(seat));
                beside.add(pgbench.transactions(script, WalledSeat.CONNECTIONS, SECONDS));
            } else {
                beside.add(pgbench.transactions(script, WalledSeat.CONNECTIONS, SECONDS));
                ours.add(packets(seat));
            }
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %.0f packets/s, pgbench %.0f/s%n",
                    round + 1,
                    ours.get(round),
                    beside.get(round));
        }
        Report.write("Packets", """
                Packets of walks of 50 doors over HTTP by %d phones that have joined with %d walks each (device token, scope, \
                limits of reading, audit), beside `pgbench --protocol=prepared` with as many clients, which reads the walk, \
                its doors and their electors in one transaction and does nothing with them. Same PostgreSQL 18, in turns \
                (A B B A …) of %d s; packets a second, median and range of %d rounds. \
                Again: `mvn -q -Pbench,both-builds verify -DskipTests -Dbench=packet`.

                | packets | pgbench | beside pgbench, target ≥ 0.8 |
                | --- | --- | ---: |
                | %s | %s | %.2f |

                %s.
                """.formatted(
                        WalledSeat.CONNECTIONS,
                        WalledSeat.WALKS_EACH,
                        SECONDS,
                        ROUNDS,
                        range(ours),
                        range(beside),
                        Report.median(array(ours)) / Report.median(array(beside)),
                        Report.machine()));
    }

    /** The compiler waits until it has seen much; and until it gets no faster. */
    private static void warmUp(WalledSeat seat) throws Exception {
        double packets = 0;
        double before = 0;
        double now = 0;
        for (int i = 0; i < MOST_WARM_UPS && (packets < WARM || now > 1.05 * before); i++) {
            before = now;
            now = seat.packets(SECONDS);
            packets += now * SECONDS;
        }
        seat.analyze();
    }

    private static double packets(WalledSeat seat) throws Exception {
        CpuTime before = CpuTime.of(seat.pid());
        double rate = seat.packets(SECONDS);
        System.out.println(before.until(CpuTime.of(seat.pid()), rate * SECONDS));
        return rate;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    private static String range(List<Double> values) {
        double[] all = array(values);
        return String.format(
                Locale.ROOT,
                "%,.0f (%,.0f–%,.0f)",
                Report.median(all),
                Arrays.stream(all).min().orElseThrow(),
                Arrays.stream(all).max().orElseThrow());
    }
}
