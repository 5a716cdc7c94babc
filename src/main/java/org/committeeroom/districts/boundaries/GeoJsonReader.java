package org.committeeroom.districts.boundaries;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeeroom.platform.FileSignature;
import org.committeeroom.platform.Problem;
import org.committeeroom.platform.Problems;

/** Reads a GeoJSON feature collection (RFC 7946) as it streams past, so that only the shapes are held. */
final class GeoJsonReader {

    private static final int MOST_FEATURES = 5_000;
    private static final int MOST_PROPERTIES = 60;
    private static final int LONGEST_VALUE = 200;

    private static final int MOST_CORNERS = 1_000_000;
    /** Rounding: ten centimetres in degrees, half a metre on the grid. */
    private static final double SAME_PLACE = 1e-6;

    private static final String SAVE = "Boundaries come as GeoJSON: save shapefiles and GeoPackages as that first";

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;
    private final List<Area> areas = new ArrayList<>();
    private int corners;

    private GeoJsonReader(JsonParser json) {
        this.json = json;
    }

    static List<Area> read(InputStream body) throws IOException {
        InputStream in = new BufferedInputStream(body);
        refuseOthers(in);
        try (JsonParser json = JSON.createParser(in)) {
            GeoJsonReader reader = new GeoJsonReader(json);
            reader.collection();
            return reader.areas;
        } catch (JsonProcessingException | CharConversionException e) {
            throw refused("The file is not well-formed JSON, or is cut short. " + SAVE);
        }
    }

    private static void refuseOthers(InputStream in) throws IOException {
        in.mark(FileSignature.LENGTH);
        byte[] start = in.readNBytes(FileSignature.LENGTH);
        in.reset();
        if (start.length == 0) {
            throw refused("There is nothing in the file");
        }
        FileSignature.of(start).ifPresent(one -> {
            throw refused("The file is " + one.words() + ". " + (one == FileSignature.ZIP ? "Unpack it. " : "") + SAVE);
        });
    }

    static Problem refused(String why) {
        return Problems.NOT_BOUNDARIES.because(why);
    }

    private Problem feature(String why) {
        return refused("Feature " + (areas.size() + 1) + " " + why);
    }

    private void collection() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw refused("The file is JSON, but not a GeoJSON feature collection");
        }
        String type = null;
        boolean features = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getText();
            } else if (name.equals("features") && value == JsonToken.START_ARRAY) {
                features = true;
                features();
            } else {
                json.skipChildren();
            }
        }
        if (!"FeatureCollection".equals(type) || !features) {
            throw refused("The file is JSON, but not a GeoJSON feature collection");
        }
        if (areas.isEmpty()) {
            throw refused("The feature collection is empty");
        }
    }

    private void features() throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw feature("is not an object");
            }
            if (areas.size() == MOST_FEATURES) {
                throw refused("The file has more than " + MOST_FEATURES + " features");
            }
            areas.add(feature());
        }
    }

    private Area feature() throws IOException {
        Map<String, String> properties = Map.of();
        List<List<List<double[]>>> polygons = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                properties = properties();
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                polygons = geometry();
            } else {
                json.skipChildren();
            }
        }
        if (polygons == null) {
            throw feature("has no shape");
        }
        return new Area(areas.size() + 1, properties, polygons);
    }

    private Map<String, String> properties() throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL && properties.size() < MOST_PROPERTIES) {
                String text = json.getText().strip();
                properties.put(name, text.substring(0, Math.min(text.length(), LONGEST_VALUE)));
            }
            json.skipChildren();
        }
        return properties;
    }

    private List<List<List<double[]>>> geometry() throws IOException {
        String type = "";
        Object nested = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type")) {
                type = json.getText();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                nested = nested(1);
            }
            json.skipChildren();
        }
        return switch (type) {
            case "Polygon" -> List.of(polygon(nested));
            case "MultiPolygon" -> list(nested).stream().map(this::polygon).toList();
            default -> throw feature("is not a Polygon or MultiPolygon");
        };
    }

    /** Positions as arrays of numbers, whatever holds them as lists: the kind of shape may come after them. */
    private Object nested(int depth) throws IOException {
        if (json.nextToken() != null && json.currentToken().isNumeric()) {
            return position();
        }
        List<Object> items = new ArrayList<>();
        while (json.currentToken() == JsonToken.START_ARRAY && depth < 4) {
            items.add(nested(depth + 1));
            json.nextToken();
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw feature("has coordinates that are not numbers in arrays");
        }
        return items;
    }

    private double[] position() throws IOException {
        if (++corners > MOST_CORNERS) {
            throw refused("The file has more than a million corners. Simplify the shapes, or send those of your own"
                    + " wards only");
        }
        double x = json.getDoubleValue();
        if (!json.nextToken().isNumeric()) {
            throw feature("has a position of one number");
        }
        double[] position = {x, json.getDoubleValue()};
        // A third number is the height.
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (!json.currentToken().isNumeric()) {
                throw feature("has coordinates that are not numbers in arrays");
            }
        }
        return position;
    }

    private List<List<double[]>> polygon(Object nested) {
        List<List<double[]>> rings = list(nested).stream().map(this::ring).toList();
        if (rings.isEmpty()) {
            throw feature("has a polygon without a ring");
        }
        return rings;
    }

    private List<double[]> ring(Object nested) {
        List<double[]> ring = new ArrayList<>();
        for (Object item : list(nested)) {
            if (!(item instanceof double[] position)) {
                throw feature("has coordinates that do not fit its type");
            }
            ring.add(position);
        }
        if (!isSame(ring.get(0), ring.get(ring.size() - 1))) {
            throw feature("has a ring that is not closed: its last corner has to be its first again");
        }
        ring.remove(ring.size() - 1);
        if (ring.size() < 3) {
            throw feature("has a ring of fewer than three corners");
        }
        return ring;
    }

    private static boolean isSame(double[] a, double[] b) {
        return isSame(a[0], b[0]) && isSame(a[1], b[1]);
    }

    private static boolean isSame(double a, double b) {
        return a == b || Math.abs(a - b) <= SAME_PLACE * Math.max(1, Math.abs(a));
    }

    private List<?> list(Object nested) {
        if (nested instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw feature("has coordinates that do not fit its type");
    }
}
