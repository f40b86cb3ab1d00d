package org.attune.testkit.conformance;

import java.util.Map;
import java.util.TreeMap;
import org.attune.testkit.browser.Browsers;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Visitor;

/** Its pages in a browser, at 320 and at 1280 px: axe, no scrolling sideways, nothing missing, no complaint. */
final class AccessibilityCheck implements Check {

    @Override
    public String name() {
        return "accessibility";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        if (!subject.order().withBrowser()) {
            findings.seen("not checked, as you asked (--without-browser)");
            return;
        }
        if (!Browsers.isInstalled()) {
            findings.notChecked("This machine has no Chromium or Chrome. Install one, or say --without-browser.");
            return;
        }
        for (Map.Entry<String, Visitor> page : new TreeMap<>(subject.open()).entrySet()) {
            look(subject, page.getKey(), page.getValue(), findings);
        }
        findings.seen(Findings.count(subject.open().size(), "page"));
    }

    private static void look(Subject subject, String address, Visitor visitor, Findings findings) {
        try (Person person = subject.attune().browsers().person(subject.there()).as(visitor)) {
            person.open(address).check("verify/" + address.replaceAll("[^a-z0-9.-]+", "-"));
        } catch (AssertionError wrong) {
            findings.fault(String.valueOf(wrong.getMessage()).replaceAll("\\s*\n\\s*", " "));
        }
    }
}
