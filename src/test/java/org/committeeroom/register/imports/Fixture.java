package org.committeeroom.register.imports;

import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.committeeroom.testing.Api;

/** The files of the tests, and sending them. */
final class Fixture {

    private Fixture() {}

    static Path file(String name) {
        try {
            URI uri = Fixture.class.getResource("/register/" + name).toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a file and waits until it is done. */
    static JsonPath taken(String slug, String kind, String name) {
        return taken(slug, "kind=" + kind, bytes(name));
    }

    static JsonPath taken(String slug, String query, byte[] body) {
        String location = Api.admin()
                .contentType("text/csv")
                .body(body)
                .post("/api/campaigns/" + slug + "/register-imports?" + query)
                .then()
                .statusCode(202)
                .header("Location", notNullValue())
                .extract()
                .header("Location");
        return finished(location);
    }

    static JsonPath finished(String location) {
        for (int i = 0; i < 600; i++) {
            Response response = Api.admin().get(location);
            JsonPath view = response.then().statusCode(200).extract().jsonPath();
            if (view.getString("finishedAt") != null) {
                return view;
            }
            pause();
        }
        throw new AssertionError("The import does not come to an end");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
