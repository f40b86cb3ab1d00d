package org.attune.plugins.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.TestClock;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Notes on a server that runs, with a database: the plugin is on in Harbour, and off in Meadow. */
@AttuneTest
class NotesIT {

    private static final String PAGE = "/plugins/sample/notes.xhtml";

    private final Attune attune;
    private final Authority harbour;
    private final Authority meadow;

    NotesIT(Attune attune) {
        this.attune = attune;
        harbour = attune.at("harbour");
        meadow = attune.at("meadow");
    }

    @Test
    void whatIsWrittenIsRead() {
        String school = "School " + UUID.randomUUID();
        attune.database()
                .asOwner(
                        harbour.id(),
                        sql -> sql.change(
                                "insert into attune.setting (tenant_id, id, name, status, search_text)"
                                        + " values (?, uuidv7(), ?, 'OPEN', ?)",
                                harbour.id(),
                                school,
                                school));
        Visitor principal = harbour.signedIn("principal");
        Reply saved = principal.send(
                PAGE,
                principal
                        .form(principal.open(PAGE).expect(200), "note")
                        .fill("School or setting", school)
                        .fill("Note", "Ask for the head")
                        .press("Save note"));
        assertTrue(saved.text().contains("Note saved."), saved::toString);
        assertTrue(principal.open(PAGE).text().contains(school));
    }

    @Test
    void whereItIsOffItIsNotThere() {
        Visitor principal = meadow.signedIn("principal");
        assertEquals(404, principal.open(PAGE).status());
        assertFalse(principal.open("/index.xhtml").text().contains(PAGE));
    }

    /** Axe, and nothing wider than its screen, from a small phone to a desk. */
    @Test
    void thePageIsForEverybody() {
        Visitor principal = harbour.signedIn("principal");
        try (var person = attune.browsers().person(harbour)) {
            person.as(principal).open(PAGE).check("notes");
        }
    }

    @Test
    void theDayCanBeMoved() {
        LocalDate tomorrow = London.today().plusDays(1);
        Visitor principal = harbour.signedIn("principal");
        try (TestClock clock = attune.clock().moveTo(tomorrow)) {
            assertTrue(principal.open("/diary/day.xhtml").expect(200).text().contains(London.words(tomorrow)));
        }
    }
}
