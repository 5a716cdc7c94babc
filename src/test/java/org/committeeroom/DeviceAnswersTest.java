package org.committeeroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.OpenTo;
import org.committeeroom.security.Role;
import org.junit.jupiter.api.Test;

/**
 * Voter lists have leaked through apps that were sent more than they showed, and figures through pages that nobody meant
 * to open. Every field of every answer is looked at, as the OpenAPI document describes it: so a field that is added
 * tomorrow is looked at too.
 */
class DeviceAnswersTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.committeeroom");

    /** Where the app of a volunteer's phone reads what it was sent. */
    private static final List<String> APP = List.of(
            "local",
            "features/walk",
            "features/telling",
            "features/join",
            "features/knockup",
            "features/lifts",
            "features/selftest",
            "app",
            "api");

    /** What answers to phones say of a person. */
    private static final List<String> OF_A_PERSON =
            List.of("PacketElector", "ElectorStatus", "KnockStatus", "LiftElector");

    /** They say nothing of anybody but the caller: of the campaign, of one's own session, of one's own call for help. */
    private static final Set<String> OF_THE_CALLER =
            Set.of("CampaignResource_get", "SessionResource_signOut", "WatchResource_help", "WatchResource_well");

    /** Figures that rest on who has voted, or how people mean to, in the whole seat (RPA 1983 s.66A). */
    private static final Pattern OF_THE_DAY = Pattern.compile(
            "votedNow|votedAtClose|knownVoted|forecast.*|voteShare|expected.*|advice|curve|contactRate");

    /** How somebody voted, as opposed to whether (s.66). */
    private static final Pattern HOW_VOTED = Pattern.compile(
            "(?i).*(voted?|ballot)[_.]?(for|choice|party|candidate|preference).*|(party|candidate)[_.]?voted.*");

    private record Operation(String id, Set<Role> roles, boolean open, Set<String> fields, Set<String> media) {

        boolean forDevices() {
            // A committee room's own copy is a program, without screens of its own.
            return open || roles.stream().anyMatch(role -> role.ofDevice() && role != Role.ROOM);
        }
    }

    private final JsonNode document = document();
    private final List<Operation> operations = operations();

    private static JsonNode document() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("src/main/openapi/openapi.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Operation> operations() {
        Map<String, JavaMethod> methods = new HashMap<>();
        PROGRAM.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isMetaAnnotatedWith(HttpMethod.class))
                .forEach(m -> methods.put(m.getOwner().getSimpleName() + '_' + m.getName(), m));
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .filter(verb ->
                        methods.containsKey(verb.getValue().path("operationId").asText()))
                .map(verb -> operation(
                        verb.getValue(),
                        methods.get(verb.getValue().path("operationId").asText())))
                .toList();
    }

    private Operation operation(JsonNode described, JavaMethod method) {
        Set<String> fields = new TreeSet<>();
        Set<String> media = new TreeSet<>();
        described.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> response.getValue().path("content").properties().stream())
                .forEach(content -> {
                    media.add(content.getKey());
                    collect(content.getValue().path("schema"), fields, new TreeSet<>());
                });
        Set<Role> roles = method.isAnnotatedWith(Allowed.class)
                ? Set.of(method.getAnnotationOfType(Allowed.class).value())
                : Set.of();
        boolean open = method.isAnnotatedWith(OpenTo.class)
                && method.getAnnotationOfType(OpenTo.class).value() != OpenTo.Who.ADMIN
                && method.getAnnotationOfType(OpenTo.class).value() != OpenTo.Who.STAFF;
        return new Operation(described.path("operationId").asText(), roles, open, fields, media);
    }

    private void collect(JsonNode schema, Set<String> fields, Set<String> seen) {
        if (schema.isMissingNode()) {
            return;
        }
        String reference = schema.path("$ref").asText("");
        if (!reference.isEmpty()) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            // What staff are told about themselves is another answer of the same operation.
            if (seen.add(name) && !name.equals("MeAsStaff")) {
                collect(document.path("components").path("schemas").path(name), fields, seen);
            }
            return;
        }
        schema.path("properties").properties().forEach(property -> {
            fields.add(property.getKey());
            collect(property.getValue(), fields, seen);
        });
        collect(schema.path("items"), fields, seen);
        collect(schema.path("additionalProperties"), fields, seen);
        for (String several : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(several).forEach(each -> collect(each, fields, seen));
        }
    }

    private Map<String, Set<String>> among(Predicate<Operation> which, Predicate<String> field) {
        Map<String, Set<String>> found = new TreeMap<>();
        operations.stream().filter(which).forEach(operation -> {
            Set<String> matching =
                    operation.fields().stream().filter(field).collect(Collectors.toCollection(TreeSet::new));
            if (!matching.isEmpty()) {
                found.put(operation.id(), matching);
            }
        });
        return found;
    }

    @Test
    void theOperationsOfPhonesAreFound() {
        List<String> ofDevices = operations.stream()
                .filter(Operation::forDevices)
                .map(Operation::id)
                .toList();
        assertTrue(ofDevices.containsAll(List.of("WalkResource_packet", "WalkResource_changes", "MeResource_me")));
        assertTrue(among(o -> o.id().equals("WalkResource_packet"), f -> f.equals("surname"))
                        .size()
                == 1);
    }

    @Test
    void aPhoneIsSentNothingThatItsScreensDoNotUse() {
        String app = APP.stream().map(DeviceAnswersTest::source).collect(Collectors.joining("\n"));
        Map<String, Set<String>> unused =
                among(o -> o.forDevices() && !OF_THE_CALLER.contains(o.id()), field -> !Pattern.compile(
                                "\\b" + Pattern.quote(field) + "\\b")
                        .matcher(app)
                        .find());
        assertEquals(Map.of(), unused);
    }

    /** Of people a word that stands somewhere in the app is not enough: it has to be read from what was sent. */
    @Test
    void whateverAPhoneIsSentAboutAPersonIsRead() {
        String app = APP.stream().map(DeviceAnswersTest::source).collect(Collectors.joining("\n"));
        Set<String> fields = new TreeSet<>();
        OF_A_PERSON.forEach(schema -> document.path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .fieldNames()
                .forEachRemaining(fields::add));
        assertTrue(fields.containsAll(List.of("surname", "lastContactAt", "votingAt", "suffix")), fields.toString());
        assertEquals(
                List.of(), fields.stream().filter(field -> !isRead(field, app)).toList());
        assertTrue(!isRead("suffix", "interface Elector { suffix: number }") && isRead("suffix", "who.suffix"));
    }

    /** {@code elector.field}, or {@code const { field } = elector}. */
    private static boolean isRead(String field, String app) {
        return Pattern.compile(
                        "\\." + field + "\\b|(?:const|let|[(,])\\s*\\{[^{}]*\\b" + field + "\\b[^{}]*\\}\\s*[=:),]")
                .matcher(app)
                .find();
    }

    private static String source(String folder) {
        try (Stream<Path> files = Files.walk(Path.of("frontend", "src", folder))) {
            return files.filter(
                            f -> f.toString().endsWith(".ts") || f.toString().endsWith(".svelte"))
                    .filter(f -> !f.toString().endsWith("schema.d.ts")
                            && !f.toString().endsWith(".test.ts"))
                    .map(DeviceAnswersTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noFigureOfTheDayIsSentToAPhoneOrToThePublic() {
        assertEquals(Map.of(), among(Operation::forDevices, OF_THE_DAY.asMatchPredicate()));
    }

    @Test
    void figuresOfTheDayAreOnScreensAndInNoFile() {
        assertTrue(among(o -> true, OF_THE_DAY.asMatchPredicate()).containsKey("DashboardResource_get"));
        assertEquals(
                Map.of(),
                among(
                        o -> o.media().stream()
                                .anyMatch(m -> !m.equals("application/json") && !m.equals("text/event-stream")),
                        OF_THE_DAY.asMatchPredicate()));
    }

    /** Of those who sign in without being of the campaign's core: an observer sees the day, never the forecast. */
    @Test
    void theForecastIsForThoseWhoRunTheCampaign() {
        List<String> open = operations.stream()
                .filter(o -> o.id().startsWith("Forecast") || o.id().startsWith("Result"))
                .filter(o -> o.open() || o.roles().contains(Role.OBSERVER) || o.forDevices())
                .map(Operation::id)
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void nothingAsksOrAnswersHowSomebodyVoted() {
        Set<String> all = new TreeSet<>();
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> collect(schema.getValue(), all, new TreeSet<>()));
        assertTrue(all.size() > 200);
        assertEquals(
                List.of(), all.stream().filter(HOW_VOTED.asMatchPredicate()).toList());
        assertTrue(HOW_VOTED.matcher("votedFor").matches()
                && !HOW_VOTED.matcher("votedAtClose").matches());
    }
}
