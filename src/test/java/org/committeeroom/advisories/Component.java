package org.committeeroom.advisories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something of others that the program is made of.
 *
 * @param name as its ecosystem calls it: {@code group:artifact}, {@code @scope/name}
 */
record Component(Ecosystem ecosystem, String name, String version) {

    private static final Pattern PURL = Pattern.compile("pkg:(maven|npm)/([^@?]+)@([^?#]+).*");

    /** What the build has listed, in CycloneDX; whatever is of no known kind is a defect of the list. */
    static List<Component> listedIn(Path sbom) throws IOException {
        List<Component> all = new ArrayList<>();
        try (Stream<Path> lists = Files.list(sbom)) {
            for (Path list :
                    lists.filter(file -> file.toString().endsWith(".json")).toList()) {
                add(all, new ObjectMapper().readTree(list.toFile()).path("components"));
            }
        }
        if (all.isEmpty()) {
            throw new IllegalStateException(sbom + " lists nothing: package the program first");
        }
        return all;
    }

    private static void add(List<Component> all, JsonNode components) {
        for (JsonNode each : components) {
            if (!isTool(each)) {
                all.add(of(each.path("purl").asText()));
            }
            add(all, each.path("components"));
        }
    }

    /** Needed to build the web app, and no part of it. */
    private static boolean isTool(JsonNode component) {
        return component.path("properties").findValuesAsText("name").contains("cdx:npm:package:development");
    }

    static Component of(String purl) {
        Matcher parts = PURL.matcher(purl);
        if (!parts.matches()) {
            throw new IllegalStateException("Neither of Maven nor of npm: " + purl);
        }
        String name = decoded(parts.group(2));
        String version = decoded(parts.group(3));
        return parts.group(1).equals("npm")
                ? new Component(Ecosystem.NPM, name, version)
                : new Component(Ecosystem.MAVEN, name.replace('/', ':'), version);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name + ' ' + version;
    }
}
