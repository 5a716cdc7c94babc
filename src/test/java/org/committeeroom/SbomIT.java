package org.committeeroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists that the build leaves name all that is packed. */
class SbomIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode components(String list) throws IOException {
        return JSON.readTree(Path.of("target", "sbom", list).toFile()).path("components");
    }

    /** Quarkus calls a jar by group, artifact and version. */
    @Test
    void everyJarThatIsPackedIsListed() throws IOException {
        assumeTrue(
                Files.exists(Path.of("target", "sbom", "program.json")),
                "Built with -o: what makes this list runs with a network only");
        Set<String> listed = new HashSet<>();
        components("program.json")
                .forEach(each -> listed.add(each.path("group").asText()
                        + '.'
                        + each.path("name").asText()
                        + '-'
                        + each.path("version").asText()));
        List<String> missing = new ArrayList<>();
        for (Path jar : jars(Path.of("target", "quarkus-app", "lib"))) {
            String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
            if (listed.stream().noneMatch(each -> name.equals(each) || name.startsWith(each + '-'))) {
                missing.add(name);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static List<Path> jars(Path lib) throws IOException {
        try (Stream<Path> files = Files.walk(lib)) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).toList();
            assertTrue(jars.size() > 100, "The program is packed first");
            return jars;
        }
    }

    @Test
    void everythingThatTheWebAppIsMadeOfIsListed() throws IOException {
        Set<String> listed = new HashSet<>();
        components("web-app.json")
                .forEach(each -> listed.add((each.path("group").isMissingNode()
                                ? ""
                                : each.path("group").asText() + '/')
                        + each.path("name").asText()
                        + '@'
                        + each.path("version").asText()));
        List<String> missing = new ArrayList<>();
        JSON.readTree(Path.of("frontend", "package-lock.json").toFile())
                .path("packages")
                .properties()
                .forEach(each -> {
                    String name = each.getKey().replaceFirst(".*node_modules/", "")
                            + '@'
                            + each.getValue().path("version").asText();
                    boolean packed = !each.getKey().isEmpty()
                            && !each.getValue().path("dev").asBoolean()
                            && !each.getValue().path("optional").asBoolean()
                            && !each.getValue().path("devOptional").asBoolean();
                    if (packed && !listed.contains(name)) {
                        missing.add(name);
                    }
                });
        assertEquals(List.of(), missing);
    }
}
