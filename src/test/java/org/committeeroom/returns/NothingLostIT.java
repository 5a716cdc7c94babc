package org.committeeroom.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.Storm;
import org.junit.jupiter.api.Test;

/**
 * The packaged program is killed while phones send and while connections are cut: what had a receipt is there, once,
 * and comes to the same electors as all of it sent again to a new campaign. Many more kills are a benchmark.
 */
class NothingLostIT {

    private static final int KILLS = 2;
    private static final int RETURNS_BETWEEN = 600;

    @Test
    void onH2() throws Exception {
        try (PackagedProgram program = PackagedProgram.onH2().start()) {
            kill(program);
        }
    }

    @Test
    void onPostgresql() throws Exception {
        try (PackagedProgram program = PackagedProgram.onPostgresql().start()) {
            kill(program);
        }
    }

    private static void kill(PackagedProgram program) throws Exception {
        Storm storm = new Storm(program);
        for (int i = 0; i < KILLS; i++) {
            await(storm, storm.acknowledged() + RETURNS_BETWEEN);
            program.kill();
            program.start();
        }
        await(storm, storm.acknowledged() + RETURNS_BETWEEN);
        assertEquals(List.of(), storm.settle());
    }

    private static void await(Storm storm, int acknowledged) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (storm.acknowledged() < acknowledged && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertTrue(storm.acknowledged() >= acknowledged);
    }
}
