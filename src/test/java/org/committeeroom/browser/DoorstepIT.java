package org.committeeroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The hard days of a volunteer's phone: killed, cut off, full, ended, in another language. */
@ExtendWith(Shared.class)
class DoorstepIT {

    /** What lies in the phone's database, as bytes and as text. */
    private static final String MEDIUM = """
            async () => {
              const open = indexedDB.open('committee-room');
              const db = await new Promise((done) => (open.onsuccess = () => done(open.result)));
              const names = [...db.objectStoreNames].filter((name) => name !== 'keys');
              const tx = db.transaction(names);
              const all = await Promise.all(names.map((name) => new Promise((done) => {
                const request = tx.objectStore(name).getAll();
                request.onsuccess = () => done(request.result);
              })));
              db.close();
              const text = (_, value) =>
                value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
              return JSON.stringify(all, text);
            }""";

    private static Vale vale;
    private static Desk staff;
    private static String walk;

    private BrowserContext context;

    @BeforeAll
    static void start() throws Exception {
        vale = new Vale("Quarry Vale", LocalDate.now().plusDays(20));
        staff = vale.staff;
        walk = vale.cut("canvass", "canvass", "QB");
    }

    @AfterAll
    static void stop() {
        vale.close();
    }

    @AfterEach
    void putThePhoneAway() {
        vale.putPhonesAway();
    }

    private Vale.Joined join(String itsWalk) throws Exception {
        Vale.Joined joined = vale.join("canvasser", "Vera Volunteer", List.of(itsWalk), List.of());
        context = joined.context();
        joined.phone()
                .page
                .getByText("Stored on this phone", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        return joined;
    }

    private static Locator doorsToMark(Phone phone) {
        phone.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("W-")))
                .click();
        button(phone.page, "Mark many doors as out").click();
        return phone.page.locator("ol.doors [role=button]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    /** "All sent" stands before a tap too: whoever looks at the server's side waits for its receipt. */
    private static void sent(Phone phone, Runnable tap) {
        phone.page.waitForResponse(answer -> answer.url().endsWith("/returns") && answer.ok(), tap);
    }

    @Test
    void aPromiseIsThreeTapsAndSurvivesThatThePageIsKilled() throws Exception {
        Phone phone = join(walk).phone();
        phone.openWalk();
        context.setOffline(true);
        phone.page.evaluate("() => { window.taps = 0; addEventListener('click', () => (window.taps += 1), true); }");
        Locator spoke = button(phone.page, "^Spoke to ").first();
        spoke.click();
        button(phone.page, "1 Definite").click();
        phone.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Yes").setExact(true))
                .click();
        assertThat(phone.status()).containsText("1 not sent");
        assertEquals(3, ((Number) phone.page.evaluate("() => window.taps")).intValue());

        phone.page.close();
        Page again = context.newPage();
        again.navigate(vale.url("/d"));
        assertThat(button(again, "1 not sent")).isVisible();
        Page second = context.newPage();
        second.navigate(vale.url("/d"));
        assertThat(button(second, "1 not sent")).isVisible();
        context.setOffline(false);
        assertThat(button(again, "All sent")).isVisible();
        assertThat(button(second, "All sent")).isVisible();
    }

    @Test
    void whatLiesOnThePhoneCannotBeReadAndGoesAtSignOut() throws Exception {
        Phone phone = join(walk).phone();
        String stored = (String) phone.page.evaluate(MEDIUM);
        assertTrue(stored.contains("sealed"), "something is stored");
        for (String secret : new String[] {"Farouk", "Beacon", "Cobble", "Vera", "quarry-vale"}) {
            assertFalse(stored.contains(secret), secret);
        }
        button(phone.page, "Leave the campaign").click();
        button(phone.page, "Leave and remove everything").click();
        assertThat(phone.page.getByLabel("Your name")).isVisible();
        assertFalse(((String) phone.page.evaluate(MEDIUM)).contains("sealed"), "nothing is left");
    }

    @Test
    void aPhoneThatIsEndedWhileCutOffHandsInWhatItHas() throws Exception {
        Vale.Joined joined = join(walk);
        Phone phone = joined.phone();
        Locator doors = doorsToMark(phone);
        context.setOffline(true);
        doors.nth(doors.count() - 5).click();
        assertThat(phone.status()).containsText("2 not sent");
        phone.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Next door: ")))
                .click();
        assertThat(phone.page.getByRole(AriaRole.DIALOG)).isVisible();
        staff.page.context().request().delete(vale.url(vale.api("/invitations/" + joined.invitation())));
        context.setOffline(false);
        assertThat(phone.page.getByText("Everything you recorded is with the office."))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(30_000));
        JsonNode held = vale.read("/returns/held").path("items");
        assertEquals("device_ended", held.path(0).path("problem").asText());
        assertFalse(((String) phone.page.evaluate(MEDIUM)).contains("packet"), "no walk is left");
    }

    @Test
    void whatTheBrowserClearsUnderAnOpenPageIsWrittenAgainAndArrives() throws Exception {
        Phone phone = join(walk).phone();
        Locator doors = doorsToMark(phone);
        context.setOffline(true);
        doors.nth(doors.count() - 3).click();
        assertThat(phone.status()).containsText("not sent");
        JsonObject all = new JsonObject();
        all.addProperty("origin", vale.url(""));
        all.addProperty("storageTypes", "all");
        context.newCDPSession(phone.page).send("Storage.clearDataForOrigin", all);
        phone.page.waitForFunction("async () => (await indexedDB.databases()).some(({ version }) => version === 2)");
        doors.nth(doors.count() - 4).click();
        assertThat(doors.nth(doors.count() - 4)).hasAttribute("aria-pressed", "true");
        context.setOffline(false);
        assertThat(phone.status()).containsText("All sent", Phone.PATIENT);
        phone.page.reload();
        button(phone.page, "Mark many doors as out").click();
        assertThat(doors.nth(doors.count() - 3)).hasAttribute("aria-pressed", "true");
        assertThat(doors.nth(doors.count() - 4)).hasAttribute("aria-pressed", "true");
    }

