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
import org.committeeroom.security.SignIn;
import org.committeeroom.testing.PackagedProgram;
import org.junit.jupiter.api.Test;

/** The packaged program with its staff in a real Keycloak: signing in and out, programs, roles, and Keycloak away. */
class ProviderIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** An address that the test's requests say they come from, as a proxy on this machine does. */
    private static final String BEHIND_PROXY = "203.0.113.7";

    private static final String PASSWORD = "a long password of Ada's";

    @Test
    void staffSignInAtKeycloak() throws Exception {
        try (PackagedProgram program = PackagedProgram.onH2();
                Keycloak keycloak = Keycloak.start(program.url());
                Chromium chromium = Chromium.start()) {
            program.with("COMMITTEE_ROOM_SIGN_IN", "oidc")
                    .with("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true")
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

            theSessionAtTheProviderIsEnough(desk, program.url());
            signingOutEndsBoth(desk, program.url());
            signIn(desk, "ada");

            rolesComeFromTheToken(chromium, program.url());
            programsBringTheirToken(keycloak, program.url(), slug);
            passwordsOpenNothing(program.url());

            keycloak.signOut(ada);
            assertEquals(401, desk.page.request().get(program.url() + "/api/me").status(), "Ended there, ended here");
            signIn(desk, "ada");
            theAuditTells(desk.page, program.url(), slug);
            keycloak.stop();
            withoutTheProviderWorkGoesOn(desk, program.url(), slug, device);
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

    private static int me(Desk desk, String url) {
        return desk.page.request().get(url + "/api/me").status();
    }

    /** Whoever comes back while the session there goes on is not asked for a password again. */
    private static void theSessionAtTheProviderIsEnough(Desk desk, String url) {
        desk.page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SignIn.COOKIE));
        assertEquals(401, me(desk, url));
        desk.open("/sign-in");
        desk.link("Sign in with your organisation").click();
        assertThat(desk.heading("Campaigns")).isVisible();
        assertEquals(200, me(desk, url));
    }

    /** Here at once, and there too: the next sign-in asks for the password. */
    private static void signingOutEndsBoth(Desk desk, String url) {
        desk.page.locator("header summary").click();
        desk.button("Sign out").click();
        assertThat(desk.link("Sign in with your organisation")).isVisible();
        assertEquals(401, me(desk, url));
        desk.link("Sign in with your organisation").click();
        assertThat(desk.page.locator("#username")).isVisible();
    }

    /** Of sign-ins, and from where requests come that a proxy of ours passed on. */
    private static void theAuditTells(Page page, String url, String slug) throws Exception {
        String audit = page.request()
                .get(url + "/api/campaigns/" + slug + "/audit?kind=signed_in&limit=1000")
                .text();
        assertTrue(audit.contains("\"detail\":\"at the provider\"") && audit.contains("Signed out"), audit);
        String program = page.request()
                .get(url + "/api/campaigns/" + slug + "/audit?kind=saw&q=committee-room-program")
                .text();
        assertTrue(program.contains(BEHIND_PROXY), program);
    }

    private static void withoutTheProviderWorkGoesOn(Desk desk, String url, String slug, String device)
            throws Exception {
        assertEquals(200, me(desk, url), "Who is in stays in");
        assertEquals(200, get(url + "/api/me", "Bearer " + device).statusCode(), "A phone goes on");
        HttpResponse<String> sent = HTTP.send(
                HttpRequest.newBuilder(URI.create(url + "/api/campaigns/" + slug + "/returns"))
                        .header("Authorization", "Bearer " + device)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"returns\":[]}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertTrue(sent.statusCode() != 401 && sent.statusCode() < 500, sent.body());
        desk.page.context().clearCookies();
        desk.open("/sign-in");
        desk.link("Sign in with your organisation").click();
        assertThat(desk.page.getByText("Your organisation’s sign-in page cannot be reached."))
                .isVisible();
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
                        .header("X-Forwarded-For", BEHIND_PROXY)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
