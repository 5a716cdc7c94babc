package org.committeeroom.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SignInTest {

    @Inject
    Accounts accounts;

    @Inject
    Jdbi jdbi;

    private String newAccount(String password) {
        String username = "user-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(username, "A Person", password, false);
        return username;
    }

    private static Response signIn(String username, String password) {
        return Api.anonymous()
                .body(Map.of("username", username, "password", password))
                .post("/api/session");
    }

    @Test
    void aBrowserSignsInWithAFormAndKeepsACookieThatScriptsCannotRead() {
        Response answer = signIn("admin", TestDatabase.ADMIN_PASSWORD);
        answer.then()
                .statusCode(204)
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", not(containsString("Domain")));
        String cookie = answer.getCookie(SignIn.COOKIE);
        Api.anonymous()
                .cookie(SignIn.COOKIE, cookie)
                .get("/api/campaigns")
                .then()
                .statusCode(200);
        Api.anonymous()
                .cookie(SignIn.COOKIE, cookie)
                .delete("/api/session")
                .then()
                .statusCode(204);
        Api.anonymous()
                .cookie(SignIn.COOKIE, cookie)
                .get("/api/campaigns")
                .then()
                .statusCode(401);
    }

    @Test
    void wrongPasswordsAndUnknownNamesLookAlike() {
        String username = newAccount("right password");
        signIn(username, "wrong").then().statusCode(401).body("code", equalTo("wrong_sign_in"));
        signIn("nobody-" + username, "wrong").then().statusCode(401).body("code", equalTo("wrong_sign_in"));
        Api.anonymous()
                .header("Authorization", "Basic !!!")
                .get("/api/campaigns")
                .then()
                .statusCode(401);
        Api.anonymous()
                .header("Authorization", "Bearer x")
                .get("/api/campaigns")
                .then()
                .statusCode(401);
    }

    @Test
    void guessingIsSlowedDownAfterTenFailures() {
        String username = newAccount("right password");
        for (int i = 0; i < 10; i++) {
            signIn(username, "wrong " + i).then().statusCode(401);
        }
        signIn(username, "right password")
                .then()
                .statusCode(429)
                .header("Retry-After", "300")
                .body("code", equalTo("too_many_attempts"));
        Api.as(username, "right password").get("/api/campaigns").then().statusCode(429);
    }

    @Test
    void onlyDigestsOfSecretsAreKept() {
        String username = newAccount("a password to look for");
        String token = signIn(username, "a password to look for").getCookie(SignIn.COOKIE);
        String hash = jdbi.withHandle(h -> h.createQuery("select password_hash from account where username = :name")
                .bind("name", username)
                .mapTo(String.class)
                .one());
        assertTrue(hash.startsWith("$2"), "bcrypt");
        assertFalse(hash.contains("a password to look for"));
        int kept = jdbi.withHandle(h -> h.createQuery("select count(*) from browser_session where token_hash = :token")
                .bind("token", token)
                .mapTo(Integer.class)
                .one());
        assertEquals(0, kept);
    }

    @Test
    void aChangeFromAnotherSiteIsRefused() {
        Api.admin()
                .header("Sec-Fetch-Site", "cross-site")
                .body(Map.of())
                .post("/api/campaigns")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross_site"));
    }

    @Test
    void onlyAdministratorsMakeCampaigns() {
        String username = newAccount("right password");
        Api.as(username, "right password")
                .body(Map.of())
                .post("/api/campaigns")
                .then()
                .statusCode(403);
        String slug = Api.newCampaign();
        Api.as(username, "right password").get("/api/campaigns/" + slug).then().statusCode(404);
    }

    @Test
    void aBodyOfTenMegabytesIsRefused() {
        Api.admin()
                .body("{\"name\": \"" + "x".repeat(10 << 20) + "\"}")
                .post("/api/campaigns")
                .then()
                .statusCode(413)
                .body("code", equalTo("body_too_large"));
    }
}
