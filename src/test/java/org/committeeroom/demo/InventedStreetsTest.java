package org.committeeroom.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InventedStreetsTest {

    private static final List<double[]> SQUARE =
            List.of(new double[] {1, 54}, new double[] {1.01, 54}, new double[] {1.01, 54.01}, new double[] {1, 54.01});

    @Test
    void doorsStandAlongTheirStreetInsideTheDistrict() {
        List<InventedStreets.Door> doors = new ArrayList<>();
        for (String street : List.of("Ash Road", "Elm Street", "Oak Lane")) {
            for (int n = 1; n <= 40; n++) {
                doors.add(new InventedStreets.Door(UUID.randomUUID(), street, String.valueOf(n)));
            }
        }
        Map<UUID, double[]> places = InventedStreets.in(SQUARE, doors);
        assertEquals(120, places.size());
        for (double[] at : places.values()) {
            assertTrue(at[0] > 1 && at[0] < 1.01 && at[1] > 54 && at[1] < 54.01);
        }
        double[] first = places.get(doors.get(0).id());
        double[] third = places.get(doors.get(2).id());
        double[] second = places.get(doors.get(1).id());
        assertEquals(first[1], third[1], "odd numbers stand on one side");
        assertTrue(third[0] > first[0] && second[1] < first[1]);
    }

    @Test
    void aHouseWithoutANumberAndADoorWithoutAStreetHaveTheirPlaceToo() {
        InventedStreets.Door lodge = new InventedStreets.Door(UUID.randomUUID(), null, "The Lodge");
        assertEquals(1, InventedStreets.in(SQUARE, List.of(lodge)).size());
    }
}
