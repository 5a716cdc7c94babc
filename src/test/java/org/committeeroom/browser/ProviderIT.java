package org.committeeroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.committeeroom.testing.PackagedProgram;
import org.junit.jupiter.api.Test;

/** The packaged program with its staff in a real Keycloak: signing in and out, programs, roles, and Keycloak away. */
class ProviderIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PASSWORD = "a long password of Ada's";

    @Test
    void staffSignInAtKeycloak() throws Exception {
        try (PackagedProgram program = PackagedProgram.onH2();
                Keycloak keycloak = Keycloak.start(program.url());
                Chromium chromium = Chromium.start()) {
            program.with("COMMITTEE_ROOM_SIGN_IN", "oidc")
                    .with("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer())
                    .with("QUARKUS_OIDC_CLIENT_ID", "committee-room")
                    .with("QUARKUS_OIDC_CREDENTIALS_SECRET", Keycloak.CLIENT_SECRET)
                    .start();
            String ada = keycloak.person("ada", PASSWORD, false, List.of("committee-room:admin"));
            keycloak.person("olu", PASSWORD, false, List.of("oak-hill:observer", "elsewhere:agent"));
            BrowserContext context = chromium.browser().newContext();
            Desk desk = new Desk(context.newPage(), program.url());
            signIn(desk, "ada");
            nothingOfTheProviderIsInTheBrowser(context);
            desk.makeCampaign("Oak Hill", LocalDate.now().plusMonths(2));
            String slug = URI.create(desk.page.url()).getPath().split("/")[2];
            assertEquals("oak-hill", slug);
            String device = deviceOf(desk.page, program.url(), slug);

            rolesComeFromTheToken(chromium, program.url());
            programsBringTheirToken(keycloak, program.url(), slug);
            passwordsOpenNothing(program.url());

            keycloak.signOut(ada);
            assertEquals(401, desk.page.request().get(program.url() + "/api/me").status(), "Ended there, ended here");
            keycloak.stop();
            assertEquals(200, get(program.url() + "/api/me", "Bearer " + device).statusCode(), "A phone goes on");
        }
    }

    private static void signIn(Desk desk, String username) {
        desk.open("/sign-in");
        desk.link("Sign in with your organisation").click();
        desk.page.locator("#username").fill(username);
        desk.page.locator("#password").fill(PASSWORD);
        desk.page.locator("#kc-login").click();
        assertThat(desk.heading("Campaigns")).isVisible();
    }

    /** One cookie of ours, which scripts cannot read; no token in cookies or in any storage. */
    private static void nothingOfTheProviderIsInTheBrowser(BrowserContext context) {
        Page page = context.pages().get(0);
        List<Cookie> ours = context.cookies(page.url());
        for (Cookie cookie : ours) {
            assertTrue(cookie.httpOnly, cookie.name);
            assertFalse(cookie.value.contains("eyJ"), cookie.name + " holds a token");
        }
        Object stored =
                page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie");
        assertFalse(stored.toString().contains("eyJ"), "A token is in the browser");
    }

    private static void rolesComeFromTheToken(Chromium chromium, String url) throws Exception {
        Desk other = new Desk(chromium.browser().newContext().newPage(), url);
        signIn(other, "olu");
        JsonNode me = JSON.readTree(other.page.request().get(url + "/api/me").text());
        assertFalse(me.path("admin").asBoolean());
        assertEquals(1, me.path("campaigns").size());
        assertEquals(
                "[\"observer\"]", me.path("campaigns").path(0).path("roles").toString());
        assertEquals(
                200,
                other.page
                        .request()
                        .get(url + "/api/campaigns/oak-hill/dashboard")
                        .status());
        assertEquals(
                403,
                other.page
                        .request()
                        .get(url + "/api/campaigns/oak-hill/electors")
                        .status());
    }

    private static void programsBringTheirToken(Keycloak keycloak, String url, String slug) throws Exception {
        String without = keycloak.programToken();
        assertEquals(
                404, get(url + "/api/campaigns/" + slug, "Bearer " + without).statusCode());
        keycloak.grantProgram(slug + ":data_officer");
        String with = keycloak.programToken();
        assertEquals(
                200,
                get(url + "/api/campaigns/" + slug + "/electors", "Bearer " + with)
                        .statusCode());
        String forged = with.substring(0, with.lastIndexOf('.') + 1) + "AAAA";
        assertEquals(
                401, get(url + "/api/campaigns/" + slug, "Bearer " + forged).statusCode());
    }

    private static void passwordsOpenNothing(String url) throws Exception {
        assertEquals(401, get(url + "/api/me", "Basic YWRtaW46YWRtaW4=").statusCode());
        HttpResponse<String> form = HTTP.send(
                HttpRequest.newBuilder(URI.create(url + "/api/session"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"ada\",\"password\":\"x\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(404, form.statusCode());
    }

    private static String deviceOf(Page page, String url, String slug) throws Exception {
        Map<String, Object> wanted = Map.of(
                "role",
                "canvasser",
                "uses",
                1,
                "expiresAt",
                Instant.now().plus(2, ChronoUnit.HOURS).toString());
        var invitation = page.request()
                .post(
                        url + "/api/campaigns/" + slug + "/invitations",
                        com.microsoft.playwright.options.RequestOptions.create().setData(wanted));
        String code = JSON.readTree(invitation.text()).path("code").asText();
        var joined = page.request()
                .post(
                        url + "/api/join",
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setData(Map.of("code", code, "name", "Vera")));
        return JSON.readTree(joined.text()).path("token").asText();
    }

    private static HttpResponse<String> get(String url, String authorization) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Authorization", authorization)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
