package org.committeeroom.bench;

import java.time.Duration;
import java.util.List;
import org.committeeroom.pollingday.drill.OutsideDrill;
import org.committeeroom.testing.PackagedProgram;

/**
 * A polling day of a whole seat, played at sixty times its speed over HTTP by tellers, knockers and a driver whose
 * phones lose their signal and their answers; at half past twelve the program is killed, and started again after ten
 * minutes of the day.
 */
public final class DrillBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 72_600);
    private static final int SPEED = Integer.getInteger("bench.speed", 60);
    private static final Duration STEP = Duration.ofSeconds(30);

    private DrillBench() {}

    public static void main(String... arguments) throws Exception {
        for (String database :
                System.getProperty("bench.databases", "H2,PostgreSQL").split(",")) {
            try (PackagedProgram program =
                    database.equals("H2") ? PackagedProgram.onH2() : PackagedProgram.onPostgresql()) {
                play(database, program.start());
            }
        }
    }

    private static void play(String database, PackagedProgram program) throws Exception {
        OutsideDrill.Outcome day = new OutsideDrill(program, ROWS).play(STEP, STEP.dividedBy(SPEED));
        List<String> lines = List.of(
                database + ", " + ROWS + " electors, " + day.phones().size() + " phones, " + SPEED + " times as fast",
                "recorded " + day.recorded() + ", acknowledged " + day.acknowledged() + ", lost " + day.lost()
                        + ", told and not standing so " + day.notTold() + ", held " + day.held(),
                "sendings without an answer " + day.unanswered() + ", returns sent again " + day.duplicates(),
                "receipt: median " + day.medianMillis() + " ms, 99th of 100 " + day.slowMillis() + " ms, slowest "
                        + day.slowestMillis() + " ms; the program answered " + day.restartMillis()
                        + " ms after it was started again");
        lines.forEach(System.out::println);
        day.phones().forEach(System.out::println);
    }
}
