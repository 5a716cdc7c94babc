package org.committeeroom.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser for the tests: the one that is installed, or on Debian one that is installed now. Never none. */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static Chromium start() throws IOException, InterruptedException {
        // Machines that test are slow at times; what is fast enough is measured elsewhere.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        return new Chromium(installed().isPresent() ? installed().get() : install());
    }

    Browser browser() {
        return browser;
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** One process of tests installs it, and another that wants it meanwhile waits. */
    private static Path install() throws IOException, InterruptedException {
        Path target = Files.createDirectories(Path.of("target"));
        try (FileChannel turn = FileChannel.open(target.resolve("chromium.lock"), CREATE, WRITE)) {
            turn.lock();
            if (installed().isEmpty() && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
                run("apt-get", "update", "-qq");
                run("apt-get", "install", "-y", "-qq", "chromium");
            }
        }
        return installed()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium or Chrome: install one, or name one in CHROMIUM"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.start().waitFor();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
