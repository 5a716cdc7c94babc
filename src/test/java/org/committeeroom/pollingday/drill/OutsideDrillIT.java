package org.committeeroom.pollingday.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.committeeroom.testing.PackagedProgram;
import org.junit.jupiter.api.Test;

/** The drill end to end, small: 600 electors, their phones, and a program that is killed at lunch. */
class OutsideDrillIT {

    @Test
    void aDayWithADeadServerLosesNothing() throws Exception {
        try (PackagedProgram program = PackagedProgram.onH2().start()) {
            OutsideDrill.Outcome day = new OutsideDrill(program, 600).play(Duration.ofMinutes(5), Duration.ZERO);
            assertTrue(day.recorded() > 300, day.toString());
            assertEquals(day.recorded(), day.acknowledged(), day::toString);
            assertEquals(0, day.lost(), day::toString);
            assertEquals(0, day.notTold(), day::toString);
            assertEquals(0, day.held(), day::toString);
            assertTrue(day.unanswered() > 0 && day.duplicates() > 0, day::toString);
        }
    }
}
