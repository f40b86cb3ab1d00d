package org.attune.tests.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.attune.launcher.settings.Distribution;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.attune.tests.badinput.StaffFormPages;
import org.attune.tests.badinput.StaffFormPages.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every page of staff in a browser, from a small phone to a desk: axe, no scrolling sideways, no complaint, and a picture of it. */
@AttuneTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final String LIST = "WEB-INF/classes/META-INF/attune/pages.properties";

    /** A parent's pages, walked by FamilyBrowserTest without scripts, and with them. */
    private static final Set<String> THE_FAMILYS = Set.of(
            "consent/start", "consent/code", "consent/questions", "consent/name", "consent/check", "consent/done");

    /** Leads on to what the notice is about. */
    private static final Set<String> WITHOUT_A_LOOK = Set.of("notices/open");

    private final Attune attune;
    private final Authority authority;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** One browser for whoever has signed in: it fetches scripts and styles once, as theirs would. */
    private final Map<Visitor, Person> people = new IdentityHashMap<>();

    EveryPageTest(Attune attune) {
        this.attune = attune;
        authority = attune.at("milton-keynes");
        pages.putAll(new StaffFormPages(attune, authority).all());
        pages.putAll(new ReadPages(attune, authority).all());
    }

    @TestFactory
    Stream<DynamicTest> keepsToWhatEveryPageKeepsTo() {
        return pages.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> look(one.getKey(), one.getValue())));
    }

    private void look(String name, Page page) {
        page.visitor().openOnce(page.address()).expect(200);
        people.computeIfAbsent(
                        page.visitor(),
                        visitor -> attune.browsers().person(authority).as(visitor))
                .open(page.address())
                .check("every/" + name.replaceAll("[/ ]", "-"));
    }

    @AfterAll
    void leave() {
        people.values().forEach(Person::close);
    }

    @Test
    void noPageIsLeftOut() throws IOException {
        Set<String> all = new TreeSet<>();
        try (ZipFile war = new ZipFile(
                        Distribution.find(attune.settings()).application().toFile());
                Reader list = new StringReader(
                        new String(war.getInputStream(war.getEntry(LIST)).readAllBytes(), StandardCharsets.UTF_8))) {
            Properties rights = new Properties();
            rights.load(list);
            rights.stringPropertyNames().forEach(page -> all.add(page.replaceAll("^/|\\.xhtml$", "")));
        }
        all.removeAll(THE_FAMILYS);
        all.removeAll(WITHOUT_A_LOOK);
        Set<String> seen = pages.values().stream()
                .map(page -> page.address().replaceAll("^(https?://[^/]+)?/|\\.xhtml.*$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(seen);
        assertEquals(Set.of(), all);
    }
}
