package org.committeeroom.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every operation of the OpenAPI document that the program serves. */
final class Operations {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");

    final JsonNode document;
    final List<Operation> all = new ArrayList<>();

    /** @param body the schema of a JSON body, missing if it takes none */
    record Operation(String method, String path, List<Parameter> parameters, Set<String> takes, JsonNode body) {

        String name() {
            return method + ' ' + path;
        }
    }

    record Parameter(String name, String in, JsonNode schema) {}

    Operations() {
        try {
            document = new ObjectMapper()
                    .readTree(RestAssured.get("/q/openapi?format=json")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> add(path.getKey(), path.getValue(), method.getKey(), method.getValue())));
    }

    private void add(String path, JsonNode item, String method, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode source : List.of(item.path("parameters"), operation.path("parameters"))) {
            source.forEach(p -> parameters.add(
                    new Parameter(p.path("name").asText(), p.path("in").asText(), resolve(p.path("schema")))));
        }
        JsonNode content = operation.path("requestBody").path("content");
        Set<String> takes = new java.util.LinkedHashSet<>();
        content.fieldNames().forEachRemaining(takes::add);
        JsonNode body = content.path("application/json").path("schema");
        all.add(new Operation(method.toUpperCase(Locale.ROOT), path, parameters, takes, body));
    }

    JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolve(document.at(schema.path("$ref").asText().substring(1)));
        }
        for (String combination : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode part : schema.path(combination)) {
                if (!part.path("type").asText().equals("null")) {
                    return resolve(part);
                }
            }
        }
        return schema;
    }
}
