package org.attune.tests.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a plugin adds, as the administrator who decides about it is told; the operator's page has the same. */
@AttuneTest
class PluginPartsTest {

    private static final String PAGE = "/admin/plugin-parts.xhtml?id=";

    private final Authority kent;

    PluginPartsTest(Attune attune) {
        kent = attune.at("kent");
    }

    @Test
    void everyKindOfThingIsToldOfAPluginThatIsOff() {
        Reply page = kent.signedIn("admin").open(PAGE + "sample").expect(200);
        Map<String, String> parts = Map.of(
                "Pages (1)", "/plugins/sample/notes.xhtml",
                "Links in the menu (1)", "Notes",
                "Addresses for programs (2)", "GET /api/v1/plugins/sample/notes",
                "What it asks of people (1)", "See the list of schools and settings",
                "What it takes part in (1)", "RequestSent",
                "Tables (1)", "plugin_sample.note",
                "Settings (2)", "Longest note",
                "Texts (1)", "Advice on notes");
        assertAll(parts.entrySet().stream()
                .map(part -> () -> assertTrue(
                        list(page, part.getKey()).contains(part.getValue()),
                        () -> part.getKey() + ": " + page.page().select("main").text())));
        String none =
                page.page().select("h2:contains(What it does not add) + p").text();
        assertTrue(none.contains("Work by itself.") && none.contains("Notices."), none);
    }

    @Test
    void jobsNoticesAndWhatItCanRefuseAreTold() {
        Reply hours = kent.signedIn("admin").open(PAGE + "traded-hours").expect(200);
        Reply days = kent.signedIn("admin").open(PAGE + "district-days").expect(200);
        String events = list(hours, "What it takes part in");
        assertAll(
                () -> assertTrue(events.contains("ActivityRecorded It can refuse it."), events),
                () -> assertEquals(
                        1, days.page().select("h2:contains(Work by itself)").size()),
                () -> assertEquals(1, days.page().select("h2:contains(Notices)").size()),
                () -> assertFalse(days.text().contains("cannot say what it adds"), days::text));
    }

    @Test
    void isForAdministratorsAndOfPluginsThatAreThere() {
        assertEquals(404, kent.signedIn("admin").open(PAGE + "none").status());
        assertEquals(403, kent.signedIn("principal").open(PAGE + "sample").status());
    }

    /** What stands under a heading that begins like this. */
    private static String list(Reply page, String title) {
        return page.page().select("h2").stream()
                .filter(heading -> heading.text().startsWith(title))
                .map(heading -> heading.nextElementSiblings().select("ul").stream()
                        .map(Element::text)
                        .findFirst()
                        .orElse(""))
                .findFirst()
                .orElse("");
    }
}
