package org.committeeroom.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.testing.Seat;

/** Makes bodies that are as the OpenAPI document asks, and that name what a campaign has. */
final class Bodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;

    /** What a field with an identifier is about, where its name is not that of the table. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("other", "elector"),
            Map.entry("leader", "volunteer"),
            Map.entry("members", "volunteer"),
            Map.entry("walks", "walk"),
            Map.entry("committeeRoom", "committee_room"),
            Map.entry("closes", "return_log"),
            Map.entry("return", "return_log"));

    private final Operations operations;
    private final Rows rows;
    private final Seat seat;

    Bodies(Operations operations, Rows rows, Seat seat) {
        this.operations = operations;
        this.rows = rows;
        this.seat = seat;
    }

    /** @param whole with every field, not only with those that are required */
    JsonNode of(Operations.Operation operation, boolean whole) {
        return sample("", schema(operation), whole, 0);
    }

    /** A change takes what its collection takes, where the document does not say. */
    JsonNode schema(Operations.Operation operation) {
        JsonNode schema = operations.resolve(operation.body());
        if (operation.method().equals("PATCH") && !schema.has("properties")) {
            String collection = operation.path().replaceFirst("/\\{id}$", "");
            return operations.all.stream()
                    .filter(o -> o.name().equals("POST " + collection))
                    .findFirst()
                    .map(o -> operations.resolve(o.body()))
                    .orElse(schema);
        }
        return schema;
    }

    private JsonNode sample(String field, JsonNode unresolved, boolean whole, int depth) {
        JsonNode schema = operations.resolve(unresolved);
        if (depth > DEEPEST) {
            return JSON.nullNode();
        }
        if (schema.has("properties")) {
            return object(schema, whole, depth);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (type(schema)) {
            case "array" -> JSON.arrayNode().add(sample(field, schema.path("items"), whole, depth + 1));
            case "integer" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "number" -> JSON.numberNode(0.5);
            case "boolean" -> JSON.booleanNode(true);
            case "object" -> JSON.objectNode();
            default -> text(field, schema);
        };
    }

    private ObjectNode object(JsonNode schema, boolean whole, int depth) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            if (whole || required.contains(property.getKey())) {
                object.set(property.getKey(), sample(property.getKey(), property.getValue(), whole, depth + 1));
            }
        });
        return object;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type instanceof ArrayNode several ? several.path(0).asText() : type.asText();
    }

    private JsonNode text(String field, JsonNode schema) {
        return JSON.textNode(
                switch (schema.path("format").asText()) {
                    case "uuid" -> id(field);
                    case "date" -> "2024-06-20";
                    case "date-time" -> "2030-06-20T18:31:05+01:00";
                    default -> plain(field);
                });
    }

    private String plain(String field) {
        if (List.of("district", "districts").contains(field)) {
            return rows.value(seat.campaign(), "polling_district.code", false).orElseThrow();
        }
        return field.equals("result") ? "spoke" : field.equals("phone") ? "020 7946 0123" : "x";
    }

    private String id(String field) {
        String table = TABLES.getOrDefault(field, field);
        try {
            return rows.value(seat.campaign(), table, false)
                    .orElseGet(() -> UUID.randomUUID().toString());
        } catch (IllegalArgumentException e) {
            return rows.value(seat.campaign(), "elector", false).orElseThrow();
        }
    }
}
