package org.attune.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import org.attune.testkit.http.Authority;
import org.jspecify.annotations.Nullable;

/** One browser for the run, started when it is first asked for. Each person gets their own context in it. */
public final class Browsers implements AutoCloseable {

    private static final double ANSWER_AT_MOST_MS = 15_000;

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    /** Whether this machine has a browser, without looking for one elsewhere. */
    public static boolean isInstalled() {
        return Chromium.installed().isPresent();
    }

    /** Somebody new, at an authority's site. */
    public Person person(Authority authority) {
        return open(authority, true);
    }

    /** Somebody new whose browser runs no scripts. */
    public Person personWithoutScripts(Authority authority) {
        return open(authority, false);
    }

    private Person open(Authority authority, boolean scripts) {
        // Axe is a script: a second context runs it on what the first one shows.
        @Nullable BrowserContext axe = scripts ? null : context(true);
        return new Person(authority, context(scripts), axe);
    }

    private BrowserContext context(boolean scripts) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setIgnoreHTTPSErrors(true)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setViewportSize(Person.DESKTOP, Person.HEIGHT));
        context.setDefaultTimeout(ANSWER_AT_MOST_MS);
        return context;
    }

    private synchronized Browser browser() {
        Browser running = browser;
        if (running == null) {
            Playwright started = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            playwright = started;
            running = Chromium.launch(started);
            browser = running;
        }
        return running;
    }

    @Override
    public synchronized void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
