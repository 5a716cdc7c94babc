package org.committeeroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several people on one walk, those who look after them, and supporters who come by themselves. */
@ExtendWith(Shared.class)
class TeamIT {

    /** The board and the alarm are asked for every quarter of a minute at the latest. */
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(40_000);

    private static Vale vale;
    private static Desk staff;

    @BeforeAll
    static void start() throws Exception {
        vale = new Vale("Mill Vale", LocalDate.now().plusDays(20));
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

    private static Page joined(String role, String walk, String name) throws Exception {
        Page page = vale.join(role, name, List.of(walk), List.of()).phone().page;
        page.getByText("Stored on this phone", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator checkbox(String name) {
        return staff.page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    @Test
    void walksAreShownBeforeTheyAreCut() throws Exception {
        staff.open("/c/mill-vale/walks/new?district=QB");
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
        JsonNode newest = vale.read("/walks?limit=" + shown.group(1)).path("items");
        int doors = 0;
        for (JsonNode walk : newest) {
            doors += walk.path("doors").asInt();
        }
        assertEquals(Integer.parseInt(shown.group(2)), doors);
    }

    @Test
    void theBoardRunnerGivesStreetsAndTheOthersSeeTheirOwnDoors() throws Exception {
        String walk = vale.cut("canvass", "Team", "QB");
        Page runner = joined("board_runner", walk, "Rosa Runner");
        Page vera = joined("canvasser", walk, "Vera Volunteer");
        runner.navigate(vale.url("/d/walk/" + walk));
        Locator team = runner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Team")));
        team.click();
        runner.getByRole(AriaRole.COMBOBOX).first().selectOption("Vera Volunteer");
        vera.navigate(vale.url("/d/walk/" + walk));
        Locator mine =
                vera.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Only mine")));
        assertThat(mine).isVisible(SOON);
        button(runner, "Close").first().click();
        assertThat(runner.getByText("for Vera Volunteer").first()).isVisible();
    }

    @Test
    void aCallForHelpReachesTheDeskWithTheLastDoor() throws Exception {
        staff.put(
                vale.api("/canvass-rules"),
                "{\"restDays\": 0, \"helpPhone\": \"020 7946 0001\", \"checkInMinutes\": 30}");
        String walk = vale.cut("canvass", "Help", "QB");
        Page phone = joined("canvasser", walk, "Hana Helper");
        phone.navigate(vale.url("/d/walk/" + walk));
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Next door: ")))
                .click();
        button(phone, "Help").last().click();
        assertThat(phone.getByText("Call the office: 020 7946 0001").last()).isVisible();
        phone.getByLabel("What is wrong, if you can say").last().fill("A dog");
        button(phone, "Tell the office that I need help").last().click();
        assertThat(phone.getByText("The office has your call").last()).isVisible(SOON);
        staff.open("/c/mill-vale");
        Locator alarm = staff.page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Hana Helper calls for help\\.")));
        assertThat(alarm).isVisible(SOON);
        alarm.click();
        assertThat(staff.page.getByText("“A dog”")).isVisible();
        staff.button("I have seen to it").click();
        assertThat(staff.page.getByText(Pattern.compile("^Seen to at"))).isVisible();
        // A phone asks every quarter of a minute, and when its network is back.
        phone.context().setOffline(true);
        phone.context().setOffline(false);
        assertThat(phone.getByText("Somebody in the office has seen your call.").last())
                .isVisible(SOON);
    }

    @Test
    void aSupporterComesByAPosterAndWaitsToBeMatched() throws Exception {
        staff.open("/c/mill-vale/cases/support");
        staff.page.getByLabel("The page is open").check();
        staff.page
                .getByLabel("Privacy notice")
                .fill("The campaign answers for what you give here, and deletes it after the poll.");
        staff.page.getByLabel("Imprint of the poster").fill("Promoted by A. Agent, 1 Hill Road");
        staff.button("Save").click();
        staff.page.getByText("Saved.").waitFor();
        String address = staff.page.locator("a[href*='/support/mill-vale/']").getAttribute("href");
        Page supporter = vale.phone().newPage();
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
        staff.open("/c/mill-vale/cases/met?state=outside_seat");
        assertThat(staff.heading("Sam Supporter")).isVisible();
        assertThat(staff.page.getByText(Pattern.compile("Registered their own support")))
                .isVisible();
    }
}
