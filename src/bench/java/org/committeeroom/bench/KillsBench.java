package org.committeeroom.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.Storm;

/**
 * Kills the program, on either database, and the database itself, again and again under load, while connections are cut
 * between commit and receipt. After every few kills all is compared: what has a receipt with what is kept, and the
 * electors with those of a second campaign to which all of it is sent anew in another order.
 */
public final class KillsBench {

    private static final int KILLS = Integer.getInteger("bench.kills", 334);
    private static final int BETWEEN_COMPARISONS = 20;
    private static final int MOST_RETURNS_BETWEEN = 1_500;

    private final Random random = new Random(KILLS);
    private int acknowledged;

    private KillsBench() {}

    public static void main(String... arguments) throws Exception {
        StringBuilder rows = new StringBuilder();
        try (PackagedProgram program = PackagedProgram.onH2().start()) {
            rows.append(new KillsBench().kill("the program, H2", program, () -> again(program)));
        }
        try (PackagedProgram program = PackagedProgram.onPostgresql().start()) {
            rows.append(new KillsBench().kill("the program, PostgreSQL", program, () -> again(program)));
        }
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "kills")
                .toAbsolutePath();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                PackagedProgram program = PackagedProgram.onPostgresql(postgres).start()) {
            Postmaster postmaster = new Postmaster(data);
            rows.append(new KillsBench().kill("PostgreSQL itself", program, postmaster::killAndStart));
        }
        String text = """
                `kill -9` while eight phones send batches of 1 to 50 without a pause and cut every twelfth connection \
                after the request has left; they send again until they have the receipts. Again: \
                `mvn -q -Pbench,both-builds verify -DskipTests -Dbench=kills` (`-Dbench.kills=`, for each row, %d if left out).

                | killed | times | returns acknowledged | lost | doubled | electors unlike those of a replay |
                | --- | ---: | ---: | ---: | ---: | ---: |
                %s
                %s.
                """.formatted(334, rows, Report.machine());
        System.out.println(text);
        Report.write("Nothing lost", text);
    }

    private interface Kill {
        void run() throws Exception;
    }

    private static void again(PackagedProgram program) throws Exception {
        program.kill();
        program.start();
    }

    private String kill(String what, PackagedProgram program, Kill kill) throws Exception {
        for (int done = 0; done < KILLS; ) {
            Storm storm = new Storm(program);
            for (int i = 0; i < BETWEEN_COMPARISONS && done < KILLS; i++, done++) {
                await(storm);
                kill.run();
            }
            await(storm);
            List<String> wrong = storm.settle();
            if (!wrong.isEmpty()) {
                throw new IllegalStateException(what + ", within " + done + " kills: " + wrong);
            }
            acknowledged += storm.acknowledged();
            System.out.println(what + ": " + done + " kills, " + acknowledged + " returns, nothing lost");
        }
        return "| %s | %d | %,d | 0 | 0 | 0 |%n".formatted(what, KILLS, acknowledged);
    }

    private void await(Storm storm) throws InterruptedException {
        int enough = storm.acknowledged() + 1 + random.nextInt(MOST_RETURNS_BETWEEN);
        while (storm.acknowledged() < enough) {
            Thread.sleep(1 + random.nextInt(5));
        }
    }
}
