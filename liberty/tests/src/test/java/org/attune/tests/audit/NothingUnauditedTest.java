package org.attune.tests.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** If the audit cannot be written, the action does not happen: nothing is shown and nothing is changed. */
@AttuneTest
class NothingUnauditedTest {

    private final Attune attune;
    private final Authority meadow;
    private final Given given;

    NothingUnauditedTest(Attune attune) {
        this.attune = attune;
        meadow = attune.at("meadow");
        given = new Given(attune, meadow);
    }

    /** One authority's audit takes nothing more, until it is closed. */
    private final class Broken implements AutoCloseable {

        Broken() {
            asOwner("alter table attune.audit_entry add constraint broken_for_a_test check (tenant_id <> " + meadow.id()
                    + ") not valid");
        }

        @Override
        public void close() {
            asOwner("alter table attune.audit_entry drop constraint broken_for_a_test");
        }

        private void asOwner(String statement) {
            attune.database().asOwner(sql -> sql.change(statement));
        }
    }

    @Test
    void whatCannotBeWrittenDownIsNeitherShownNorChanged() {
        String word = Given.word();
        UUID setting = given.setting("School " + word);
        UUID child = given.child(setting, word);
        UUID request = given.request(setting, child, "GIVEN");
        UUID involvement = given.involvement(setting, child, request, "ep");
        UUID waiting = given.request(setting, given.child(setting, word + "x"), "GIVEN");
        Visitor principal = meadow.signedIn("principal");
        Visitor ep = meadow.signedIn("ep");
        long before = given.number("select count(*) from attune.child");

        try (Broken broken = new Broken()) {
            Reply read = meadow.program().get("children/" + child);
            Reply list = meadow.program().get("children");
            Reply written = meadow.program()
                    .post(
                            "children",
                            "{\"givenName\": \"Robin\", \"familyName\": \"" + word
                                    + "\", \"dateOfBirth\": \"2016-03-14\"}");
            assertAll(List.of(read, list, written).stream()
                    .map(reply -> () -> assertAll(
                            () -> assertEquals(503, reply.status(), reply.toString()),
                            () -> assertTrue(
                                    reply.header("Content-Type").startsWith("application/problem+json"),
                                    reply.toString()),
                            () -> assertTrue(reply.text().contains("written down in the audit"), reply.toString()),
                            () -> assertFalse(reply.text().contains(word), reply.toString()))));
            assertEquals(before, given.number("select count(*) from attune.child"));
            assertAll(List.of(
                            "/children/view.xhtml?id=" + child,
                            "/children/audit.xhtml?child=" + child,
                            "/requests/view.xhtml?id=" + request,
                            "/requests/view.xhtml?id=" + waiting,
                            "/requests/inbox.xhtml",
                            "/admin/audit.xhtml",
                            "/admin/audit.csv")
                    .stream()
                    .map(page -> () -> {
                        Reply shown = principal.open(page);
                        assertEquals(503, shown.status(), shown.toString());
                        assertFalse(shown.text().contains(word), page + " shows it");
                    }));
            Reply work = ep.open("/casework/involvement.xhtml?id=" + involvement);
            assertEquals(503, work.status(), work.toString());
            assertFalse(work.text().contains(word), work.toString());
            // What is refused stays refused where that cannot be written down.
            Reply refused = ep.open("/admin/accounts.xhtml");
            assertTrue(refused.status() >= 400, refused.toString());
            Visitor unseen = meadow.visitor();
            unseen.trySignIn(meadow.email("ep"), meadow.password(meadow.email("ep")));
            assertTrue(unseen.openOnce("/casework/caseload.xhtml").isRedirect(), "signed in unseen");
        }

        assertAll(
                () -> assertEquals(
                        200, meadow.program().get("children/" + child).status()),
                () -> assertTrue(principal
                        .open("/children/view.xhtml?id=" + child)
                        .expect(200)
                        .text()
                        .contains(word)),
                () -> assertEquals(
                        "read",
                        given.texts(
                                        "select kind from attune.audit_entry where child_id = ? order by id desc limit 1",
                                        child)
                                .get(0)));
    }
}
