package org.committeeroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

/** Holds the contract, the OpenAPI document that is served, and the copy that the web app's types are made from together. */
@DatabaseTest
class ContractTest {

    private static final Path COPY = Path.of("src/main/openapi/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private static JsonNode served() throws IOException {
        return JSON.readTree(RestAssured.get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** {@code mvn test -Dtest=ContractTest -Dopenapi.update} writes the copy anew. */
    @Test
    void theCopyForTheWebAppIsWhatIsServed() throws IOException {
        Object sorted = JSON.treeToValue(served(), Object.class);
        String now = JSON.writeValueAsString(sorted) + "\n";
        if (System.getProperty("openapi.update") != null) {
            Files.writeString(COPY, now);
        }
        assertEquals(Files.readString(COPY), now);
    }

    @Test
    void theDocumentDescribesAllOfTheContract() throws IOException {
        Contract contract = new Contract(served());
        for (String line : Files.readAllLines(Path.of("src/test/resources/contract/operations.txt"))) {
            contract.check(line);
        }
        assertEquals(List.of(), contract.missing);
        assertTrue(contract.fields > 150, "The contract names more fields than " + contract.fields);
    }

    private static final class Contract {

        final List<String> missing = new ArrayList<>();
        final JsonNode document;
        int fields;
        private JsonNode operation;
        private String name;

        Contract(JsonNode document) {
            this.document = document;
        }

        void check(String line) {
            if (line.isBlank() || line.startsWith("#")) {
                return;
            }
            if (line.startsWith("later: ")) {
                find(line.substring(7).split(" "));
                if (!operation.isMissingNode()) {
                    missing.add(name + " is offered by now: say what it takes and answers");
                }
            } else if (line.startsWith("  < ")) {
                JsonNode body = operation
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema");
                fields(line.substring(4), body, "takes no ");
            } else if (line.startsWith("  > ")) {
                fields(line.substring(4), answer(), "answers no ");
            } else {
                String[] parts = line.split(" ");
                find(parts);
                if (operation.isMissingNode()) {
                    missing.add(name);
                }
                parameters(parts);
            }
        }

        private void find(String[] parts) {
            name = parts[0] + " " + parts[1];
            operation = document.path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
        }

        private void parameters(String[] parts) {
            for (int i = 2; i < parts.length; i++) {
                String wanted = parts[i].replace("?", "");
                boolean there = wanted.isEmpty();
                for (JsonNode parameter : operation.path("parameters")) {
                    there |= parameter.path("name").asText().equals(wanted);
                }
                if (!there) {
                    missing.add(name + " takes no parameter " + wanted);
                }
            }
        }

        private JsonNode answer() {
            for (String status : List.of("200", "201", "202")) {
                JsonNode content = operation.path("responses").path(status).path("content");
                if (content.has("application/json")) {
                    return content.path("application/json").path("schema");
                }
            }
            return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
        }

        private void fields(String wanted, JsonNode schema, String complaint) {
            for (String path : wanted.trim().split(" ")) {
                fields++;
                JsonNode at = schema;
                for (String step : path.split("\\.")) {
                    at = property(at, step.replace("[]", ""));
                    at = step.endsWith("[]") ? resolve(at).path("items") : at;
                }
                if (at.isMissingNode()) {
                    missing.add(name + " " + complaint + path);
                }
            }
        }

        private JsonNode property(JsonNode schema, String field) {
            JsonNode resolved = resolve(schema);
            if (resolved.path("properties").has(field)) {
                return resolved.path("properties").path(field);
            }
            for (String combination : List.of("allOf", "oneOf", "anyOf")) {
                for (JsonNode part : resolved.path(combination)) {
                    JsonNode found = property(part, field);
                    if (!found.isMissingNode()) {
                        return found;
                    }
                }
            }
            return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
        }

        private JsonNode resolve(JsonNode schema) {
            if (schema.has("$ref")) {
                return resolve(document.at(schema.path("$ref").asText().substring(1)));
            }
            for (String combination : List.of("anyOf", "oneOf")) {
                for (JsonNode part : schema.path(combination)) {
                    if (part.has("$ref")) {
                        return resolve(part);
                    }
                }
            }
            return schema;
        }
    }
}
