package org.committeeroom.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.committeeroom.demo.DemoSeat.Door;
import org.committeeroom.demo.DemoSeat.Voter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSeatTest {

    static final LocalDate POLL = LocalDate.of(2024, 7, 4);
    private static final DemoSeat SEAT = DemoSeat.of(7, 1, POLL);

    @TempDir
    Path folder;

    @Test
    void hasTheSizeAndShapeOfALondonSeat() {
        assertEquals(72_600, SEAT.voters().size());
        assertEquals(40, SEAT.districts().size());
        assertEquals(
                8,
                SEAT.districts().stream()
                        .map(DemoSeat.District::ward)
                        .distinct()
                        .count());
        assertEquals(38, SEAT.stations().size());
        assertTrue(SEAT.districts().stream().anyMatch(d -> d.code().equals("HD-2/2")));
        int[] sizes = new int[40];
        SEAT.voters().forEach(v -> sizes[v.district()]++);
        assertTrue(Arrays.stream(sizes).min().orElse(0) > 1_000);
        assertTrue(Arrays.stream(sizes).max().orElse(0) < 2_600);
    }

    @Test
    void numbersAndAddressesAreGivenOnce() {
        Set<String> numbers = new HashSet<>();
        SEAT.voters().forEach(v -> assertTrue(numbers.add(v.district() + "-" + v.number() + "/" + v.suffix())));
        Set<List<String>> addresses = new HashSet<>();
        SEAT.doors().forEach(d -> assertTrue(addresses.add(d.lines()), d::toString));
        for (int i = 1; i < SEAT.voters().size(); i++) {
            Voter one = SEAT.voters().get(i - 1);
            Voter next = SEAT.voters().get(i);
            if (next.suffix() > 0) {
                assertEquals(one.door(), next.door());
                assertEquals(one.number(), next.number());
            }
        }
    }

    @Test
    void hasEveryKindOfElectorInItsShare() {
        share(0.095, 0.11, v -> Set.of("G", "B", "K").contains(v.marker()));
        share(0.004, 0.007, v -> v.marker().equals("F"));
        share(0.0006, 0.0015, v -> v.marker().endsWith("N"));
        share(0.008, 0.012, v -> v.birthday() != null);
        share(0.017, 0.023, v -> v.suffix() > 0);
        share(0.57, 0.63, v -> v.door() != null && v.door().flat());
        share(0.17, 0.20, Voter::byPost);
        share(0.005, 0.01, v -> v.door() == null);
        share(0.88, 0.91, v -> v.mayVote(POLL));
        for (String marker : List.of("", "N", "GN", "F", "E", "G", "K", "B", "L", "M", "U", "S")) {
            assertTrue(SEAT.voters().stream().anyMatch(v -> v.marker().equals(marker)), marker);
        }
        assertTrue(SEAT.voters().stream().anyMatch(v -> v.birthday() != null && !v.mayVote(POLL)));
        assertTrue(SEAT.voters().stream()
                .allMatch(v -> v.surname().isEmpty() == v.marker().endsWith("N")));
    }

    @Test
    void theSameSeedMakesTheSameSeat() {
        assertEquals(SEAT.voters(), DemoSeat.of(7, 1, POLL).voters());
        assertNotEquals(
                DemoSeat.of(7, 0.01, POLL).voters(), DemoSeat.of(8, 0.01, POLL).voters());
        assertEquals(726, DemoSeat.of(7, 0.01, POLL).voters().size());
    }

    @Test
    void postcodesAreOfAnAreaThatDoesNotExist() {
        for (Door door : SEAT.doors()) {
            assertTrue(door.postcode().matches("ZN[1-8] [0-9][ABD-HJLNP-UW-Z]{2}"), door::postcode);
        }
    }

    @Test
    void filesCanBeWrittenInTheEncodingOfElectionOffices() throws IOException {
        Path register = folder.resolve("register.csv");
        RegisterFile.write(SEAT, register);
        List<String> lines = Files.readAllLines(register, RegisterFile.ENCODING);
        assertEquals(72_601, lines.size());
        assertEquals(14, lines.get(0).split(",").length);
        Predicate<String> accented = line -> line.chars().anyMatch(c -> c > 127);
        assertTrue(lines.stream().anyMatch(accented));
        assertTrue(lines.stream().skip(1).noneMatch(line -> line.contains("?")));
        Path absent = folder.resolve("absent.csv");
        RegisterFile.writeAbsent(SEAT, absent);
        assertEquals(
                SEAT.voters().stream()
                                .filter(v -> v.absent() != DemoSeat.Absent.NONE)
                                .count()
                        + 1,
                Files.readAllLines(absent, RegisterFile.ENCODING).size());
    }

    private static void share(double low, double high, Predicate<Voter> which) {
        double share = SEAT.voters().stream().filter(which).count()
                / (double) SEAT.voters().size();
        assertTrue(share >= low && share <= high, "share " + share);
    }
}
