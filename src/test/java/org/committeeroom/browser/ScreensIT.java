package org.committeeroom.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.committeeroom.testing.PackagedProgram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every screen that the web app has, on a small phone in the light and on a desk in the dark, with the demo campaign in
 * it: no fault of accessibility (axe, WCAG 2.2 AA), nothing wider than the window, nothing on the console. Those of
 * volunteers in three languages: from the right, in tall letters, and in English.
 */
@ExtendWith(Shared.class)
class ScreensIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEMO = "/api/campaigns/demo";

    /** Screens that look different by what stands behind the question mark. */
    private static final List<String> VARIANTS = List.of(
            "/c/:slug/dashboard?wall=1", "/c/:slug/dashboard?by=wards&district=AA", "/c/:slug/dashboard?by=rooms");

    private static PackagedProgram program;
    private static Map<String, String> examples;
    /** Of the walk: one with one elector, and one with more. */
    private static List<String> doors;

    private static String knockUpDoor;

    @BeforeAll
    static void start() throws Exception {
        program = Shared.demo();
        Desk desk = Shared.signedIn(program);
        awaitDemo(desk);
        examples = examples(desk);
        doors = doors(desk);
        knockUpDoor =
                walk(desk, "/d/knock-up/:id").path("doors").path(0).path("id").asText();
        desk.page.context().close();
    }

    @Test
    void onASmallPhoneInTheLight() throws Exception {
        look(
                new NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setColorScheme(ColorScheme.LIGHT),
                "ar",
                routes());
    }

    @Test
    void onADeskInTheDark() throws Exception {
        look(new NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.DARK), "en", routes());
    }

    @Test
    void inTallLettersOnASmallPhoneInTheDark() throws Exception {
        look(
                new NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setColorScheme(ColorScheme.DARK),
                "bn",
                routes().stream().filter(ScreensIT::isForDevices).toList());
    }

    private static List<String> routes() throws IOException {
        List<String> routes = new ArrayList<>(Routes.all());
        routes.addAll(VARIANTS);
        doors.forEach(door -> routes.add("/d/walk/:id#" + door));
        routes.add("/d/knock-up/:id#" + knockUpDoor);
        return routes;
    }

    /** @param language of volunteers; staff read English */
    private static void look(NewContextOptions options, String language, List<String> routes) throws Exception {
        // Half-faded text has no contrast to judge.
        options.setReducedMotion(ReducedMotion.REDUCE);
        Map<String, List<String>> faults = new TreeMap<>();
        Set<String> abroad = ConcurrentHashMap.newKeySet();
        try (BrowserContext staff = Shared.browser().newContext(options);
                BrowserContext device = Shared.browser().newContext(options);
                BrowserContext station = Shared.browser().newContext(options);
                BrowserContext car = Shared.browser().newContext(options);
                BrowserContext stranger = Shared.browser().newContext(options)) {
            for (BrowserContext each : List.of(staff, device, station, car, stranger)) {
                each.onRequest(request -> {
                    if (!request.url().startsWith(program.url())
                            && !request.url().matches("(data|blob):.*")) {
                        abroad.add(request.url());
                    }
                });
            }
            Screen desk = new Screen(signedIn(staff).page);
            Screen phone = new Screen(joined(device, "board_runner"));
            Screen teller = new Screen(joined(station, "teller"));
            Screen driver = new Screen(joined(car, "driver"));
            Screen nobody = new Screen(stranger.newPage());
            for (BrowserContext each : List.of(device, station, car, stranger)) {
                each.addInitScript("localStorage.setItem('language', '" + language + "')");
            }
            for (String route : routes) {
                Screen screen =
                        switch (route) {
                            case "/d/telling" -> teller;
                            case "/d/lifts" -> driver;
                            default -> isForAll(route) ? nobody : isForDevices(route) ? phone : desk;
                        };
                List<String> found = screen.faults(program.url() + address(route));
                if (isForDevices(route) && !screen.language().startsWith(language)) {
                    found.add("not in " + language);
                }
                if (!found.isEmpty()) {
                    faults.put(route, found);
                }
            }
        }
        assertEquals(Set.of(), abroad, "No screen asks anybody else for anything");
        assertTrue(faults.isEmpty(), () -> faults.entrySet().stream()
                .map(e -> e.getKey() + "\n    " + String.join("\n    ", e.getValue()))
                .reduce("", (a, b) -> a + "\n" + b));
    }

    private static boolean isForAll(String route) {
        return route.equals("/sign-in") || route.equals("/join") || route.startsWith("/support/");
    }

    private static boolean isForDevices(String route) {
        return route.startsWith("/d/") || route.equals("/d");
    }

    /** A screen about one thing needs an example of it here. */
    private static String address(String route) {
        String address = route.replace(":slug", "demo");
        if (address.contains(":")) {
            String example = examples.get(address.replaceFirst("#.*", ""));
            assertTrue(example != null, "ScreensIT has no example for " + route);
            address = address.replaceFirst(":\\w+", example);
        }
        return address;
    }

    private static Map<String, String> examples(Desk desk) throws IOException {
        String walk = firstWalk(desk);
        desk.send(DEMO + "/registration-cases", """
                {"name": "Sam", "place": "By the station", "noFixedAddress": true, "needs": ["registration"]}""");
        String newestImport = first(desk, DEMO + "/register-imports");
        String support = desk.put(DEMO + "/support-page", """
                {"privacyNotice": "The campaign answers for what you give here, and deletes it after the poll.",
                 "imprint": "Promoted by A. Agent, 1 Hill Road", "open": true}""").path("url").asText();
        String knockUp =
                desk.send(DEMO + "/walks", """
                        {"kind": "knock_up", "name": "Round", "districts": ["AB"], "doorsPerWalk": 30}""").path("items").path(0).path("id").asText();
        Map<String, String> found = new TreeMap<>(Map.of(
                "/c/demo/polling-day/knock-up/:code",
                "AA",
                "/c/demo/polling-day/rooms/:id",
                first(desk, DEMO + "/committee-rooms"),
                "/d/knock-up/:id",
                knockUp,
                "/c/demo/exchange/answers/:id",
                desk.send(DEMO + "/answer-imports", "Number,Date,Result\nAA-2,2024-06-20,S\n", "text/csv")
                        .path("id")
                        .asText()));
        found.putAll(Map.of(
                "/support/demo/:code", support.substring(support.lastIndexOf('/') + 1),
                "/c/demo/register/help/:id", first(desk, DEMO + "/registration-cases"),
                "/c/demo/walks/:id", walk,
                "/c/demo/paper/sheets/:code", walk,
                "/c/demo/paper/sheets/:code/key", walk,
                "/d/walk/:id", walk,
                "/c/demo/teams/:id", first(desk, DEMO + "/teams"),
                "/c/demo/register/imports/:id", newestImport,
                "/c/demo/register/imports/:id/changes", newestImport,
                "/c/demo/register/electors/:id", first(desk, DEMO + "/electors?district=AA&number=2")));
        return found;
    }

    private static List<String> doors(Desk desk) throws IOException {
        JsonNode all = walk(desk, "/d/walk/:id").path("doors");
        Map<Boolean, String> found = new TreeMap<>();
        all.forEach(door -> found.putIfAbsent(
                door.path("electors").size() > 1, door.path("id").asText()));
        assertEquals(2, found.size());
        return List.copyOf(found.values());
    }

    private static JsonNode walk(Desk desk, String route) throws IOException {
        return JSON.readTree(desk.get(DEMO + "/walks/" + examples.get(route)));
    }

    private static String firstWalk(Desk desk) throws IOException {
        desk.send(DEMO + "/walks", """
                {"kind": "canvass", "name": "Saturday", "districts": ["AA"], "doorsPerWalk": 30}""");
        return first(desk, DEMO + "/walks");
    }

    private static String first(Desk desk, String list) throws IOException {
        JsonNode id = JSON.readTree(desk.get(list)).path("items").path(0).path("id");
        assertTrue(id.isTextual(), "nothing at " + list);
        return id.asText();
    }

    private static Desk signedIn(BrowserContext context) {
        Desk desk = new Desk(context.newPage(), program.url());
        desk.signIn("admin", PackagedProgram.ADMIN_PASSWORD);
        return desk;
    }

    private static void awaitDemo(Desk desk) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!state(desk).equals("ready")) {
            assertTrue(Instant.now().isBefore(end), "the demo campaign is not ready: " + state(desk));
            Thread.sleep(500);
        }
    }

    private static String state(Desk desk) throws IOException {
        return JSON.readTree(desk.get("/api/start")).path("demo").path("state").asText();
    }

    /** A phone with that role; a board runner's has the walks, and a driver's no station. */
    private static Page joined(BrowserContext context, String role) throws Exception {
        try (BrowserContext office = Shared.browser().newContext()) {
            Desk desk = signedIn(office);
            String walks = role.equals("board_runner")
                    ? "\"" + examples.get("/d/walk/:id") + "\", \"" + examples.get("/d/knock-up/:id") + "\""
                    : "";
            String station = role.equals("driver") ? "null" : "\"" + first(desk, DEMO + "/stations") + "\"";
            JsonNode invitation = desk.send(DEMO + "/invitations", """
                    {"role": "%s", "walks": [%s], "districts": [], "station": %s, "expiresAt": "%s", "uses": 5}
                    """.formatted(
                            role, walks, station, Instant.now().plus(Duration.ofHours(2))));
            Phone phone = new Phone(context);
            phone.join(invitation.path("url").asText(), "Vera Volunteer");
            return phone.page;
        }
    }
}
