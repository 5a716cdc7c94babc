package org.committeeroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.committeeroom.testing.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole line, as people go it: the officer's file in, walks out, doors with no signal, paper, teams, telling, and
 * the dashboard; on the packaged program with either database.
 */
@ExtendWith(Shared.class)
class LineIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void onH2() throws Exception {
        try (PackagedProgram program = PackagedProgram.onH2().start()) {
            walkThrough(program);
        }
    }

    @Test
    void onPostgresql() throws Exception {
        try (PackagedProgram program = PackagedProgram.onPostgresql().start()) {
            walkThrough(program);
        }
    }

    private static void walkThrough(PackagedProgram program) throws Exception {
        try (BrowserContext desk = Shared.browser().newContext();
                BrowserContext phone = Shared.browser().newContext(Vale.PHONE);
                BrowserContext tellersPhone = Shared.browser().newContext(Vale.PHONE)) {
            Desk staff = new Desk(desk.newPage(), program.url());
            try {
                walkThrough(staff, phone, tellersPhone);
            } catch (Exception | AssertionError e) {
                keepPictures(desk, phone, tellersPhone);
                throw e;
            }
        }
    }

    private static void walkThrough(Desk staff, BrowserContext phone, BrowserContext tellersPhone) throws Exception {
        staff.signIn("admin", PackagedProgram.ADMIN_PASSWORD);
        staff.makeCampaign("Quarry Vale", LocalDate.now(ZoneId.of("Europe/London")));
        readInTheRegister(staff);
        String walk = cutWalks(staff);
        canvassWithoutSignal(staff, phone);
        printTheSheet(staff, walk);
        seePromisesGrow(staff);
        makeATeam(staff);
        pollingDay(staff, tellersPhone);
    }

    /** What was on the screens when it went wrong, for whoever has to find out why. */
    private static void keepPictures(BrowserContext... contexts) {
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "browser", "failed-" + ++number + ".png")));
            }
        }
    }

    private static void readInTheRegister(Desk staff) throws IOException {
        staff.readIn("quarry-vale", "full", "register.csv", OfficersFile.register());
        assertThat(staff.page.getByText("Xpress, 14 columns")).isVisible();
        assertThat(staff.page.getByText("windows-1252")).isVisible();
        staff.page
                .getByText("Read in. The same file again would change nothing.")
                .waitFor();
        assertThat(figure(staff, "new electors")).containsText(String.valueOf(OfficersFile.ELECTORS));
        assertThat(figure(staff, "rejected")).containsText("2");
        assertTrue(staff.download("Download the rejected rows").contains("Norma"), "rows as they came");
        staff.readIn("quarry-vale", "absent_voters", "postal.csv", OfficersFile.postalVoters());
        assertThat(figure(staff, "newly absent")).containsText("3");
        staff.readIn("quarry-vale", "full", "photo.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, 0});
        assertThat(staff.page.getByText("The file was not read in, and the register is as it was."))
                .isVisible();
    }

    /** The box of a report in which this label stands. */
    private static Locator figure(Desk staff, String label) {
        return staff.page
                .getByText(label, new Page.GetByTextOptions().setExact(true))
                .locator("..");
    }

    private static String cutWalks(Desk staff) throws IOException {
        staff.open("/c/quarry-vale/walks/new");
        staff.page
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("QA")))
                .check();
        staff.button("Cut them").click();
        staff.page.getByText("2 walks were cut.").waitFor();
        assertThat(staff.row("QA")).hasCount(2);
        JsonNode walks = JSON.readTree(staff.get("/api/campaigns/quarry-vale/walks"));
        assertEquals(
                60,
                walks.path("items").get(0).path("doors").asInt()
                        + walks.path("items").get(1).path("doors").asInt());
        for (JsonNode walk : walks.path("items")) {
            JsonNode packet = JSON.readTree(staff.get(
                    "/api/campaigns/quarry-vale/walks/" + walk.path("id").asText()));
            if (packet.path("doors").get(0).path("street").asText().equals("Acorn Row")) {
                staff.open("/c/quarry-vale/walks/" + walk.path("id").asText());
                return walk.path("id").asText();
            }
        }
        throw new AssertionError("No walk begins in Acorn Row");
    }

    private static void canvassWithoutSignal(Desk staff, BrowserContext context) throws Exception {
        staff.button("Make the invitation").click();
        Phone phone = new Phone(context);
        phone.join(staff.scan(), "Vera Volunteer");
        phone.openWalk();
        context.setOffline(true);
        phone.promise("Ada Ashdown");
        phone.nobodyIn();
        assertThat(phone.status()).containsText("3 not sent");
        phone.page.reload();
        assertThat(phone.status()).containsText("3 not sent");
        context.setOffline(false);
        assertThat(phone.status()).containsText("All sent", Phone.PATIENT);
        JsonNode first = elector(staff, 1);
        assertEquals(1, first.path("history").size(), "arrived once");
        assertEquals(1, first.path("status").path("intention").asInt());
    }

    private static JsonNode elector(Desk staff, int number) throws IOException {
        String electors = "/api/campaigns/quarry-vale/electors";
        JsonNode found = JSON.readTree(staff.get(electors + "?district=QA&number=" + number));
        return JSON.readTree(
                staff.get(electors + "/" + found.path("items").get(0).path("id").asText()));
    }

    private static void printTheSheet(Desk staff, String walk) throws IOException {
        String sheet = text(staff.get("/api/campaigns/quarry-vale/walks/" + walk + "/sheet.pdf"));
        assertTrue(sheet.contains("Acorn Row"), sheet);
        assertTrue(sheet.contains("Ashdown"), sheet);
    }

    private static String text(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        return text.toString();
    }

    private static void seePromisesGrow(Desk staff) throws IOException {
        staff.open("/c/quarry-vale/districts");
        assertThat(staff.row("QA").first()).isVisible();
        JsonNode district = JSON.readTree(staff.get("/api/campaigns/quarry-vale/polling-districts"))
                .path("items")
                .get(0);
        assertEquals(120, district.path("electors").asInt());
        assertEquals(1, district.path("promised").asInt());
        assertEquals(2, district.path("postal").asInt());
    }

    private static void makeATeam(Desk staff) {
        staff.open("/c/quarry-vale/teams/volunteers");
        staff.button("Add a volunteer").first().click();
        staff.field("Name").fill("Vera Volunteer");
        staff.button("Save").click();
        assertThat(staff.row("Vera Volunteer")).isVisible();
        staff.open("/c/quarry-vale/teams");
        staff.button("Make a team").first().click();
        staff.field("Name").fill("North side");
        staff.button("Save").click();
        staff.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("North side")))
                .click();
        staff.button("Assign").first().click();
        staff.field("District").selectOption("QA");
        staff.field("Task").selectOption("knock_up");
        Locator dialog = staff.page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Assign").setExact(true))
                .click();
        assertThat(staff.row("District QA")).isVisible();
        assertThat(staff.page.getByText(Pattern.compile("Walk sheet W-")).first())
                .isVisible();
        assertThat(staff.page.getByText("Knock-up sheet QA")).isVisible();
    }

    private static void pollingDay(Desk staff, BrowserContext context) throws Exception {
        String knockUp = "/api/campaigns/quarry-vale/polling-districts/knock-up.pdf?code=QA";
        assertTrue(text(staff.get(knockUp)).contains("Ada"), "a promise is knocked up");
        Desk watcher = new Desk(staff.page.context().newPage(), staff.page.url().replaceAll("/c/.*", ""));
        watcher.open("/c/quarry-vale/dashboard");
        assertThat(watcher.page.getByText("at least 0").first()).isVisible();

        staff.open("/c/quarry-vale/districts/stations");
        staff.button("Make a station").first().click();
        staff.field("Name").fill("Quarry Hall");
        staff.page
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^QA")))
                .check();
        staff.button("Save").click();
        staff.button("Telling phone for Quarry Hall").click();
        staff.button("Make the invitation").click();
        Phone phone = new Phone(context);
        phone.join(staff.scan(), "Tara Teller");
        context.setOffline(true);
        phone.tell("1");
        assertThat(phone.status()).containsText("1 not sent");
        context.setOffline(false);
        assertThat(phone.status()).containsText("All sent", Phone.PATIENT);

        assertThat(watcher.page.getByText("at least 1").first()).isVisible();
        assertFalse(text(staff.get(knockUp)).contains("Ada Ashdown"), "who has voted is not knocked up");
    }
}
