package org.committeeroom.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.committeeroom.security.SignIn;

/** A stream of events that somebody holds open, until the server ends it. */
public final class OpenStream implements AutoCloseable {

    private final InputStream in;
    private final CountDownLatch ended = new CountDownLatch(1);

    private OpenStream(InputStream in) {
        this.in = in;
    }

    public static OpenStream ofBrowser(String path, String session) throws IOException, InterruptedException {
        return open(path, "Cookie", SignIn.COOKIE + '=' + session);
    }

    public static OpenStream withToken(String path, String token) throws IOException, InterruptedException {
        return open(path, "Authorization", "Bearer " + token);
    }

    /** Returns once the first line has come, so that the server knows of it. */
    private static OpenStream open(String path, String header, String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header(header, value)
                .build();
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, response.statusCode());
        OpenStream stream = new OpenStream(response.body());
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream.in, StandardCharsets.UTF_8));
        reader.readLine();
        Thread reading = new Thread(() -> stream.readOn(reader), "open stream");
        reading.setDaemon(true);
        reading.start();
        return stream;
    }

    private void readOn(BufferedReader reader) {
        try {
            while (reader.readLine() != null) {
                // what it says is for other tests
            }
            ended.countDown();
        } catch (IOException e) {
            // closed by the test
        }
    }

    public void assertEndedByTheServer() throws InterruptedException {
        assertTrue(ended.await(10, TimeUnit.SECONDS), "The stream goes on");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
