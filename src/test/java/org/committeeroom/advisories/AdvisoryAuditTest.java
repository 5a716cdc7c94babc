package org.committeeroom.advisories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All advisories here are made up. */
class AdvisoryAuditTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private static String advisory(String id, String ecosystem, String name, String rest) {
        return """
                {"id": "%s", "aliases": ["CVE-0000-%s"], "summary": "Made up",
                 "affected": [{"package": {"ecosystem": "%s", "name": "%s"}, %s}]}
                """.formatted(id, id, ecosystem, name, rest);
    }

    private static String range(String type, String... events) {
        return "\"ranges\": [{\"type\": \"" + type + "\", \"events\": [{" + String.join("}, {", events) + "}]}]";
    }

    private void write(String advisory) throws IOException {
        Files.writeString(folder.resolve(Files.list(folder).count() + ".json"), advisory);
    }

    private List<String> found(String purl, String... accepted) throws IOException {
        Path list = Files.writeString(folder.resolve("accepted.txt"), String.join("\n", accepted));
        return new AdvisoryAudit(List.of(Component.of(purl)), Accepted.read(list), TODAY).of(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "1.9.9, false",
        "2.0.0, true",
        "2.3.9, true",
        "2.4.0, false",
        "2.4.0-rc1, true",
        "3.0.0, true",
        "3.1, true",
        "3.1.1, false"
    })
    void aRangeIsFromWhereItBeganUntilWhereItWasMended(String version, boolean affected) throws IOException {
        write(advisory(
                "MADE-1",
                "Maven",
                "org.example:parser",
                range(
                        "ECOSYSTEM",
                        "\"introduced\": \"3.0.0\"",
                        "\"last_affected\": \"3.1\"",
                        "\"introduced\": \"2.0.0\"",
                        "\"fixed\": \"2.4.0\"")));
        List<String> expected =
                affected ? List.of("CVE-0000-MADE-1 MADE-1: org.example:parser " + version + ": Made up") : List.of();
        assertEquals(expected, found("pkg:maven/org.example/parser@" + version + "?type=jar"));
    }

    @ParameterizedTest
    @CsvSource({"0.9.0, true", "1.2.10, false", "1.2.9, true", "1.2.10-beta.1, true", "1.10.0, false"})
    void versionsOfNpmFollowTheirOwnOrder(String version, boolean affected) throws IOException {
        write(advisory(
                "MADE-2", "npm", "@example/ui", range("SEMVER", "\"introduced\": \"0\"", "\"fixed\": \"1.2.10\"")));
        assertEquals(affected ? 1 : 0, found("pkg:npm/%40example/ui@" + version).size());
    }

    @Test
    void versionsMayBeNamedOneByOne() throws IOException {
        write(advisory("MADE-3", "Maven", "org.example:parser", "\"versions\": [\"1.0\", \"1.2\"]"));
        assertEquals(1, found("pkg:maven/org.example/parser@1.2").size());
        assertEquals(0, found("pkg:maven/org.example/parser@1.1").size());
    }

    @Test
    void whatWasWithdrawnOrIsOfAnotherPackageOrEcosystemIsNone() throws IOException {
        String all = range("ECOSYSTEM", "\"introduced\": \"0\"");
        write(advisory("MADE-4", "Maven", "org.example:parser", all)
                .replaceFirst("\\{", "{\"withdrawn\": \"2026-01-01T00:00:00Z\", "));
        write(advisory("MADE-5", "Maven", "org.example:parser-core", all));
        write(advisory("MADE-6", "npm", "org.example:parser", all));
        write(advisory("MADE-7", "PyPI", "org.example:parser", all));
        write(advisory("MADE-8", "Maven", "org.example:parser", range("GIT", "\"introduced\": \"0\"")));
        assertEquals(List.of(), found("pkg:maven/org.example/parser@1.0"));
        write(advisory("MADE-9", "Maven:https://repo.example", "org.example:parser", all));
        assertEquals(1, found("pkg:maven/org.example/parser@1.0").size());
    }

    @Test
    void whatIsAcceptedIsSoForThisPackageWithAReasonAndForATime() throws IOException {
        write(advisory("MADE-1", "Maven", "org.example:parser", range("ECOSYSTEM", "\"introduced\": \"0\"")));
        String purl = "pkg:maven/org.example/parser@1.0";
        assertEquals(
                0,
                found(purl, "# why", "MADE-1 | org.example:parser | 2026-06-01 | not reached")
                        .size());
        assertEquals(
                0,
                found(purl, "CVE-0000-MADE-1 | org.example:parser | 2026-06-01 | not reached")
                        .size());
        assertEquals(
                1,
                found(purl, "MADE-1 | org.example:parser | 2026-05-31 | not reached")
                        .size());
        assertEquals(
                1,
                found(purl, "MADE-1 | org.example:other | 2026-06-01 | not reached")
                        .size());
        assertThrows(IllegalStateException.class, () -> found(purl, "MADE-1 | org.example:parser | 2026-06-01 | "));
    }

    @Test
    void archivesAreLookedIntoAndAnEmptyFolderIsNoGoodResult() throws IOException {
        assertThrows(IllegalStateException.class, () -> found("pkg:npm/example@1.0.0"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("all.zip")))) {
            zip.putNextEntry(new ZipEntry("npm/MADE-2.json"));
            zip.write(advisory("MADE-2", "npm", "example", range("SEMVER", "\"introduced\": \"0\""))
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(1, found("pkg:npm/example@1.0.0").size());
    }

    @Test
    void whatIsListedIsReadWithoutToolsForBuilding() throws IOException {
        Files.writeString(folder.resolve("list.json"), """
                {"components": [
                    {"purl": "pkg:npm/%40example/ui@1.0.0", "components": [{"purl": "pkg:npm/inner@2.0.0"}]},
                    {"purl": "pkg:npm/tool@3.0.0",
                     "properties": [{"name": "cdx:npm:package:development", "value": "true"}]}]}
                """);
        assertEquals(
                List.of(
                        new Component(Ecosystem.NPM, "@example/ui", "1.0.0"),
                        new Component(Ecosystem.NPM, "inner", "2.0.0")),
                Component.listedIn(folder));
    }

    @Test
    void whatIsOfNoKnownKindIsADefectOfTheList() {
        assertThrows(IllegalStateException.class, () -> Component.of("pkg:generic/something@1"));
    }
}
