package org.attune.tests.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.PluginSwitch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plugin that the archetype has generated and built in this very build, beside the sample that it was made from. */
@AttuneTest
class GeneratedPluginTest {

    private static final String PAGE = "/plugins/school-visits/notes.xhtml";

    private final Attune attune;
    private final Authority meadow;

    GeneratedPluginTest(Attune attune) {
        this.attune = attune;
        meadow = attune.at("meadow");
    }

    @BeforeAll
    static void isSwitchedOn(Attune attune) {
        PluginSwitch.on(attune.at("meadow"), "school-visits");
    }

    @Test
    void itsPageItsFormAndItsAddressForProgramsWork() {
        Given given = new Given(attune, meadow);
        String word = Given.word();
        given.setting("School of " + word);
        Visitor principal = meadow.signedIn("principal");
        Reply sent = principal.send(
                PAGE,
                principal
                        .form(principal.open(PAGE).expect(200), "note")
                        .fill("School or setting", "School of " + word)
                        .fill("Note", "Ask for " + word)
                        .press("Save note"));
        assertAll(
                () -> assertTrue(sent.text().contains("Note saved."), sent::toString),
                () -> assertTrue(principal.open(PAGE).text().contains("Ask for " + word)),
                () -> assertTrue(principal.open("/index.xhtml").text().contains(PAGE), "no link in the menu"),
                () -> assertEquals(
                        List.of("insert"),
                        given.texts(
                                "select e.kind from attune.audit_entry e join plugin_school_visits.note n on e.subject_id ="
                                        + " n.id where e.subject = 'plugin_school_visits.note' and n.content = ?",
                                "Ask for " + word)));
    }

    @Test
    void whereItIsOffItIsNotThere() {
        Authority harbour = attune.at("harbour");
        assertAll(
                () -> assertEquals(404, harbour.signedIn("principal").open(PAGE).status()),
                () -> assertFalse(harbour.signedIn("principal")
                        .open("/index.xhtml")
                        .text()
                        .contains(PAGE)));
    }

    @Test
    void administratorsReadWhatItAdds() {
        String text = meadow.signedIn("admin")
                .open("/admin/plugin-parts.xhtml?id=school-visits")
                .expect(200)
                .page()
                .select("main")
                .text();
        for (String part : Map.of(
                        "page", PAGE,
                        "table", "plugin_school_visits.note",
                        "program", "POST /api/v1/plugins/school-visits/notes",
                        "text", "Advice on notes")
                .values()) {
            assertTrue(text.contains(part), () -> part + " is not in: " + text);
        }
    }
}
