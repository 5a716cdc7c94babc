package org.committeeroom.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.committeeroom.testing.PackagedProgram;

/** A made-up place with a campaign of its own, whose register is in: the desk of its office, and its volunteers' phones. */
final class Vale implements AutoCloseable {

    static final Browser.NewContextOptions PHONE = new Browser.NewContextOptions()
            .setViewportSize(360, 740)
            .setHasTouch(true)
            .setIsMobile(true);

    private static final ObjectMapper JSON = new ObjectMapper();

    final Desk staff;
    final String slug;
    private final String url;
    private final List<BrowserContext> phones = new ArrayList<>();

    Vale(String name, LocalDate pollDate) throws IOException, InterruptedException {
        PackagedProgram program = Shared.program();
        url = program.url();
        slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        staff = Shared.signedIn(program);
        staff.makeCampaign(name, pollDate);
        staff.readIn(slug, "full", "register.csv", OfficersFile.register());
        staff.page
                .getByText("Read in. The same file again would change nothing.")
                .waitFor();
    }

    /** @param invitation its id */
    record Joined(Phone phone, BrowserContext context, String invitation) {}

    BrowserContext phone() throws IOException, InterruptedException {
        BrowserContext context = Shared.browser().newContext(PHONE);
        phones.add(context);
        return context;
    }

    /** On a new phone. */
    Joined join(String role, String name, List<String> walks, List<String> districts)
            throws IOException, InterruptedException {
        JsonNode invitation = staff.send(
                api("/invitations"),
                JSON.writeValueAsString(Map.of(
                        "role", role,
                        "walks", walks,
                        "districts", districts,
                        "expiresAt", Instant.now().plus(Duration.ofHours(2)).toString(),
                        "uses", 9)));
        BrowserContext context = phone();
        Phone phone = new Phone(context);
        phone.join(invitation.path("url").asText(), name);
        return new Joined(phone, context, invitation.path("id").asText());
    }

    /** The id of the first walk. */
    String cut(String kind, String name, String district) throws IOException {
        return staff.send(api("/walks"), """
                        {"kind": "%s", "name": "%s", "districts": ["%s"], "doorsPerWalk": 30}""".formatted(kind, name, district))
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    JsonNode read(String path) throws IOException {
        return JSON.readTree(staff.get(api(path)));
    }

    String api(String path) {
        return "/api/campaigns/" + slug + path;
    }

    String url(String path) {
        return url + path;
    }

    void putPhonesAway() {
        phones.forEach(BrowserContext::close);
        phones.clear();
    }

    @Override
    public void close() {
        staff.page.context().close();
    }
}
