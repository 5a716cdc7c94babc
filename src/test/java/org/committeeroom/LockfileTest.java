package org.committeeroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the web app is built from is pinned, and runs nothing when it is fetched. */
class LockfileTest {

    private static JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(Path.of("frontend", name).toFile());
    }

    private static List<Map.Entry<String, JsonNode>> locked() throws IOException {
        List<Map.Entry<String, JsonNode>> all = read("package-lock.json").path("packages").properties().stream()
                .filter(each -> !each.getKey().isEmpty())
                .toList();
        assertTrue(all.size() > 100, "It has what everything needs");
        return all;
    }

    @Test
    void everythingHasItsHashAndComesFromTheRegistry() throws IOException {
        assertEquals(
                List.of(),
                locked().stream()
                        .filter(each ->
                                !each.getValue().path("integrity").asText().startsWith("sha512-")
                                        || each.getValue().path("link").asBoolean()
                                        || !each.getValue()
                                                .path("resolved")
                                                .asText("https://registry.npmjs.org/")
                                                .startsWith("https://registry.npmjs.org/"))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void nothingRunsWhenItIsInstalled() throws IOException {
        assertEquals(
                List.of(),
                locked().stream()
                        .filter(each -> each.getValue().path("hasInstallScript").asBoolean())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void versionsAreNamedAndNoRanges() throws IOException {
        JsonNode ours = read("package.json");
        List<String> vague = Stream.of("dependencies", "devDependencies", "overrides")
                .flatMap(kind -> ours.path(kind).properties().stream())
                .filter(each -> !each.getValue().asText().matches("\\d+\\.\\d+\\.\\d+"))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), vague);
    }
}
