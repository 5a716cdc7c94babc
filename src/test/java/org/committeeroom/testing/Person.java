package org.committeeroom.testing;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.security.SignIn;

/** Somebody with a built-in account, who signs in by browser. */
public record Person(UUID account, String username, String password) {

    public static Person somebody() {
        String username = "somebody-" + UUID.randomUUID();
        String password = "a long enough password";
        Accounts accounts = Arc.container().instance(Accounts.class).get();
        return new Person(accounts.create(username, "Some Body", password, false), username, password);
    }

    public Person with(Role role, UUID campaign) {
        Arc.container().instance(CampaignRoles.class).get().grant(campaign, account, role);
        return this;
    }

    public Response signIn(String code) {
        return signIn(password, code);
    }

    public Response signIn(String with, String code) {
        Map<String, Object> form = new HashMap<>(Map.of("username", username, "password", with));
        form.put("code", code);
        return Api.anonymous()
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .body(form)
                .post("/api/session");
    }

    /** The cookie of a browser that has just signed in. */
    public String browser(String code) {
        Response answer = signIn(code);
        answer.then().statusCode(204);
        return answer.getCookie(SignIn.COOKIE);
    }

    public static RequestSpecification in(String browser) {
        return Api.anonymous().cookie(SignIn.COOKIE, browser);
    }

    /** As a program: with user name and password. */
    public RequestSpecification basic() {
        return Api.as(username, password);
    }
}
