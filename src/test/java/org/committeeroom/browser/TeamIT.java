package org.committeeroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeeroom.testing.PackagedProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several people on one walk, those who look after them, and supporters who come by themselves. */
class TeamIT {

    private static final String CAMPAIGN = "/api/campaigns/quarry-vale";
    /** The board and the alarm are asked for every quarter of a minute at the latest. */
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(40_000);

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
        staff.makeCampaign("Quarry Vale", LocalDate.now().plusDays(20));
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
    void putAway() {
        contexts.forEach(BrowserContext::close);
    }

    private Page phone() {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 780)
                        .setHasTouch(true)
                        .setIsMobile(true));
        contexts.add(context);
        return context.newPage();
    }

    private Page joined(String role, String walk, String name) throws IOException {
        JsonNode invitation = staff.send(CAMPAIGN + "/invitations", """
                {"role": "%s", "walks": ["%s"], "expiresAt": "%s", "uses": 9}""".formatted(
                        role, walk, Instant.now().plus(Duration.ofHours(2))));
        Page page = phone();
        page.navigate(invitation.path("url").asText());
        page.getByLabel("Your name").fill(name);
        button(page, "Join").click();
        page.getByText("Stored on this phone", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String cut(String name) throws IOException {
        return staff.send(CAMPAIGN + "/walks", """
                        {"kind": "canvass", "name": "%s", "districts": ["QB"], "doorsPerWalk": 30}""".formatted(name))
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private static Locator checkbox(String name) {
        return staff.page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    @Test
    void walksAreShownBeforeTheyAreCut() throws Exception {
        staff.open("/c/quarry-vale/walks/new?district=QB");
        checkbox("Leave out doors that are on a walk already").uncheck();
        Pattern some = Pattern.compile("^([1-9]\\d*) walks? · (\\d+) doors · \\d+ electors$");
        staff.page.getByText(some).waitFor();
        checkbox("Undecided").check();
        staff.page.getByText("No door fits that").waitFor();
        checkbox("Undecided").uncheck();
        staff.page.getByText(some).waitFor();
        Matcher shown = some.matcher(staff.page.getByText(some).textContent().strip());
        assertTrue(shown.matches());
        staff.button("Cut them").click();
        staff.page.getByText(Pattern.compile("walks? (was|were) cut\\.")).waitFor();
        JsonNode newest = new ObjectMapper()
                .readTree(staff.get(CAMPAIGN + "/walks?limit=" + shown.group(1)))
                .path("items");
        int doors = 0;
        for (JsonNode walk : newest) {
            doors += walk.path("doors").asInt();
        }
        assertEquals(Integer.parseInt(shown.group(2)), doors);
    }

    @Test
    void theBoardRunnerGivesStreetsAndTheOthersSeeTheirOwnDoors() throws Exception {
        String walk = cut("Team");
        Page runner = joined("board_runner", walk, "Rosa Runner");
        Page vera = joined("canvasser", walk, "Vera Volunteer");
        runner.navigate(program.url() + "/d/walk/" + walk);
        Locator team = runner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Team")));
        team.click();
        runner.getByRole(AriaRole.COMBOBOX).first().selectOption("Vera Volunteer");
        vera.navigate(program.url() + "/d/walk/" + walk);
        Locator mine =
                vera.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Only mine")));
        assertThat(mine).isVisible(SOON);
        button(runner, "Close").first().click();
        assertThat(runner.getByText("for Vera Volunteer").first()).isVisible();
    }

    @Test
    void aCallForHelpReachesTheDeskWithTheLastDoor() throws Exception {
        staff.put(
                CAMPAIGN + "/canvass-rules",
                "{\"restDays\": 0, \"helpPhone\": \"020 7946 0001\", \"checkInMinutes\": 30}");
        String walk = cut("Help");
        Page phone = joined("canvasser", walk, "Hana Helper");
        phone.navigate(program.url() + "/d/walk/" + walk);
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Next door: ")))
                .click();
        button(phone, "Help").last().click();
        assertThat(phone.getByText("Call the office: 020 7946 0001").last()).isVisible();
        phone.getByLabel("What is wrong, if you can say").last().fill("A dog");
        button(phone, "Tell the office that I need help").last().click();
        assertThat(phone.getByText("The office has your call").last()).isVisible(SOON);
        staff.open("/c/quarry-vale");
        Locator alarm = staff.page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Hana Helper calls for help\\.")));
        assertThat(alarm).isVisible(SOON);
        alarm.click();
        assertThat(staff.page.getByText("“A dog”")).isVisible();
        staff.button("I have seen to it").click();
        assertThat(staff.page.getByText(Pattern.compile("^Seen to at"))).isVisible();
        assertThat(phone.getByText("Somebody in the office has seen your call.").last())
                .isVisible(SOON);
    }

    @Test
    void aSupporterComesByAPosterAndWaitsToBeMatched() throws Exception {
        staff.open("/c/quarry-vale/cases/support");
        staff.page.getByLabel("The page is open").check();
        staff.page
                .getByLabel("Privacy notice")
                .fill("The campaign answers for what you give here, and deletes it after the poll.");
        staff.page.getByLabel("Imprint of the poster").fill("Promoted by A. Agent, 1 Hill Road");
        staff.button("Save").click();
        staff.page.getByText("Saved.").waitFor();
        String address = staff.page.locator("a[href*='/support/quarry-vale/']").getAttribute("href");
        Page supporter = phone();
        supporter.navigate(address);
        supporter.getByLabel("Name").fill("Sam Supporter");
        supporter.getByLabel("Postcode").fill("ZZ1 1ZZ");
        button(supporter, "Send").click();
        assertThat(supporter.getByText("Without your yes nothing is kept or sent."))
                .isVisible();
        supporter
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^I support")))
                .check();
        button(supporter, "Send").click();
        assertThat(supporter.getByText("Thank you")).isVisible();
        staff.open("/c/quarry-vale/cases/met?state=outside_seat");
        assertThat(staff.heading("Sam Supporter")).isVisible();
        assertThat(staff.page.getByText(Pattern.compile("Registered their own support")))
                .isVisible();
    }
}
