package org.attune.tests.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** The administrator's page of the audit and its file, and the page of one child. */
@AttuneTest
class AuditPageTest {

    private static final String PAGE = "/admin/audit.xhtml";

    private final Attune attune;
    private final Authority meadow;
    private final Authority luton;
    private final Given given;
    private final String word = Given.word();
    private final UUID setting;
    private final UUID child;

    AuditPageTest(Attune attune) {
        this.attune = attune;
        meadow = attune.at("meadow");
        luton = attune.at("luton");
        given = new Given(attune, meadow);
        setting = given.setting("School " + word);
        child = given.child(setting, word);
    }

    private String actor(String who) {
        return "user:"
                + given.texts("select id from attune.account where email = ?", meadow.email(who))
                        .get(0);
    }

    private static int rows(Reply page) {
        return page.page().select("tbody tr").size();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/London")).toString();
    }

    @Test
    void itFindsByPersonChildKindAndTimeTogether() {
        Visitor principal = meadow.signedIn("principal");
        IntStream.range(0, 3)
                .forEach(i -> principal.open("/children/view.xhtml?id=" + child).expect(200));
        String about = PAGE + "?child=" + child;
        String mine = "&who=" + actor("principal");
        assertAll(
                () -> assertTrue(principal.open(about).expect(200).text().contains("The child was added")),
                () -> assertEquals(3, rows(principal.open(about + "&kind=looked" + mine)) - looks()),
                () -> assertEquals(0, rows(principal.open(about + "&kind=looked&who=" + actor("ep")))),
                () -> assertEquals(1, rows(principal.open(about + "&kind=changed"))),
                () -> assertEquals(1, rows(principal.open(about + "&kind=changed&from=" + today() + "&to=" + today()))),
                () -> assertEquals(0, rows(principal.open(about + "&to=2026-01-01"))),
                () -> assertEquals(0, rows(principal.open(about + "&from=2999-01-01"))),
                () -> assertEquals(0, rows(principal.open(about + "&kind=emergency"))));
    }

    /** The page itself is a look too, each time it is opened. */
    private long looks() {
        return given.number(
                "select count(*) from attune.audit_entry where child_id = ? and subject = 'attune.audit_entry' and kind = 'read'",
                child);
    }

    @Test
    void aPersonIsChosenByNameAndOneOfSeveralByLink() {
        Visitor principal = meadow.signedIn("principal");
        Reply one = principal.open(PAGE + "?person=administrator+of+mea");
        assertTrue(
                one.expect(200).page().select("h2").stream()
                        .noneMatch(h -> h.text().equals("Which person?")),
                one::toString);
        Reply several = principal.open(PAGE + "?person=of+Meadow&kind=signed");
        assertAll(
                () -> assertTrue(several.text().contains("Which person?")),
                () -> assertEquals(0, rows(several)),
                () -> assertTrue(several.page().select("a[href*=who=user]").size() >= 3, several::toString));
        String link = several.page().select("a[href*=who=user]").attr("href");
        assertTrue(link.contains("kind=signed"), link);
        assertEquals(200, principal.open(link).status());
        assertTrue(principal.open(PAGE + "?person=nobody" + word).text().contains("Nobody has that name"));
    }

    @Test
    void itPagesByTheLastLineAndKeepsWhatWasAsked() {
        Visitor principal = meadow.signedIn("principal");
        IntStream.range(0, 60)
                .forEach(i -> given.change("update attune.child set preferred_name = ? where id = ?", "N" + i, child));
        String address = PAGE + "?child=" + child + "&kind=changed";
        Reply first = principal.open(address).expect(200);
        String older = first.page().select(".pager a[rel=next]").attr("href");
        Reply second = principal.open(older).expect(200);
        assertAll(
                () -> assertEquals(50, rows(first)),
                () -> assertEquals(11, rows(second)),
                () -> assertTrue(older.contains("kind=changed") && older.contains("child=" + child), older),
                () -> assertTrue(second.page().select(".pager a").isEmpty()));
    }

