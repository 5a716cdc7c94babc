package org.committeeroom.advisories;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code mvn -q -Paudit verify -DskipTests -Dadvisories=FOLDER}: fails where a part of the program has a weakness that is
 * known and not accepted. The folder has files in the format of OSV, or the zip archives in which they are published.
 */
public final class AdvisoryAudit {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Component> components;
    private final List<Accepted> accepted;
    private final LocalDate today;
    private final List<String> findings = new ArrayList<>();
    private int read;

    AdvisoryAudit(List<Component> components, List<Accepted> accepted, LocalDate today) {
        this.components = components;
        this.accepted = accepted;
        this.today = today;
    }

    public static void main(String... arguments) throws IOException {
        if (!Files.exists(Path.of("target", "sbom", "program.json"))) {
            throw new IllegalStateException("The program is not listed: its list is made without -o only");
        }
        AdvisoryAudit audit = new AdvisoryAudit(
                Component.listedIn(Path.of("target", "sbom")),
                Accepted.read(Path.of("deploy", "accepted-advisories.txt")),
                LocalDate.now());
        List<String> findings = audit.of(Path.of(arguments[0]));
        System.out.printf("%d advisories, %d components%n", audit.read, audit.components.size());
        findings.forEach(System.out::println);
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.size() + " findings");
        }
    }

    /** What is found, a line each. A folder in which nothing can be read would make a good figure out of nothing. */
    List<String> of(Path folder) throws IOException {
        look(folder);
        if (read == 0) {
            throw new IllegalStateException("No advisory in " + folder);
        }
        return findings;
    }

    private void look(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".json")) {
                    compare(file);
                } else if (file.toString().endsWith(".zip")) {
                    try (FileSystem zip = FileSystems.newFileSystem(file)) {
                        look(zip.getPath("/"));
                    }
                }
            }
        }
    }

    private void compare(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Advisory advisory = Advisory.read(JSON.readTree(in));
            read++;
            components.stream()
                    .filter(advisory::concerns)
                    .filter(each -> accepted.stream().noneMatch(a -> a.covers(advisory, each, today)))
                    .forEach(each ->
                            findings.add(String.join(" ", advisory.ids()) + ": " + each + ": " + advisory.summary()));
        }
    }
}
