package org.committeeroom.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.committeeroom.testing.MadeUpRegister;

/**
 * What the audit and the wall in the database cost: the packaged program beside a copy of it in which the one or the other
 * does nothing, on databases of the same PostgreSQL, in turns.
 */
public final class WallsBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 72_600);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 8);
    private static final double SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final int MOST_WARM_UPS = 6;

    /** Nobody is asked, so nothing is written, chained, or counted as odd. */
    private static final List<Without.Method> AUDIT = List.of(
            new Without.Method("org.committeeroom.security.audit.AuditFilter", "filter"),
            new Without.Method("org.committeeroom.security.audit.Chainer", "work"));

    /**
     * Connections stay with the owner of the tables, whom no policy holds back, and are told no campaign; and the program
     * does not refuse to start like that.
     */
    private static final List<Without.Method> WALL = List.of(
            new Without.Method(
                    "org.committeeroom.security.wall.WalledPool",
                    "onConnectionCreate",
                    "onConnectionAcquire",
                    "onConnectionReturn"),
            new Without.Method("org.committeeroom.security.wall.WallCheck", "check"));

    private interface Work {
        double of(WalledSeat seat) throws Exception;
    }

    private record Kind(String name, Work work) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("packets of a walk, by phones", seat -> seat.packets(SECONDS)),
            new Kind("pages of 100 electors", seat -> seat.pages(SECONDS)),
            new Kind("searches", seat -> seat.searches(SECONDS)),
            new Kind("returns, in batches of 50", seat -> seat.returns(SECONDS)));

    private WallsBench() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "walls");
        Path register = folder.resolve("register.csv");
        MadeUpRegister.write(register, ROWS);
        StringBuilder rows = new StringBuilder();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_wal_size", "4GB")
                        .start();
                WalledSeat with = seat(postgres, "shipped", Path.of("target", "quarkus-app-postgresql"), register)) {
            rows.append(compared(postgres, register, with, "audit", Without.methods(folder.resolve("1"), AUDIT)));
            rows.append(compared(postgres, register, with, "wall", Without.methods(folder.resolve("2"), WALL)));
        }
        report(rows);
    }

    private static WalledSeat seat(EmbeddedPostgres postgres, String name, Path app, Path register) throws Exception {
        return WalledSeat.of(postgres, name, app, register, ROWS);
    }

    private static String compared(
            EmbeddedPostgres postgres, Path register, WalledSeat with, String what, Path withoutIt) throws Exception {
        StringBuilder rows = new StringBuilder();
        try (WalledSeat without = seat(postgres, "without_" + what, withoutIt, register)) {
            for (Kind kind : KINDS) {
                warmUp(with, kind);
                warmUp(without, kind);
                rows.append(row(what, kind, with, without));
            }
        }
        return rows.toString();
    }

    /**
     * Until it gets no faster. The database is told how large its tables get: for the empty ones of a new seat it makes
     * other plans, and keeps them for a minute.
     */
    private static void warmUp(WalledSeat seat, Kind kind) throws Exception {
        double before = 0;
        double now = kind.work().of(seat);
        for (int i = 0; i < MOST_WARM_UPS && now > 1.05 * before; i++) {
            before = now;
            now = kind.work().of(seat);
            seat.analyze();
        }
    }

    /** @param processor time of program and database for each, in microseconds */
    private record Turn(double rate, double processor) {

        static Turn of(WalledSeat seat, Kind kind) throws Exception {
            CpuTime before = CpuTime.of(seat.pid());
            double rate = kind.work().of(seat);
            CpuTime spent = CpuTime.of(seat.pid());
            double micros = (spent.program().minus(before.program()).toNanos()
                            + spent.database().minus(before.database()).toNanos())
                    / 1e3;
            return new Turn(rate, micros / (rate * SECONDS));
        }
    }

    private static String row(String what, Kind kind, WalledSeat with, WalledSeat without) throws Exception {
        List<Turn> its = new ArrayList<>();
        List<Turn> others = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean first = round % 2 == 0;
            if (first) {
                its.add(Turn.of(with, kind));
            }
            others.add(Turn.of(without, kind));
            if (!first) {
                its.add(Turn.of(with, kind));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s, round %d: %.0f/s and %.0f/s without, %.0f and %.0f µs%n",
                    what,
                    kind.name(),
                    round + 1,
                    its.get(round).rate(),
                    others.get(round).rate(),
                    its.get(round).processor(),
                    others.get(round).processor());
        }
        double[] longer = new double[ROUNDS];
        Arrays.setAll(longer, i -> others.get(i).rate() / its.get(i).rate() - 1);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.0f %% (%.0f to %.0f) | %.0f %% |%n",
                what,
                kind.name(),
                range(its),
                range(others),
                100 * Report.median(longer),
                100 * Arrays.stream(longer).min().orElseThrow(),
                100 * Arrays.stream(longer).max().orElseThrow(),
                100 * (median(its, Turn::processor) / median(others, Turn::processor) - 1));
    }

    private static double median(List<Turn> turns, Function<Turn, Double> figure) {
        return Report.median(turns.stream().mapToDouble(figure::apply).toArray());
    }

    private static String range(List<Turn> turns) {
        return String.format(
                Locale.ROOT,
                "%,.0f (%,.0f–%,.0f)",
                median(turns, Turn::rate),
                turns.stream().mapToDouble(Turn::rate).min().orElseThrow(),
                turns.stream().mapToDouble(Turn::rate).max().orElseThrow());
    }

    private static void report(StringBuilder rows) throws Exception {
        String text = """
                The packaged program beside a copy of it in which nothing is recorded, chained or counted (*audit*), or in \
                which the database is told no campaign and the tables' owner asks, whom no policy holds back (*wall*); each \
                with a seat of %,d electors on a database of its own, over HTTP by four connections, in turns \
                (A B B A …) of %.0f s; the program has no such switch: the methods are taken out of the copy. Answers or \
                returns a second, median and range of %d rounds; how much longer each takes, median and range of the rounds; \
                and how much more processor time of program and database. Target: at most 15 %% longer. \
                Again: `mvn -q -Pbench,both-builds verify -DskipTests -Dbench=walls`.

                | what | work | with | without | longer | processor |
                | --- | --- | --- | --- | ---: | ---: |
                %s
                %s.
                """.formatted(ROWS, SECONDS, ROUNDS, rows, Report.machine());
        System.out.println(text);
        Report.write("Audit and wall", text);
    }
}
