package org.committeeroom.pollingday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeeroom.pollingday.NumberRuns.Numbered;
import org.committeeroom.pollingday.NumberRuns.Run;
import org.junit.jupiter.api.Test;

class NumberRunsTest {

    private static Numbered number(int number, int... marks) {
        return new Numbered(number, 0, IntStream.of(marks).sum());
    }

    @Test
    void eachNumberIsOneCharacter() {
        assertEquals(
                List.of(new Run(1, "0125")),
                NumberRuns.of(List.of(
                        number(1),
                        number(2, NumberRuns.POSTAL),
                        number(3, NumberRuns.NOT_ENTITLED),
                        number(4, NumberRuns.POSTAL, NumberRuns.TOLD))));
    }

    @Test
    void nobodyHasTheNumbersOfAGap() {
        assertEquals(List.of(new Run(3, "0--0")), NumberRuns.of(List.of(number(3), number(6))));
    }

    @Test
    void aLongGapBeginsAnewRun() {
        assertEquals(
                List.of(new Run(1, "0" + "-".repeat(24) + "0"), new Run(900_001, "0")),
                NumberRuns.of(List.of(number(1), number(26), number(900_001))));
        assertEquals(2, NumberRuns.of(List.of(number(1), number(27))).size());
    }

    @Test
    void aDistrictWithoutElectorsHasNoRuns() {
        assertEquals(List.of(), NumberRuns.of(List.of()));
    }

    @Test
    void fiveThousandNumbersAreFiveKilobytes() {
        List<Numbered> numbers =
                Stream.iterate(1, n -> n + 1).limit(5_000).map(n -> number(n)).toList();
        assertEquals(
                5_000,
                NumberRuns.of(numbers).stream()
                        .mapToInt(r -> r.marks().length())
                        .sum());
    }
}