    @Test
    void whoMayNotSeeTheChildSeesThatSomethingWasDoneAndNotWhatItSaid() {
        given.change("update attune.child set preferred_name = ? where id = ?", "Secret" + word, child);
        Reply administrators =
                meadow.signedIn("admin").open(PAGE + "?child=" + child).expect(200);
        Reply file =
                meadow.signedIn("admin").open("/admin/audit.csv?child=" + child).expect(200);
        Reply childs = meadow.signedIn("admin")
                .open("/children/audit.xhtml?child=" + child)
                .expect(200);
        Reply principals =
                meadow.signedIn("principal").open(PAGE + "?child=" + child).expect(200);
        assertAll(
                () -> assertTrue(administrators.text().contains("details were changed")),
                () -> assertTrue(administrators.text().contains("Likes to be called")),
                () -> assertFalse(administrators.text().contains(word), "the page shows it"),
                () -> assertFalse(file.text().contains(word), "the file shows it"),
                () -> assertFalse(childs.text().contains(word), "the child’s page shows it"),
                () -> assertTrue(principals.text().contains("Secret" + word)));
    }

    @Test
    void theFileHoldsWhatThePageShowsAndFormulasAreText() {
        String name = "=HYPERLINK(\"http://x\") " + word;
        given.texts("select attune.audit('read', ?, null, ?, null, to_jsonb(?::text))", name, child, "@SUM(1)");
        Visitor principal = meadow.signedIn("principal");
        Reply file = principal.open("/admin/audit.csv?child=" + child).expect(200);
        String text = file.text();
        assertAll(
                () -> assertTrue(file.header("Content-Type").startsWith("text/csv"), file.header("Content-Type")),
                () -> assertTrue(file.header("Content-Disposition").contains("audit-"), file.toString()),
                () -> assertTrue(text.contains("The child was added")),
                () -> assertTrue(text.contains("'@SUM(1)"), text),
                () -> assertFalse(text.contains(",@SUM") || text.contains(",=") || text.contains(",\"="), text),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.audit_entry where kind = 'export' and subject = 'attune.audit_entry' and child_id = ?",
                                child)));
    }

    @Test
    void itIsForThoseWhoMaySeeTheAuditOnly() {
        Visitor ep = meadow.signedIn("ep");
        assertAll(
                () -> assertEquals(403, ep.open(PAGE).status()),
                () -> assertEquals(403, ep.open("/admin/audit.csv").status()),
                () -> assertTrue(meadow.visitor().openOnce("/admin/audit.csv").status() != 200));
    }

    @Test
    void whatAnAddressSaysWrongShowsNothingOfIt() {
        Visitor principal = meadow.signedIn("principal");
        String odd = URLEncoder.encode("<script>alert(1)</script>'\"\0", StandardCharsets.UTF_8);
        List<String> queries = List.of(
                "from=22-11-2026",
                "from=1066-10-14",
                "to=tomorrow",
                "kind=" + odd,
                "who=" + odd,
                "who=" + "x".repeat(5000),
                "person=" + odd,
                "person=" + "%25".repeat(300),
                "before=" + odd,
                "before=ffffffff-ffff-ffff-ffff-ffffffffffff",
                "from=2026-11-22&to=2026-11-01");
        assertAll(queries.stream().map(query -> () -> {
            Reply reply = principal.open(PAGE + "?" + query);
            assertEquals(200, reply.status(), query + ": " + reply);
            assertFalse(reply.text().contains("<script>alert"), query);
            Reply file = principal.open("/admin/audit.csv?" + query);
            assertEquals(200, file.status(), query + ": " + file);
        }));
        assertTrue(principal.open(PAGE + "?from=22-11-2026").text().contains("Enter each day"));
        for (String malformed : List.of("00000000", odd, "x".repeat(36))) {
            assertEquals(404, principal.open(PAGE + "?child=" + malformed).status(), malformed);
            assertEquals(
                    404, principal.open("/admin/audit.csv?child=" + malformed).status(), malformed);
        }
    }

    @Test
    void theChildsPageSaysWhoTheyWereAndFoldsWhatTheyDidAgain() {
        Given inLuton = new Given(attune, luton);
        UUID school = inLuton.setting("School " + word);
        UUID pupil = inLuton.child(school, word);
        Visitor principal = luton.signedIn("principal");
        IntStream.range(0, 4)
                .forEach(i -> principal.open("/children/view.xhtml?id=" + pupil).expect(200));
        inLuton.senco(school).open("/children/view.xhtml?id=" + pupil).expect(200);
        Reply page = principal.open("/children/audit.xhtml?child=" + pupil).expect(200);
        String text = page.page().select("main").text();
        assertAll(
                () -> assertTrue(text.contains("The child’s details were looked at (4 times within an hour)"), text),
                () -> assertTrue(
                        text.contains("Practitioner and principal at Luton Child and Educational Psychology Service"),
                        text),
                () -> assertTrue(text.contains("Works at School " + word), text),
                () -> assertFalse(text.contains("attune."), text));
    }
}
