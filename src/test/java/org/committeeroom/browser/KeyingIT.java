package org.committeeroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paper keyed in with the keyboard alone, as fast as a browser takes keys. */
@ExtendWith(Shared.class)
class KeyingIT {

    private static final String DEMO = "/api/campaigns/demo";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Desk desk;

    @BeforeAll
    static void start() throws Exception {
        desk = Shared.signedIn(Shared.demo());
        for (int i = 0; !ready(); i++) {
            assertTrue(i < 600, "The demo campaign is not made");
            Thread.sleep(200);
        }
    }

    @AfterAll
    static void stop() {
        desk.page.context().close();
    }

    private static boolean ready() throws IOException {
        return get("/api/start").path("demo").path("state").asText().equals("ready");
    }

    private static JsonNode get(String path) throws IOException {
        return JSON.readTree(desk.get(path));
    }

    private static void key(String line) {
        desk.page.keyboard().type(line);
        desk.page.keyboard().press("Enter");
    }

    private static Locator status() {
        return desk.page.locator("#key-said, #pad-said");
    }

    @Test
    void everyRowOfASheetIsKeyedInWithAHandOnTheKeyboard() throws IOException {
        JsonNode walk = desk.send(DEMO + "/walks", """
                {"kind": "canvass", "name": "Keying", "districts": ["AB"], "doorsPerWalk": 50}""").path("items").path(0);
        String code = walk.path("code").asText();
        desk.open("/c/demo/paper");
        desk.field("Code of the sheet").fill(code.substring(2).toLowerCase());
        desk.page.keyboard().press("Enter");
        desk.link("Key in").click();
        assertThat(desk.heading("Key in " + code)).isVisible();
        JsonNode rows = get(DEMO + "/sheets/" + code).path("rows");
        assertTrue(rows.size() > 30, rows.size() + " rows");
        key("zz");
        assertThat(status()).containsText("“zz” is not on the sheet");
        desk.page.keyboard().press("ControlOrMeta+a");
        String[] lines = {"s1y", "o", "s3n", "r", "s1y pv"};
        long start = System.nanoTime();
        for (int i = 0; i < rows.size(); i++) {
            String number = rows.path(i).path("number").asText()
                    + (rows.path(i).path("suffix").asInt() > 0
                            ? "/" + rows.path(i).path("suffix").asInt()
                            : "");
            key(number + lines[i % lines.length]);
            if (!desk.page.inputValue("#key-line").isEmpty()) {
                // The demo's polling day goes on: a row for which something has come in is entered once more.
                desk.page.keyboard().press("Enter");
            }
        }
        double perMinute = rows.size() / ((System.nanoTime() - start) / 60e9);
        System.out.printf("keyed in %.0f rows a minute%n", perMinute);
        assertThat(desk.heading(rows.size() + " of " + rows.size() + " rows have come in"))
                .isVisible();
        assertThat(desk.page.getByText("sending…")).hasCount(0);
        for (JsonNode row : get(DEMO + "/sheets/" + code).path("rows")) {
            assertTrue(row.path("keyed").asBoolean(), row.toString());
        }
        key("-");
        assertThat(status()).containsText("Taken back");
        assertThat(desk.page.getByText("sending…")).hasCount(0);
        assertThat(desk.page.getByText("taken back", new Page.GetByTextOptions().setExact(true)))
                .hasCount(1);
        key(rows.path(0).path("number").asText() + "o");
        assertThat(status()).containsText("Something has come in");
        desk.page.keyboard().press("ControlOrMeta+a");
        key("99999o");
        assertThat(status()).containsText("99999 is not on this sheet");
    }

    @Test
    void numbersOfATellersPadAreKeyedInWithTheDistrictRemembered() throws IOException {
        JsonNode station = get(DEMO + "/stations").path("items").path(0);
        String district = station.path("districts").path(0).asText();
        JsonNode electors =
                get(DEMO + "/electors?limit=60&district=" + district).path("items");
        desk.open("/c/demo/paper/pads");
        desk.field("Polling station").selectOption(station.path("id").asText());
        desk.field("Number, district " + district).click();
        Set<String> numbers = new HashSet<>();
        long start = System.nanoTime();
        for (JsonNode elector : electors) {
            if (elector.path("suffix").asInt() == 0) {
                numbers.add(elector.path("number").asText());
                key(elector.path("number").asText());
            }
        }
        System.out.printf("keyed in %.0f numbers a minute%n", numbers.size() / ((System.nanoTime() - start) / 60e9));
        assertThat(desk.heading(numbers.size() + " numbers keyed in")).isVisible();
        key("+2");
        assertThat(desk.page.getByText("2 passed without a number")).isVisible();
        String one = numbers.iterator().next();
        key(one);
        assertThat(status()).containsText("has been keyed in already");
        key("99998");
        assertThat(status()).containsText("nobody here has this number");
        key("-");
        assertThat(status()).containsText("Taken back: " + district + " 99998");
        key("what");
        assertThat(status()).containsText("Nothing was kept");
        desk.page.keyboard().press("ControlOrMeta+a");
        desk.page.keyboard().press("Backspace");
        assertThat(desk.page.getByText("sending…")).hasCount(0);
        for (JsonNode elector :
                get(DEMO + "/electors?limit=60&district=" + district).path("items")) {
            if (numbers.contains(elector.path("number").asText())
                    && elector.path("suffix").asInt() == 0) {
                assertTrue(elector.path("status").path("voted").asBoolean(), elector.toString());
            }
        }
    }

    /** Without the server, keying goes on, and everything is there once it is back. */
    @Test
    void whatIsKeyedInWithoutAConnectionIsSentLater() throws IOException {
        desk.open("/c/demo/paper/pads");
        assertThat(status()).isAttached(new LocatorAssertions.IsAttachedOptions().setAttached(true));
        JsonNode station = get(DEMO + "/stations").path("items").path(1);
        String district = station.path("districts").path(0).asText();
        desk.field("Polling station").selectOption(station.path("id").asText());
        desk.field("Number, district " + district).click();
        desk.page.context().setOffline(true);
        key("1");
        key("2");
        assertThat(desk.page.getByRole(AriaRole.ALERT)).containsText("2 rows wait");
        desk.page.context().setOffline(false);
        assertThat(desk.page.getByText("sending…")).hasCount(0);
        assertThat(desk.page.getByRole(AriaRole.ALERT)).hasCount(0);
        for (String number : new String[] {"1", "2"}) {
            JsonNode found = get(DEMO + "/electors?district=" + district + "&number=" + number)
                    .path("items")
                    .path(0);
            assertTrue(found.path("status").path("voted").asBoolean(), found.toString());
        }
    }
}
