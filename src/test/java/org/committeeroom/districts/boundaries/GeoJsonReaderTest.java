package org.committeeroom.districts.boundaries;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.committeeroom.campaign.Nation;
import org.committeeroom.platform.Problem;
import org.committeeroom.platform.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonReaderTest {

    private static final String SQUARE = "[[[-0.1,51.5],[-0.09,51.5],[-0.09,51.51],[-0.1,51.51],[-0.1,51.5]]]";

    private static List<Area> read(String text) throws IOException {
        return GeoJsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String collection(String geometry) {
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"PD\":\"EA\"},"
                + "\"geometry\":" + geometry + "}]}";
    }

    private static String polygon(String coordinates) {
        return collection("{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}");
    }

    @Test
    void readsWhateverStandsFirst() throws IOException {
        List<Area> areas = read("{\"features\":[{\"geometry\":{\"coordinates\":[" + SQUARE
                + "],\"bbox\":[1,2],\"type\":\"MultiPolygon\"},\"id\":7,\"properties\":{\"n\":3,\"x\":null,\"deep\":{\"a\":[1]},"
                + "\"PD\":\" EA \"}}],\"name\":\"all\",\"type\":\"FeatureCollection\"}");
        assertEquals(Map.of("n", "3", "PD", "EA"), areas.get(0).properties());
        List<double[]> ring = areas.get(0).polygons().get(0).get(0);
        assertEquals(4, ring.size(), "the last corner is not the first again");
        assertArrayEquals(new double[] {-0.09, 51.5}, ring.get(1));
    }

    @Test
    void heightsAreLeftOutAndTheLastCornerMayBeRounded() throws IOException {
        List<Area> areas = read(polygon("[[[-0.1,51.5,12],[-0.09,51.5,9.5],[-0.09,51.51,1],[-0.1000000001,51.5,12]]]"));
        assertEquals(3, areas.get(0).polygons().get(0).get(0).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | nothing in the file",
                "'PK\u0003\u0004' | The file is a zip archive. Unpack it",
                "%PDF-1.7 | The file is a PDF",
                "EA,1,2 | not well-formed JSON",
                "{\"type\":\"FeatureCollection\",\"features\":[ | not well-formed JSON",
                "[1,2] | not a GeoJSON feature collection",
                "{\"type\":\"Topology\",\"features\":[]} | not a GeoJSON feature collection",
                "{\"type\":\"FeatureCollection\",\"features\":{}} | not a GeoJSON feature collection",
                "{\"type\":\"FeatureCollection\",\"features\":[]} | is empty",
                "{\"type\":\"FeatureCollection\",\"features\":[7]} | Feature 1 is not an object",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":null}]} | Feature 1 has no shape",
            })
    void whatIsNoCollectionIsRefused(String text, String why) {
        assertRefused(text, why);
    }

    @Test
    void whatIsNoAreaIsRefused() {
        assertRefused(collection("{\"type\":\"Point\",\"coordinates\":[-0.1,51.5]}"), "is not a Polygon");
        assertRefused(collection("{\"type\":\"GeometryCollection\",\"geometries\":[]}"), "is not a Polygon");
        assertRefused(collection("{\"type\":\"Polygon\"}"), "do not fit its type");
        assertRefused(collection("{\"type\":\"MultiPolygon\",\"coordinates\":" + SQUARE + "}"), "do not fit its type");
        assertRefused(polygon("[" + SQUARE + "]"), "do not fit its type");
        assertRefused(polygon("[]"), "do not fit its type");
        assertRefused(polygon("[[[-0.1,51.5],[-0.1,51.6],[-0.1,51.5]]]"), "fewer than three corners");
        assertRefused(polygon("[[[-0.1,51.5],[-0.09,51.5],[-0.09,51.51],[-0.1,51.51]]]"), "a ring that is not closed");
        assertRefused(polygon("[[[-0.1],[-0.1],[-0.1]]]"), "position of one number");
        assertRefused(polygon("[[[\"a\",\"b\"]]]"), "not numbers in arrays");
        assertRefused(polygon("[[[-0.1,51.5,null]]]"), "not numbers in arrays");
        assertRefused(polygon("[".repeat(600) + "]".repeat(600)), "not numbers in arrays");
        assertRefused(polygon("[".repeat(2_000)), "");
    }

    @Test
    void millionsOfCornersAreRefused() {
        String ring = "[-0.1,51.5],".repeat(1_000_001);
        assertRefused(polygon("[[" + ring + "[-0.1,51.5]]]"), "more than a million corners");
    }

    private static void assertRefused(String text, String why) {
        Problem problem = assertThrows(Problem.class, () -> read(text));
        assertEquals(Problems.NOT_BOUNDARIES, problem.kind());
        assertTrue(problem.getMessage().contains(why), problem.getMessage());
    }

    @Test
    void whatDoesNotLieInBritainIsRefused() throws IOException {
        assertStrays(
                "[[[13.4,52.5],[13.5,52.5],[13.5,52.6],[13.4,52.5]]]",
                Nation.ENGLAND,
                "Feature 1 does not lie in Britain");
        assertStrays("[[[1e999,51],[0,51],[0,52],[1e999,51]]]", Nation.ENGLAND, "Feature 1 does not lie in Britain");
        assertStrays(
                "[[[51.5,-0.1],[51.5,0],[51.6,0],[51.5,-0.1]]]", Nation.ENGLAND, "The coordinates are latitude first");
        String grid = "[[[530000,180000],[531000,180000],[531000,181000],[530000,180000]]]";
        assertStrays(grid, Nation.NORTHERN_IRELAND, "In Northern Ireland");
        List<Area> inLondon = Coordinates.inDegrees(read(polygon(grid)), Nation.ENGLAND);
        double[] corner = inLondon.get(0).polygons().get(0).get(0).get(0);
        assertEquals(-0.1276, corner[0], 0.001);
        assertEquals(51.504, corner[1], 0.001);
    }

    private static void assertStrays(String coordinates, Nation nation, String why) throws IOException {
        List<Area> areas = read(polygon(coordinates));
        Problem problem = assertThrows(Problem.class, () -> Coordinates.inDegrees(areas, nation));
        assertTrue(problem.getMessage().startsWith(why), problem.getMessage());
    }
}
