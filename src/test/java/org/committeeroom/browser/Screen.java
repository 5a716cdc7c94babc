package org.committeeroom.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One screen of the web app as a judge of accessibility sees it. */
final class Screen {

    private static final Path AXE = Path.of("frontend", "node_modules", "axe-core", "axe.min.js");

    /** Rule, how bad, and the first place; WCAG 2.2 at level AA. */
    private static final String JUDGE = """
            async () => (await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            })).violations.map((v) => `${v.id}: ${v.help} (${v.nodes.length}): ${v.nodes[0].html}`)
            """;

    private static final String WIDER =
            "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)";

    private static final String LOADED = "() => !document.querySelector('.loading')";

    private static final int WINDOW_HEIGHT = 800;

    /** For what a screen asks for once it has its first data. */
    private static final int MORE_MILLIS = 100;

    private final Page page;
    private final String axe;
    private final List<String> said = new ArrayList<>();

    Screen(Page page) throws IOException {
        this.page = page;
        this.axe = Files.readString(AXE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                said.add(message.text());
            }
        });
        page.onPageError(said::add);
    }

    /** Faults of the screen at that address: none is what is wanted. */
    List<String> faults(String url) {
        said.clear();
        page.setViewportSize(page.viewportSize().width, WINDOW_HEIGHT);
        page.navigate(url);
        settle();
        List<String> faults = new ArrayList<>(said);
        int headings = heading().count();
        if (headings != 1) {
            faults.add(headings + " headings of the first level");
        }
        if (((Number) page.evaluate(WIDER)).intValue() > 0) {
            faults.add("wider than the window");
        }
        showWhole();
        page.evaluate(axe);
        for (Object violation : (List<?>) page.evaluate(JUDGE)) {
            faults.add(String.valueOf(violation));
        }
        return faults;
    }

    /** Not that of a list that lies under what is open over it. */
    private Locator heading() {
        return page.locator("h1:visible:not([inert] h1)");
    }

    String language() {
        return String.valueOf(page.evaluate("() => document.documentElement.lang"));
    }

    /** A bar that stays at the bottom of the window covers part of a long page, which is no fault. */
    private void showWhole() {
        int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(page.viewportSize().width, Math.max(height, page.viewportSize().height));
    }

    /** Streams keep the network busy for ever, so what is waited for is the screen's heading and its data. */
    private void settle() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        heading().first().waitFor();
        page.waitForFunction(LOADED);
        page.waitForTimeout(MORE_MILLIS);
        page.waitForFunction(LOADED);
    }
}
