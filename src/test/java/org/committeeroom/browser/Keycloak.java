package org.committeeroom.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real Keycloak, from its distribution, with the realm that is shipped in deploy/keycloak. */
final class Keycloak implements AutoCloseable {

    static final String CLIENT_SECRET = UUID.randomUUID().toString() + UUID.randomUUID();
    static final String PROGRAM_SECRET = UUID.randomUUID().toString();
    private static final String ADMIN_PASSWORD = UUID.randomUUID().toString();
    private static final Path REALM = Path.of("deploy", "keycloak", "committee-room-realm.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path home;
    private final int port;
    private Process process;

    private Keycloak(Path home) throws IOException {
        this.home = home;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** @param program where the program will be, to which Keycloak sends people back */
    static Keycloak start(String program) throws IOException, InterruptedException {
        Path home;
        try (Stream<Path> unpacked = Files.list(Path.of("target", "keycloak"))) {
            home = unpacked.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        Path imports = Files.createDirectories(home.resolve(Path.of("data", "import")));
        Files.copy(REALM, imports.resolve(REALM.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Keycloak keycloak = new Keycloak(home);
        keycloak.run(program);
        return keycloak;
    }

    private void run(String program) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                "bash",
                home.resolve(Path.of("bin", "kc.sh")).toString(),
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--db=dev-mem",
                "--import-realm");
        builder.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "test",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD,
                        "COMMITTEE_ROOM_URL", program,
                        "COMMITTEE_ROOM_CLIENT_SECRET", CLIENT_SECRET,
                        "COMMITTEE_ROOM_PROGRAM_SECRET", PROGRAM_SECRET,
                        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1 -Xmx512m"));
        Path log = Path.of("target", "keycloak.log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        process = builder.start();
        Instant end = Instant.now().plus(Duration.ofMinutes(4));
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Keycloak did not start:\n" + Files.readString(log));
            }
            Thread.sleep(300);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return get(issuer() + "/.well-known/openid-configuration", null).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/committee-room";
    }

    /** Somebody with a password of their own and these realm roles; the second factor is asked of those told to. */
    String person(String username, String password, boolean secondFactor, List<String> roles)
            throws IOException, InterruptedException {
        String token = admin();
        String users = "http://localhost:" + port + "/admin/realms/committee-room/users";
        Map<String, Object> person = Map.of(
                "username",
                username,
                "enabled",
                true,
                "email",
                username + "@example.org",
                "emailVerified",
                true,
                "firstName",
                "Ada",
                "lastName",
                "Example",
                "requiredActions",
                secondFactor ? List.of("CONFIGURE_TOTP") : List.of(),
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", false)));
        send("POST", users, token, person, 201);
        String id = JSON.readTree(
                        get(users + "?exact=true&username=" + username, token).body())
                .path(0)
                .path("id")
                .asText();
        send("PUT", users + '/' + id, token, Map.of("requiredActions", person.get("requiredActions")), 204);
        grant(token, id, roles);
        return id;
    }

    private void grant(String token, String user, List<String> roles) throws IOException, InterruptedException {
        String realm = "http://localhost:" + port + "/admin/realms/committee-room";
        for (String role : roles) {
            JsonNode found =
                    JSON.readTree(get(realm + "/roles/" + URLEncoder.encode(role, StandardCharsets.UTF_8), token)
                            .body());
            if (found.path("id").isMissingNode()) {
                send("POST", realm + "/roles", token, Map.of("name", role), 201);
                found = JSON.readTree(get(realm + "/roles/" + URLEncoder.encode(role, StandardCharsets.UTF_8), token)
                        .body());
            }
            send("POST", realm + "/users/" + user + "/role-mappings/realm", token, List.of(found), 204);
        }
    }

    /** Gives the program that signs in with client credentials a role. */
    void grantProgram(String role) throws IOException, InterruptedException {
        String token = admin();
        String users = "http://localhost:" + port + "/admin/realms/committee-room/users";
        String id = JSON.readTree(get(users + "?exact=true&username=service-account-committee-room-program", token)
                        .body())
                .path(0)
                .path("id")
                .asText();
        grant(token, id, List.of(role));
    }

    /** Ends all sessions of somebody, as an administrator does. */
    void signOut(String user) throws IOException, InterruptedException {
        send(
                "POST",
                "http://localhost:" + port + "/admin/realms/committee-room/users/" + user + "/logout",
                admin(),
                Map.of(),
                204);
    }

    /** An access token of the program. */
    String programToken() throws IOException, InterruptedException {
        return token(
                issuer(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "committee-room-program",
                        "client_secret", PROGRAM_SECRET));
    }

    private String admin() throws IOException, InterruptedException {
        return token(
                "http://localhost:" + port + "/realms/master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        "test",
                        "password",
                        ADMIN_PASSWORD));
    }

    private static String token(String realm, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + '=' + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    private static HttpResponse<String> get(String url, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void send(String method, String url, String token, Object body, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(method + ' ' + url + ": " + answer.statusCode() + ' ' + answer.body());
        }
    }

    void stop() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