    @Test
    void manyDoorsAreMarkedWithATapEachAndTakenBack() throws Exception {
        Phone phone = join(walk).phone();
        Locator doors = doorsToMark(phone);
        Locator untouched = doors.filter(new Locator.FilterOptions().setHasText("to do"));
        int before = untouched.count();
        Locator door = doors.nth(doors.count() - 1);
        Locator other = doors.nth(doors.count() - 2);
        door.click();
        other.click();
        assertThat(door).hasAttribute("aria-pressed", "true");
        assertThat(untouched).hasCount(before - 2);
        door.click();
        assertThat(door).hasAttribute("aria-pressed", "false");
        other.click();
        assertThat(untouched).hasCount(before);
    }

    @Test
    void somebodyMetInTheStreetWithoutSignalIsFoundOnTheRegister() throws Exception {
        Phone phone = join(walk).phone();
        context.setOffline(true);
        phone.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Met somebody in the street"))
                .click();
        Locator name = phone.page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
        name.waitFor();
        button(phone.page, "^Save$").click();
        assertThat(name).isFocused();
        name.fill("Nadia Nowhere");
        phone.page.getByLabel("Postcode").fill("ZX1 1AA");
        phone.page.getByLabel("Question for the office").fill("How do I register?");
        button(phone.page, "^Save$").click();
        assertThat(phone.page.getByText("Saved: Nadia Nowhere")).isVisible();
        assertThat(phone.status()).containsText("1 not sent");
        context.setOffline(false);
        assertThat(phone.status()).containsText("All sent", Phone.PATIENT);

        staff.open("/c/quarry-vale/cases/met?state=not_on_register");
        assertThat(staff.heading("Nadia Nowhere")).isVisible();
        staff.open("/c/quarry-vale/cases");
        assertThat(staff.page.getByText("How do I register?")).isVisible();
        staff.page.getByLabel("What Nadia Nowhere was told").fill("On gov.uk/register-to-vote.");
        Locator question = staff.page
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("How do I register?"));
        question.getByRole(AriaRole.BUTTON).click();
        assertThat(question).hasCount(0);
    }

    @Test
    void leafletsAreMarkedDeliveredAndAColleagueSeesIt() throws Exception {
        String leaflets = vale.cut("leaflet", "leaflet", "QB");
        Phone phone = join(leaflets).phone();
        phone.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("leaflet")))
                .click();
        Locator first = phone.page.locator("ol.doors [role=button]").first();
        sent(phone, first::click);
        assertThat(first).containsText("delivered");
        assertTrue(vale.read("/walks/" + leaflets)
                .path("doors")
                .path(0)
                .path("delivered")
                .isTextual());
    }

    @Test
    void whatIsNotedBesidesGoesWithTheAnswer() throws Exception {
        Phone phone = join(walk).phone();
        phone.openWalk();
        phone.page.locator("button.who").first().click();
        button(phone.page, "^More$").click();
        phone.page.getByLabel("Question for the office").fill("Is the bridge safe?");
        phone.page.getByLabel("By phone").selectOption("yes");
        phone.page.getByLabel("Will show a poster").check();
        button(phone.page, "^Save$").click();
        button(phone.page, "^Call back$").click();
        sent(phone, () -> button(phone.page, "No time given").click());
        JsonNode asked = vale.read("/questions").path("items").path(0);
        assertEquals("Is the bridge safe?", asked.path("question").asText());
        assertEquals("phone", asked.path("consent").path(0).asText());
    }

    @Test
    void arabicRunsFromTheRightAndIsRemembered() throws Exception {
        Phone phone = join(walk).phone();
        phone.page.getByLabel("Language").selectOption("ar");
        assertThat(phone.page.getByText("مرحبًا Vera Volunteer")).isVisible();
        assertEquals("rtl", phone.page.evaluate("() => document.documentElement.dir"));
        context.setOffline(true);
        phone.page.reload();
        assertThat(phone.page.getByText("مرحبًا Vera Volunteer")).isVisible();
        context.setOffline(false);
    }

    @Test
    void aRescueFileIsTakenInByTheOffice() throws Exception {
        String elector = vale.read("/walks/" + walk)
                .path("doors")
                .path(5)
                .path("electors")
                .path(0)
                .path("id")
                .asText();
        String rescue = """
                {"campaign": "quarry-vale", "device": "Vera", "returns": [{"id":
                "0190a000-0000-7000-8000-000000000001", "type": "canvass", "at": "2024-06-20T18:31:05Z",
                "elector": {"id": "%s"}, "result": "not_in"}]}""".formatted(elector);
        staff.open("/c/quarry-vale/held");
        staff.field("Rescue file").setInputFiles(new FilePayload("rescue.json", "application/json", rescue.getBytes()));
        assertThat(staff.page.getByText("1 answer taken in, 0 already here, 0 held."))
                .isVisible();
        staff.field("Rescue file").setInputFiles(new FilePayload("photo.json", "application/json", "{}".getBytes()));
        assertThat(staff.page.getByText("This is not a rescue file of Committee Room."))
                .isVisible();
    }
}
