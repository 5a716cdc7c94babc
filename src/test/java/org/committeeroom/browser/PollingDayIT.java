package org.committeeroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.Relay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Polling day on several phones and a desk at once: a teller, a knocker, a driver and a committee room. */
@ExtendWith(Shared.class)
class PollingDayIT {

    private static Vale vale;
    private static Desk staff;

    @BeforeAll
    static void start() throws Exception {
        vale = new Vale("Poll Vale", LocalDate.now());
        staff = vale.staff;
    }

    @AfterAll
    static void stop() {
        vale.close();
    }

    @AfterEach
    void putPhonesAway() {
        vale.putPhonesAway();
    }

    private static void promise(String district, int... numbers) throws IOException {
        for (int number : numbers) {
            returns("""
                    "type": "canvass", "elector": {"district": "%s", "number": %d}, "result": "spoke",
                    "intention": 1, "consent": {"intention": "yes"}""".formatted(district, number));
        }
    }

    private static void returns(String body) throws IOException {
        staff.send(vale.api("/returns"), returnsOf(body));
    }

    private static String returnsOf(String body) {
        return "{\"returns\": [{\"id\": \"" + Ids.next() + "\", \"at\": \"" + Instant.now() + "\", " + body + "}]}";
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

    private Phone knocker(String district) throws Exception {
        String walk = vale.cut("knock_up", "Round " + district, district);
        Phone knocker =
                vale.join("canvasser", "Kit Knocker", List.of(walk), List.of()).phone();
        link(knocker.page, "Round Q").click();
        knocker.page.getByText("Up to date").waitFor();
        return knocker;
    }

    private static Vale.Joined teller(String name, String... districts) throws Exception {
        return vale.join("teller", name, List.of(), List.of(districts));
    }

    /** Behind the last door the list is there by itself. */
    private static void toTheList(Phone knocker) {
        knocker.page.keyboard().press("Escape");
        assertThat(knocker.page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void aToldNumberLeavesTheOpenListOfAKnocker() throws Exception {
        promise("QB", 1, 5);
        Phone knocker = knocker("QB");
        Locator doors = knocker.page.locator("section li[id^=row-]");
        int before = doors.count();
        Phone teller = teller("Tess Teller", "QB").phone();
        link(teller.page, "Take numbers").click();
        type(teller.page, "5");
        assertThat(doors).hasCount(before - 1);
        button(teller.page, "^Undo QB-5$").click();
        assertThat(doors).hasCount(before);
    }

    @Test
    void anOddNumberIsKeptAndChangedWithATapWithoutASignal() throws Exception {
        Vale.Joined joined = teller("Tess Teller", "QA", "QB");
        Phone teller = joined.phone();
        teller.page.waitForResponse(
                answer -> answer.url().endsWith("/telling-numbers"),
                () -> link(teller.page, "Take numbers").click());
        joined.context().setOffline(true);
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
        joined.context().setOffline(false);
        assertThat(teller.status()).containsText("All sent", Phone.PATIENT);
    }

    @Test
    void numbersTypedAsFastAsKeysGoAreAllTaken() throws Exception {
        Phone teller = teller("Tess Teller", "QB").phone();
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
        Phone teller = teller("Percy Agent", "QA").phone();
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
        Phone knocker = knocker("QA");
        Vale.Joined joined = vale.join("driver", "Dot Driver", List.of(), List.of());
        Phone driver = joined.phone();
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

        staff.open("/c/poll-vale/polling-day/lifts");
        Locator asked = staff.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Asked for (1)"));
        assertThat(asked).containsText("Ring twice");
        staff.button("Give to a driver").click();
        button(staff.page, "^Dot Driver").last().click();
        assertThat(staff.page.getByText("Given to Dot Driver, not yet accepted"))
                .isVisible();

        link(driver.page, "My passengers").click();
        driver.page.waitForResponse(
                answer -> answer.url().endsWith("/returns") && answer.ok(),
                () -> button(driver.page, "^Accept$").click());
        assertThat(driver.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I am on my way")))
                .isVisible();
        assertThat(driver.status()).containsText("All sent", Phone.PATIENT);
        joined.context().setOffline(true);
        button(driver.page, "^I am on my way$").click();
        button(driver.page, "^Picked up$").click();
        button(driver.page, "^Says they have voted$").click();
        assertThat(driver.status()).containsText("4 not sent");
        joined.context().setOffline(false);
        assertThat(driver.status()).containsText("All sent", Phone.PATIENT);
        assertThat(knocker.page.getByText("Not now: 1 door")).hasCount(0);
        assertEquals(
                "done", vale.read("/lifts").path("items").path(0).path("state").asText());
    }

    @Test
    void whoWillVoteAtSixIsNotAskedBeforeHalfPastAndItCanBeTakenBack() throws Exception {
        promise("QB", 21);
        Phone knocker = knocker("QB");
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
        staff.send(vale.api("/committee-rooms"), """
                {"name": "Hill room", "districts": ["QA"]}""");
        staff.open("/c/poll-vale/polling-day/rooms");
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
        staff.open("/c/poll-vale/polling-day/rooms");
        assertThat(staff.page.getByText("Read by Hill room")).isVisible();
    }

    @Test
    void aRoomMakesItsOwnCopyWhoseScreensSayHowTheCentreIs() throws Exception {
        String room = staff.send(vale.api("/committee-rooms"), """
                        {"name": "Own room", "districts": ["QB"]}""").path("id").asText();
        String page = "/c/poll-vale/polling-day/rooms/" + room;
        staff.open(page);
        staff.button("Make a copy for this room").click();
        String command = staff.page.locator("code").textContent().strip();
        try (Relay way = new Relay(vale.url(""));
                PackagedProgram copy = PackagedProgram.onH2()
                        .with("COMMITTEE_ROOM_CENTRE_URL", way.url())
                        .with("COMMITTEE_ROOM_CENTRE_CODE", command.substring(command.lastIndexOf(' ') + 1))
                        .with("COMMITTEE_ROOM_CENTRE_EVERY", "200ms")
                        .start()) {
            Desk there = Shared.signedIn(copy);
            for (int i = 0; !new String(there.get("/api/campaigns")).contains(vale.slug); i++) {
                assertTrue(i < 300, "the set-up has not come");
                there.page.waitForTimeout(100);
            }
            there.open(page);
            Locator bar = there.page.getByText("This is a room’s own copy.").locator("..");
            assertThat(bar).containsText("The centre is reached. Nothing waits to be passed on.");
            way.set(Relay.Way.CUT);
            assertThat(bar).containsText("Go on: everything is kept here.");
            there.send(
                    vale.api("/returns"),
                    returnsOf("\"type\": \"told\", \"elector\": {\"district\": \"QB\", \"number\": 50}"));
            assertThat(bar).containsText("1 return waits to be passed on.");
            way.set(Relay.Way.OPEN);
            assertThat(bar).containsText("The centre is reached. Nothing waits to be passed on.");
            there.page.context().close();
        }
        staff.open(page);
        assertThat(staff.page.getByText(Pattern.compile("^Last heard of "))).isVisible();
    }
}
