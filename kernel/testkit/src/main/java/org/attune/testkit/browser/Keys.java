package org.attune.testkit.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The keyboard of somebody who has no mouse. Whatever the focus comes to on the way must be there to be seen, and must show that it
 * has the focus.
 */
public final class Keys {

    /** More than any page has. */
    private static final int MOST = 300;

    private static final String HAS_THE_FOCUS = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return ['', 'nothing'];
              const box = at.getBoundingClientRect(), look = getComputedStyle(at);
              const name = at.labels && at.labels.length ? at.labels[0].textContent
                : at.getAttribute('aria-label') || at.textContent || at.value || '';
              const shown = box.width > 0 && box.height > 0 && at.matches(':focus-visible')
                && (look.outlineStyle !== 'none' || look.boxShadow !== 'none');
              return [name.trim().replace(/\\s+/g, ' '), shown ? 'shown' : at.outerHTML.slice(0, 200)];
            }""";

    private final Page page;

    public Keys(Person person) {
        page = person.page();
    }

    /** Presses Tab until the link, button or field of exactly this name has the focus. */
    public Keys to(String name) {
        return until(name, name::equals);
    }

    /** Presses Tab until something has the focus that this selector finds. */
    public Keys toOneOf(String selector) {
        return until(
                selector,
                name -> Boolean.TRUE.equals(
                        page.evaluate("selector => document.activeElement.matches(selector)", selector)));
    }

    private Keys until(String what, Predicate<String> there) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            List<?> at = (List<?>) page.evaluate(HAS_THE_FOCUS);
            String name = String.valueOf(at.get(0));
            if (!"nothing".equals(at.get(1))) {
                if (!"shown".equals(at.get(1))) {
                    throw new AssertionError("Nobody sees that this has the focus on " + page.url() + ": " + at.get(1));
                }
                if (there.test(name)) {
                    return this;
                }
            }
            passed.add(name);
        }
        throw new AssertionError(what + " is not reached on " + page.url() + " by way of " + passed);
    }

    public Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses Enter where a link or a button has the focus, and waits for the page that it leads to. */
    public Keys enter() {
        page.evaluate("() => { document.documentElement.dataset.left = 'not yet'; }");
        page.keyboard().press("Enter");
        page.waitForCondition(this::hasArrived);
        return this;
    }

    private boolean hasArrived() {
        try {
            return Boolean.TRUE.equals(page.evaluate(
                    "() => !document.documentElement.dataset.left && document.readyState === 'complete'"));
        } catch (PlaywrightException betweenTwoPages) {
            return false;
        }
    }

    /** Presses Enter where that leads to another place of the same page. */
    public Keys enterHere() {
        page.keyboard().press("Enter");
        return this;
    }
}
