package org.committeeroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A volunteer's phone. */
final class Phone {

    static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    final Page page;

    Phone(BrowserContext context) {
        this.page = context.newPage();
    }

    private Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The line that says what has been sent. */
    Locator status() {
        return button(Pattern.compile("not sent|All sent")).last();
    }

    void join(String url, String name) {
        page.navigate(url);
        page.getByLabel("Your name").fill(name);
        button("Join").click();
        assertThat(page.getByText("Hello " + name)).isVisible();
        page.getByText("The app is stored on this phone").waitFor();
    }

    /** Opens the walk at its first door. */
    void openWalk() {
        page.getByText("Stored on this phone", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("W-")))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Next door: ")))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    /** Three taps: spoke, definite, may be noted; then on to the next door. */
    void promise(String name) {
        button("Spoke to " + name).click();
        button("1 Definite").click();
        button("Yes").click();
        button("Next door").click();
    }

    void nobodyIn() {
        button("Nobody in").click();
    }

    void tell(String digits) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Take numbers")))
                .click();
        for (char digit : digits.toCharArray()) {
            button(String.valueOf(digit)).click();
        }
        button("Enter").click();
        assertThat(page.getByText("1 number entered")).isVisible();
    }
}
