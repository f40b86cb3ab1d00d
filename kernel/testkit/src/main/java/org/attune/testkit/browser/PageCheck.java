package org.attune.testkit.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.testkit.TestInstallation;

/**
 * Axe, and nothing wider than its screen, from a small phone to a desk. With {@code -Dattune.pictures=true} also a picture of each
 * width, to be looked at, which not every build needs.
 */
final class PageCheck {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String TOO_WIDE = "() => document.scrollingElement.scrollWidth - window.innerWidth";

    private static final boolean PICTURES = Boolean.getBoolean("attune.pictures");

    private final Page page;
    private final String name;
    private final List<String> findings = new ArrayList<>();

    PageCheck(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    void run() {
        for (int width : List.of(Person.PHONE, Person.TABLET, Person.DESKTOP)) {
            page.setViewportSize(width, Person.HEIGHT);
            if (PICTURES) {
                picture(width);
            }
            if (width != Person.TABLET) {
                axe(width);
            }
            if (((Number) page.evaluate(TOO_WIDE)).intValue() > 0) {
                findings.add("At " + width + " px it must be scrolled sideways: " + widest());
            }
        }
        if (!findings.isEmpty()) {
            throw new AssertionError(name + " (" + page.url() + "):\n" + String.join("\n", findings));
        }
    }

    private void axe(int width) {
        // What passes is not asked for, and our pages have no frames, for which a second page would be opened each
        // time: half as long.
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        AxeBuilder axe =
                new AxeBuilder(page).options(violationsOnly).withTags(RULES).setLegacyMode(true);
        for (Rule violation : axe.analyze().getViolations()) {
            findings.add("axe at " + width + " px: " + violation.getId() + ", " + violation.getHelp() + ": "
                    + violation.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | ")));
        }
    }

    private Object widest() {
        return page.evaluate("() => [...document.querySelectorAll('body *')]"
                + ".filter(e => e.getBoundingClientRect().right > window.innerWidth + 1).slice(0, 5)"
                + ".map(e => e.outerHTML.slice(0, 160)).join(' | ')");
    }

    private void picture(int width) {
        Path file = TestInstallation.target().resolve("screenshots").resolve(name + "-" + width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
