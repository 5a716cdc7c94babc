package org.committeeroom.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every operation that there is, called by everybody there is: for what is theirs, for another walk, and for another
 * campaign. Who may call what is in src/test/resources/access/operations.txt.
 */
@DatabaseTest
class AccessMatrixTest {

    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Set<String> OF_DEVICES =
            Set.of("board_runner", "canvasser", "teller", "driver", "room", "ended", "canvasser elsewhere");
    private static final Set<String> ELSEWHERE = Set.of("agent elsewhere", "canvasser elsewhere", "admin");
    private static final Set<Integer> REFUSED = Set.of(400, 404, 409, 410, 413, 415, 422);

    /** A token does for its role what a person does, but for what is a person's own. */
    private static final Set<String> OF_PEOPLE_ALONE = Set.of("POST /api/campaigns/{slug}/calendar-feed");

    private static TwoCampaigns world;
    private static Operations operations;
    private static List<AccessTable.Line> table;

    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void onceForAll() {
        if (world == null) {
            table = AccessTable.read();
            operations = new Operations();
            world = new TwoCampaigns();
        }
    }

    @Test
    void everyOperationHasItsLine() {
        Set<String> lines = table.stream().map(AccessTable.Line::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> served =
                operations.all.stream().map(Operations.Operation::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", served), String.join("\n", lines));
        assertEquals(lines.size(), table.size(), "An operation has two lines");
        for (Operations.Operation operation : operations.all) {
            operation.parameters().stream()
                    .filter(p -> p.in().equals("path") && !p.name().equals("slug"))
                    .filter(p -> !line(operation.name()).examples().containsKey('{' + p.name() + '}'))
                    .forEach(p -> wrong.add(operation.name() + " has no example for " + p.name()));
        }
        assertEquals(List.of(), wrong);
    }

    private static AccessTable.Line line(String name) {
        return table.stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
    }

    /** In their own campaign, and from elsewhere; nobody gets to see anything that is not theirs. */
    @Test
    void everybodyGetsWhatTheTableSaysAndNothingElse() {
        Set<String> foreign = marks(world.other.campaign(), TwoCampaigns.FOREIGN);
        foreign.removeAll(world.rows.ids(world.own.campaign()));
        foreign.add(world.other.slug());
        Set<String> aside = aside();
        for (AccessTable.Line line : table) {
            world.callers.forEach((name, headers) -> {
                boolean may = may(line, name);
                Http.Answer answer = send(line, headers, path(line, may && !line.reads()));
                judge(line, name, may, answer);
                if (!name.equals("agent elsewhere") && !name.equals("canvasser elsewhere")) {
                    leaks(line, name, answer, foreign);
                }
                if (OF_DEVICES.contains(name)) {
                    leaks(line, name, answer, aside);
                }
            });
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static boolean may(AccessTable.Line line, String caller) {
        boolean token = caller.startsWith(TwoCampaigns.TOKEN);
        if (!line.ofCampaign()) {
            boolean device = OF_DEVICES.contains(caller) || token;
            return line.who().contains("everybody")
                    || (line.who().contains("signed_in")
                            && !Set.of("nobody", "ended").contains(caller))
                    || (line.who().contains("staff") && !device && !caller.equals("nobody"))
                    || (line.who().contains("admin") && caller.equals("admin"));
        }
        return !ELSEWHERE.contains(caller)
                && !caller.equals("nobody")
                && !(token && OF_PEOPLE_ALONE.contains(line.name()))
                && (caller.equals("ended")
                        ? line.who().contains("ended")
                        : line.lets(caller.replace(TwoCampaigns.TOKEN, "")));
    }

    private void judge(AccessTable.Line line, String caller, boolean may, Http.Answer answer) {
        int status = answer.status();
        if (may) {
            boolean good = line.reads()
                    ? status == line.status()
                    : status < 500 && status != 401 && status != 403 && status != 405;
            boolean signsIn = line.path().equals("/api/session");
            expect(good || (signsIn && status == 401), line, caller, "who may", answer);
            return;
        }
        int due = caller.equals("nobody") || caller.equals("ended")
                ? 401
                : line.ofCampaign() && ELSEWHERE.contains(caller) ? 404 : 403;
        expect(status == due && answer.isProblem(), line, caller, "due " + due, answer);
    }

    /** What the other tests look for is there to be found. */
    @Test
    void whoMayIsToldOfWhatIsMarked() {
        Set<String> foreign = marks(world.other.campaign(), TwoCampaigns.FOREIGN);
        foreign.remove(world.other.campaign().toString());
        Set<String> aside = aside();
        for (AccessTable.Line line : table) {
            if (line.ofCampaign() && line.reads() && line.status() == 200) {
                String path = Paths.of(line, world.other.slug(), p -> value(line, p, world.other.campaign(), false));
                leaks(line, "agent elsewhere", send(line, world.callers.get("agent elsewhere"), path), foreign);
                leaks(line, "agent", send(line, world.callers.get("agent"), path(line, false)), aside);
            }
        }
        long abroad =
                wrong.stream().filter(w -> w.contains("tells agent elsewhere")).count();
        long athome = wrong.size() - abroad;
        assertTrue(abroad >= 30 && athome >= 2, abroad + " and " + athome + " operations tell of marks: " + wrong);
    }

    /** A device that names a walk, a person or a door outside its own, in its campaign. */
    @Test
    void aDeviceGetsNothingOfAnotherWalk() {
        Set<String> aside = aside();
        for (AccessTable.Line line : table) {
            if (!line.ofCampaign() || !line.namesSomething()) {
                continue;
            }
            for (String role : List.of("board_runner", "canvasser", "teller", "driver")) {
                if (line.lets(role)) {
                    String path = path(line, p -> value(line, p, world.own.campaign(), true));
                    Http.Answer answer = send(line, world.callers.get(role), path);
                    expect(answer.status() == 404, line, role, "another walk", answer);
                    leaks(line, role, answer, aside);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** The agent, and whoever else may, of one campaign names what is another's: it is not there. */
    @Test
    void whatIsAnotherCampaignsIsNotThere() {
        Set<String> foreign = marks(world.other.campaign(), TwoCampaigns.FOREIGN);
        Map<String, List<String>> before = world.rows.content(world.other.campaign());
        for (AccessTable.Line line : table) {
            boolean literal = line.examples().values().stream().allMatch(v -> v.startsWith("'"));
            if (!line.ofCampaign() || line.examples().isEmpty() || literal) {
                continue;
            }
            String path = path(line, p -> value(line, p, world.other.campaign(), false));
            world.callers.forEach((name, headers) -> {
                if (may(line, name)) {
                    Http.Answer answer = send(line, headers, path);
                    expect(
                            line.reads() ? answer.status() == 404 : REFUSED.contains(answer.status()),
                            line,
                            name,
                            "another campaign's",
                            answer);
                    leaks(line, name, answer, foreign);
                }
            });
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(before, world.rows.content(world.other.campaign()));
    }

    /** Bodies that are as they should be, but name what is another campaign's. */
    @Test
    void noBodyReachesIntoAnotherCampaign() {
        Set<String> foreign = marks(world.other.campaign(), TwoCampaigns.FOREIGN);
        foreign.removeAll(world.rows.ids(world.own.campaign()));
        Map<String, List<String>> before = world.rows.content(world.other.campaign());
        Bodies bodies = new Bodies(operations, world.rows, world.other);
        int sent = 0;
        for (Operations.Operation operation : operations.all) {
            AccessTable.Line line = line(operation.name());
            if (!line.ofCampaign() || operation.body().isMissingNode()) {
                continue;
            }
            for (boolean whole : List.of(true, false)) {
                String body = bodies.of(operation, whole).toString();
                Http.Answer answer = Http.send(
                        line.method(),
                        path(line, false),
                        with(world.callers.get("agent"), "application/json"),
                        body.getBytes(StandardCharsets.UTF_8));
                sent++;
                expect(answer.status() < 500, line, "agent", body, answer);
                Set<String> unsaid =
                        foreign.stream().filter(mark -> !body.contains(mark)).collect(Collectors.toSet());
                leaks(line, "agent", answer, unsaid);
            }
        }
        assertTrue(sent > 40, "Only " + sent + " bodies were sent");
        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), world.rows.holding(world.own.campaign(), foreign));
        assertEquals(before, world.rows.content(world.other.campaign()));
    }

    /** On PostgreSQL the wall in the database holds alone: the same questions without "campaign_id = :campaign". */
    @Test
    @EnabledIfSystemProperty(
            named = "quarkus.datasource.db-kind",
            matches = "postgresql",
            disabledReason = "H2 has no walls")
    void withTheFilterTakenOutTheDatabaseShowsNothingOfOthers() {
        Set<String> foreign = marks(world.other.campaign(), TwoCampaigns.FOREIGN);
        foreign.removeAll(world.rows.ids(world.own.campaign()));
        List<Runnable> requests = new ArrayList<>();
        for (AccessTable.Line line : table) {
            boolean literal = line.examples().values().stream().allMatch(v -> v.startsWith("'"));
            if (line.ofCampaign() && line.reads()) {
                String own = path(line, false);
                String others = literal ? own : path(line, p -> value(line, p, world.other.campaign(), false));
                for (String name : List.of("agent", "canvasser", "teller")) {
                    if (may(line, name)) {
                        Map<String, String> headers = world.callers.get(name);
                        requests.add(() -> leaks(line, name, send(line, headers, own), foreign));
                        requests.add(() -> leaks(line, name, send(line, headers, others), foreign));
                    }
                }
            }
        }
        AtomicInteger opened = new AtomicInteger();
        SqlStatements statements = Seat.jdbi().getConfig(SqlStatements.class);
        TemplateEngine before = statements.getTemplateEngine();
        statements.setTemplateEngine((sql, context) -> {
            String without = sql.replaceAll("(\\w+\\.)?campaign_id\\s*=\\s*:campaign\\b", "1 = 1");
            opened.addAndGet(without.equals(sql) ? 0 : 1);
            return before.render(without, context);
        });
        try {
            requests.forEach(Runnable::run);
        } finally {
            statements.setTemplateEngine(before);
        }
        assertTrue(opened.get() > 200, "The filter was taken out of " + opened + " statements only");
        assertEquals("", String.join("\n", wrong));
    }

    private static Set<String> marks(UUID campaign, String name) {
        Set<String> marks = new HashSet<>(world.rows.ids(campaign));
        marks.add(name.toLowerCase(Locale.ROOT));
        return marks;
    }

    /** People, doors and walks that are not of the volunteers' walk, nor of their station. */
    private static Set<String> aside() {
        Set<String> marks = new HashSet<>();
        marks.add(TwoCampaigns.ASIDE.toLowerCase(Locale.ROOT));
        marks.add(world.rows.value(world.own.campaign(), "walk", true).orElseThrow());
        for (int number = 1; number < 58; number++) {
            marks.add(world.own.elector("EC", number).toString());
            marks.add(world.own.property("EC", number).toString());
        }
        return marks;
    }

    private void leaks(AccessTable.Line line, String caller, Http.Answer answer, Set<String> marks) {
        String text = answer.text().toLowerCase(Locale.ROOT);
        Set<String> said = new TreeSet<>();
        marks.stream().filter(m -> m.length() != 36 && text.contains(m)).forEach(said::add);
        Matcher ids = UUIDS.matcher(text);
        while (ids.find()) {
            if (marks.contains(ids.group())) {
                said.add(ids.group());
            }
        }
        if (!said.isEmpty()) {
            wrong.add(line.name() + " tells " + caller + " of " + said);
        }
    }

    private void expect(boolean good, AccessTable.Line line, String caller, String what, Http.Answer answer) {
        if (!good) {
            String text = answer.text().substring(0, Math.min(300, answer.text().length()));
            wrong.add(line.name() + " as " + caller + " (" + what + "): " + answer.status() + ' ' + text);
        }
    }

    private static Http.Answer send(AccessTable.Line line, Map<String, String> headers, String path) {
        boolean bodyless = line.reads() || line.method().equals("DELETE");
        Operations.Operation operation = operations.all.stream()
                .filter(o -> o.name().equals(line.name()))
                .findFirst()
                .orElseThrow();
        String type = operation.takes().contains("application/json")
                ? "application/json"
                : operation.takes().stream().findFirst().orElse(null);
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        Map<String, String> all = new TreeMap<>(type == null ? headers : with(headers, type));
        all.put("Last-Event-ID", "0");
        return Http.send(line.method(), path, all, bodyless || type == null ? null : body);
    }

    private static Map<String, String> with(Map<String, String> headers, String type) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Content-Type", type);
        return all;
    }

    /** @param strange with identifiers of nothing, so that what is there stays */
    private static String path(AccessTable.Line line, boolean strange) {
        return path(
                line,
                p -> strange && p.startsWith("{")
                        ? UUID.randomUUID().toString()
                        : value(line, p, world.own.campaign(), false));
    }

    private static String path(AccessTable.Line line, Function<String, String> value) {
        return Paths.of(line, world.own.slug(), value);
    }

    private static String value(AccessTable.Line line, String parameter, UUID campaign, boolean last) {
        String reference = line.examples().get(parameter);
        return world.rows
                .value(campaign, reference, last)
                .orElseThrow(() -> new IllegalStateException("TwoCampaigns plants no " + reference));
    }
}
