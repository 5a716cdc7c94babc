package org.committeeroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.PackagedProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Polling day on several phones and a desk at once: a teller, a knocker, a driver and a committee room. */
class PollingDayIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CAMPAIGN = "/api/campaigns/quarry-vale";
    private static final Browser.NewContextOptions PHONE = new Browser.NewContextOptions()
            .setViewportSize(360, 740)
            .setHasTouch(true)
            .setIsMobile(true);

    private static Chromium chromium;
    private static PackagedProgram program;
    private static Desk staff;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start();
        program = PackagedProgram.onH2().start();
        staff = new Desk(chromium.browser().newContext().newPage(), program.url());
        staff.signIn("admin", PackagedProgram.ADMIN_PASSWORD);
        staff.makeCampaign("Quarry Vale", LocalDate.now());
        staff.readIn("quarry-vale", "full", "register.csv", OfficersFile.register());
        staff.page
                .getByText("Read in. The same file again would change nothing.")
                .waitFor();
    }

    @AfterAll
    static void stop() throws IOException {
        chromium.close();
        program.close();
    }

    @AfterEach
    void putPhonesAway() {
        contexts.forEach(BrowserContext::close);
    }

    private static void promise(String district, int... numbers) throws IOException {
        for (int number : numbers) {
            returns("""
                    "type": "canvass", "elector": {"district": "%s", "number": %d}, "result": "spoke",
                    "intention": 1, "consent": {"intention": "yes"}""".formatted(district, number));
        }
    }

    private static void returns(String body) throws IOException {
        staff.send(
                CAMPAIGN + "/returns",
                "{\"returns\": [{\"id\": \"" + Ids.next() + "\", \"at\": \"" + Instant.now() + "\", " + body + "}]}");
    }

    private static String knockUpWalk(String district) throws IOException {
        return staff.send(CAMPAIGN + "/walks", """
                        {"kind": "knock_up", "name": "Round %s", "districts": ["%s"], "doorsPerWalk": 30}""".formatted(district, district))
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private Phone join(String role, String name, String walks, String districts) throws IOException {
        JsonNode invitation = staff.send(CAMPAIGN + "/invitations", """
                {"role": "%s", "walks": [%s], "districts": [%s], "station": null, "expiresAt": "%s", "uses": 9}""".formatted(
                        role, walks, districts, Instant.now().plus(Duration.ofHours(2))));
        BrowserContext context = chromium.browser().newContext(PHONE);
        contexts.add(context);
        Phone phone = new Phone(context);
        phone.join(invitation.path("url").asText(), name);
        return phone;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    private static void type(Page page, String digits) {
        for (char digit : digits.toCharArray()) {
            button(page, "^" + digit + "$").click();
        }
        button(page, "^Enter$").click();
    }

    private Phone knocker(String walk) throws IOException {
        Phone knocker = join("canvasser", "Kit Knocker", "\"" + walk + "\"", "");
        link(knocker.page, "Round Q").click();
        knocker.page.getByText("Up to date").waitFor();
        return knocker;
    }

    /** Behind the last door the list is there by itself. */
    private static void toTheList(Phone knocker) {
        knocker.page.keyboard().press("Escape");
        assertThat(knocker.page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private static JsonNode read(String path) throws IOException {
        return JSON.readTree(staff.get(CAMPAIGN + path));
    }

    @Test
    void aToldNumberLeavesTheOpenListOfAKnocker() throws Exception {
        promise("QB", 1, 5);
        Phone knocker = knocker(knockUpWalk("QB"));
        Locator doors = knocker.page.locator("section li[id^=row-]");
        int before = doors.count();
        Phone teller = join("teller", "Tess Teller", "", "\"QB\"");
        link(teller.page, "Take numbers").click();
        type(teller.page, "5");
        assertThat(doors).hasCount(before - 1);
        button(teller.page, "^Undo QB-5$").click();
        assertThat(doors).hasCount(before);
    }

    @Test
    void anOddNumberIsKeptAndChangedWithATapWithoutASignal() throws Exception {
        Phone teller = join("teller", "Tess Teller", "", "\"QA\", \"QB\"");
        teller.page.waitForResponse(
                answer -> answer.url().endsWith("/telling-numbers"),
                () -> link(teller.page, "Take numbers").click());
        contexts.get(0).setOffline(true);
        teller.page.reload();
        type(teller.page, "130");
        assertThat(teller.page.getByText("nobody has this number")).isVisible();
        assertThat(teller.status()).containsText("1 not sent");
        button(teller.page, "^Change QA-130 to QA-103$").click();
        assertThat(teller.page.getByText("QA-103 entered")).isVisible();
        type(teller.page, "17");
        assertThat(teller.page.getByText("may not vote in this election")).isVisible();
        button(teller.page, "^QA-17 is right$").click();
        assertThat(teller.page.getByText("may not vote in this election")).hasCount(0);
        contexts.get(0).setOffline(false);
        assertThat(teller.status()).containsText("All sent", Phone.PATIENT);
    }

    @Test
    void numbersTypedAsFastAsKeysGoAreAllTaken() throws Exception {
        Phone teller = join("teller", "Tess Teller", "", "\"QB\"");
        link(teller.page, "Take numbers").click();
        button(teller.page, "^Enter$").waitFor();
        for (int number = 30; number < 42; number++) {
            teller.page.keyboard().type(String.valueOf(number));
            teller.page.keyboard().press("Enter");
        }
        assertThat(teller.page.getByText("12 numbers entered")).isVisible();
    }

    @Test
    void aPollingAgentCannotTakeNumbers() throws Exception {
        Phone teller = join("teller", "Percy Agent", "", "\"QA\"");
        link(teller.page, "Take numbers").click();
        button(teller.page, "^Start my shift$").click();
        button(teller.page, "^I am a polling agent$").click();
        assertThat(teller.page.getByText("A polling agent takes no numbers")).isVisible();
        assertThat(button(teller.page, "^Enter$")).hasCount(0);
        teller.page.reload();
        assertThat(teller.page.getByText("A polling agent takes no numbers")).isVisible();
    }

    @Test
    void aLiftAskedForAtTheDoorIsDrivenAndEndsTheKnocking() throws Exception {
        promise("QA", 61, 63);
        Phone knocker = knocker(knockUpWalk("QA"));
        Phone driver = join("driver", "Dot Driver", "", "");
        Locator doors = knocker.page.locator("section li[id^=row-]");
        int before = doors.count();
        doors.first().click();
        button(knocker.page, "^Needs a lift$").click();
        knocker.page.getByLabel("Comes in a wheelchair").check();
        knocker.page.getByLabel("Note for the driver").fill("Ring twice");
        knocker.page.waitForResponse(
                answer -> answer.url().endsWith("/returns") && answer.ok(),
                () -> button(knocker.page, "^Ask for the lift$").click());
        toTheList(knocker);
        assertThat(doors).hasCount(before - 1);
        assertThat(knocker.page.getByText("Not now: 1 door")).isVisible();

        staff.open("/c/quarry-vale/polling-day/lifts");
        Locator asked = staff.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Asked for (1)"));
        assertThat(asked).containsText("Ring twice");
        staff.button("Give to a driver").click();
        button(staff.page, "^Dot Driver").last().click();
        assertThat(staff.page.getByText("Given to Dot Driver, not yet accepted"))
                .isVisible();

        link(driver.page, "My passengers").click();
        button(driver.page, "^Accept$").click();
        assertThat(driver.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I am on my way")))
                .isVisible();
        assertThat(driver.status()).containsText("All sent", Phone.PATIENT);
        contexts.get(1).setOffline(true);
        button(driver.page, "^I am on my way$").click();
        button(driver.page, "^Picked up$").click();
        button(driver.page, "^Says they have voted$").click();
        assertThat(driver.status()).containsText("4 not sent");
        contexts.get(1).setOffline(false);
        assertThat(driver.status()).containsText("All sent", Phone.PATIENT);
        assertThat(knocker.page.getByText("Not now: 1 door")).hasCount(0);
        assertEquals("done", read("/lifts").path("items").path(0).path("state").asText());
    }

    @Test
    void whoWillVoteAtSixIsNotAskedBeforeHalfPastAndItCanBeTakenBack() throws Exception {
        promise("QB", 21);
        Phone knocker = knocker(knockUpWalk("QB"));
        link(knocker.page, "^Next door: ").click();
        button(knocker.page, "^Will vote$").click();
        button(knocker.page, "^No time given$").click();
        toTheList(knocker);
        assertThat(knocker.page.locator("details li[id^=row-]").first()).containsText("Will vote");
        knocker.page.getByText(Pattern.compile("^Not now")).click();
        knocker.page.locator("details li[id^=row-]").first().click();
        button(knocker.page, "^Undo: ").first().click();
        toTheList(knocker);
        assertThat(knocker.page.getByText(Pattern.compile("^Not now"))).hasCount(0);
    }

    @Test
    void theControlRoomHearsThatARoomHasReadItsMessage() throws Exception {
        staff.send(CAMPAIGN + "/committee-rooms", """
                {"name": "Hill room", "districts": ["QA"]}""");
        staff.open("/c/quarry-vale/polling-day/rooms");
        staff.field("Message to the rooms").fill("Everybody to QA");
        staff.button("Send").click();
        assertThat(staff.page.getByText("Not yet by Hill room")).isVisible();
        staff.link("Open this room’s page").click();
        staff.button("We have read it").click();
        assertThat(staff.page.getByText(Pattern.compile("^Read at "))).isVisible();
        staff.button("A runner has come in").click();
        assertThat(staff.page.getByText(Pattern.compile("^Last runner "))).isVisible();
        staff.field("People here").fill("4");
        staff.button("Save").click();
        assertThat(staff.page.getByText("Saved.")).isVisible();
        staff.open("/c/quarry-vale/polling-day/rooms");
        assertThat(staff.page.getByText("Read by Hill room")).isVisible();
    }
}
