package org.committeeroom.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedMapTest {

    private static JsonNode map(long seed) throws IOException {
        DemoSeat seat = DemoSeat.of(seed, 0.02, LocalDate.of(2024, 7, 4));
        return new ObjectMapper().readTree(InventedMap.geoJson(seat, seed));
    }

    /** Each in one piece: otherwise it would throw. */
    @ParameterizedTest
    @ValueSource(longs = {20240704, 1, 2, 3, 11})
    void everyDistrictHasItsPlaceOnTheMap(long seed) throws IOException {
        Set<String> codes = new HashSet<>();
        for (JsonNode feature : map(seed).path("features")) {
            assertTrue(codes.add(feature.path("properties").path("PD_CODE").asText()));
            JsonNode ring = feature.path("geometry").path("coordinates").get(0);
            assertTrue(ring.size() > 20, "a district of " + ring.size() + " corners");
            assertEquals(ring.get(0), ring.get(ring.size() - 1));
        }
        assertEquals(40, codes.size());
        assertTrue(codes.contains("HD-2/2"));
    }

    @Test
    void theSameSeedGivesTheSameMap() throws IOException {
        assertEquals(map(5), map(5));
    }
}
