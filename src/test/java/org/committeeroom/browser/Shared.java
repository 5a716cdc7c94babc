package org.committeeroom.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.committeeroom.testing.PackagedProgram;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What browser tests share, because it takes long to start: it begins with the first that asks, and ends after the last. */
final class Shared implements BeforeAllCallback {

    private static Running running;

    private static final class Running implements AutoCloseable {

        private final List<PackagedProgram> programs = new ArrayList<>();
        private Chromium chromium;
        private PackagedProgram program;
        private PackagedProgram demo;

        private PackagedProgram begin(PackagedProgram one) throws IOException, InterruptedException {
            programs.add(one);
            return one.start();
        }

        @Override
        public void close() throws IOException {
            if (chromium != null) {
                chromium.close();
            }
            for (PackagedProgram one : programs) {
                one.close();
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, first -> new Running(), Running.class);
    }

    static Browser browser() throws IOException, InterruptedException {
        if (running.chromium == null) {
            running.chromium = Chromium.start();
        }
        return running.chromium.browser();
    }

    /** Without any campaign but those that tests make. */
    static PackagedProgram program() throws IOException, InterruptedException {
        if (running.program == null) {
            running.program = running.begin(PackagedProgram.onH2());
        }
        return running.program;
    }

    /** With the demo campaign, small, which may still be in the making. */
    static PackagedProgram demo() throws IOException, InterruptedException {
        if (running.demo == null) {
            running.demo = running.begin(PackagedProgram.onH2()
                    .with("COMMITTEE_ROOM_DEMO", "true")
                    .with("COMMITTEE_ROOM_DEMO_SCALE", "0.03"));
        }
        return running.demo;
    }

    /** The office of a program; its context is the caller's to close. */
    static Desk signedIn(PackagedProgram program) throws IOException, InterruptedException {
        Desk desk = new Desk(browser().newContext().newPage(), program.url());
        desk.signIn("admin", PackagedProgram.ADMIN_PASSWORD);
        return desk;
    }
}
