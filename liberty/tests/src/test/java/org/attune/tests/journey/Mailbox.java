package org.attune.tests.journey;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.testkit.Await;
import org.attune.testkit.browser.Person;

/** The demonstration's mailbox, read in somebody's browser. */
final class Mailbox {

    private static final Duration SENT_WITHIN = Duration.ofSeconds(40);
    private static final Pattern CODE = Pattern.compile("\\b(\\d{3}) ?(\\d{3})\\b");

    private final Person reader;

    Mailbox(Person reader) {
        this.reader = reader;
    }

    /** Opens the newest message to this address or number whose subject has these words. */
    Person openNewest(String recipient, String subject) {
        Await.until("a message to " + recipient + " about \"" + subject + "\"", SENT_WITHIN, () -> {
            reader.open("/mailbox.xhtml");
            return messages(recipient, subject).count() > 0;
        });
        messages(recipient, subject)
                .first()
                .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                .first()
                .click();
        reader.page().waitForLoadState();
        return reader;
    }

    /** The address in the message that is open, without what stands before the path. */
    String link() {
        return reader.page().locator(".message a").first().getAttribute("href");
    }

    /** The code of six digits in the message that is open. */
    String code() {
        String text = reader.page().locator(".message").innerText();
        Matcher found = CODE.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No code in: " + text);
        }
        return found.group(1) + found.group(2);
    }

    private Locator messages(String recipient, String subject) {
        return reader.page()
                .locator(".mailbox li")
                .filter(new Locator.FilterOptions().setHasText("to " + recipient))
                .filter(new Locator.FilterOptions().setHasText(subject));
    }
}
