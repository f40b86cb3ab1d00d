package org.attune.testkit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a browser. Every message of the Content-Security-Policy, every script error and every style sheet, picture or script
 * that is not there is remembered, and {@link #check} fails on the first.
 */
public final class Person implements AutoCloseable {

    static final int PHONE = 320;
    static final int TABLET = 768;
    static final int DESKTOP = 1280;
    static final int HEIGHT = 900;

    private final Authority authority;
    private final BrowserContext context;
    private final Page page;
    private final @Nullable BrowserContext axe;
    private final List<String> complaints = new ArrayList<>();

    /** @param axe where axe runs, for a person whose own browser runs no scripts; null where it does */
    Person(Authority authority, BrowserContext context, @Nullable BrowserContext axe) {
        this.authority = authority;
        this.context = context;
        this.axe = axe;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onResponse(response -> {
            boolean part = response.request().method().equals("GET")
                    && !response.request().isNavigationRequest();
            if (part && response.status() >= 400) {
                complaints.add(page.url() + ": " + response.status() + " for " + response.url());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** The page, for what these helpers do not say. */
    public Page page() {
        return page;
    }

    /** Opens a page of the authority by its path. */
    public Person open(String path) {
        page.navigate(path.startsWith("http") ? path : authority.url(path));
        return this;
    }

    /** Goes on as somebody who has signed in elsewhere, with the same cookies. */
    public Person as(Visitor signedIn) {
        context.addCookies(signedIn.cookies().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue())
                        .setUrl("https://" + authority.host() + "/")
                        .setSecure(true))
                .toList());
        return this;
    }

    /** Signs in as one of the demo's people. */
    public Person signIn(String who) {
        String email = authority.email(who);
        return signIn(email, authority.password(email));
    }

    /** Signs in by the form. */
    public Person signIn(String email, String password) {
        open("/sign-in.xhtml");
        fill("Email address", email).fill("Password", password).press("Sign in");
        page.waitForURL(url -> !url.contains("/sign-in.xhtml"));
        return this;
    }

    /** Types into the field with this label. */
    public Person fill(String label, String text) {
        return act(() -> field(label).fill(text));
    }

    /** Chooses from the list with this label, by the option's words. */
    public Person select(String label, String option) {
        return act(() -> {
            Locator list = field(label);
            list.selectOption(list.locator("option")
                    .filter(new Locator.FilterOptions().setHasText(option))
                    .first()
                    .getAttribute("value"));
        });
    }

    /** Ticks a box or a radio button. */
    public Person tick(String label) {
        return act(() -> field(label).check());
    }

    /** Answers a question: the radio button {@code answer} in the group with this legend. */
    public Person answer(String question, String answer) {
        return act(() -> group(question)
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check());
    }

    /** The group of fields with this legend. */
    public Locator group(String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend))
                .first();
    }

    /** Presses a button by its exact words. */
    public Person press(String button) {
        return act(() -> {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .first()
                    .click();
            page.waitForLoadState();
        });
    }

    /** Follows the first link that has these words. */
    public Person follow(String link) {
        return act(() -> {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                    .first()
                    .click();
            page.waitForLoadState();
        });
    }

    /** The one field with this label. */
    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Everything that the page's main part says. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** Fails unless the page says this, soon. */
    public Person sees(String text) {
        try {
            page.getByText(text).locator("visible=true").first().waitFor();
        } catch (PlaywrightException never) {
            throw new AssertionError("\"" + text + "\" is not on " + page.url() + ":\n" + text(), never);
        }
        return this;
    }

    /** Fails if the page says this. */
    public Person seesNot(String text) {
        if (text().contains(text)) {
            throw new AssertionError("\"" + text + "\" is on " + page.url() + ":\n" + text());
        }
        return this;
    }

    /**
     * What every page keeps to: axe finds nothing at 1280 and at 320 px, nothing must be scrolled sideways at 320 px, nothing
     * is missing, and no policy or script complains. Takes pictures on the way.
     *
     * @param name of the pictures
     */
    public Person check(String name) {
        if (axe == null) {
            new PageCheck(page, name).run();
        } else {
            checkCopy(axe, name);
        }
        if (!complaints.isEmpty()) {
            String said = String.join("\n", complaints);
            complaints.clear();
            throw new AssertionError("On the way to " + page.url() + ":\n" + said);
        }
        return this;
    }

    /** A page with scripts that is given what this one shows, to the letter, and fetches style sheets as this one did. */
    private void checkCopy(BrowserContext elsewhere, String name) {
        String address = page.url().replaceFirst("#.*", "");
        String html = page.content();
        try (Page copy = elsewhere.newPage()) {
            copy.route(
                    address::equals,
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(html)));
            copy.navigate(address);
            new PageCheck(copy, name).run();
        }
    }

    /** A browser's failure says what it waited for; this adds what there was instead. */
    private Person act(Runnable act) {
        try {
            act.run();
            return this;
        } catch (PlaywrightException failed) {
            throw new AssertionError(failed.getMessage() + "\non " + page.url() + ":\n" + text(), failed);
        }
    }

    @Override
    public void close() {
        context.close();
        if (axe != null) {
            axe.close();
        }
    }
}
