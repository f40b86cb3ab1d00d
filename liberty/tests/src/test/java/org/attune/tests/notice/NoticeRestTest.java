package org.attune.tests.notice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** What a person is told, for an intranet whose key an administrator made. */
@AttuneTest
class NoticeRestTest {

    private final Authority kent;
    private final Given given;
    private final Member ep;
    private final Program intranet;

    NoticeRestTest(Attune attune) {
        kent = attune.at("kent");
        given = new Given(attune, kent);
        ep = new Staff(attune, kent).ep();
        intranet = kent.program(key());
    }

    private String key() {
        Visitor admin = kent.signedIn("admin");
        String address = "/admin/keys.xhtml";
        Reply issued = admin.send(
                address,
                admin.form(admin.open(address), "issue")
                        .fill("What is it for?", "Intranet " + Given.word())
                        .choose("Administrator")
                        .press("Issue a key"));
        return issued.page().select("#new-key").text();
    }

    private UUID told(String what) {
        UUID id = UUID.fromString(given.texts("select uuidv7()").get(0));
        given.change(
                "insert into attune.notice (tenant_id, id, account_id, kind, once, what, todo, path, delivery)"
                        + " values (?, ?, ?, 'link-ep.given', ?, ?, 'Look', '/index.xhtml', 'HERE')",
                kent.id(),
                id,
                ep.account(),
                what,
                what);
        return id;
    }

    private JsonNode list(String more) {
        return intranet.get("notices?person=" + ep.email() + more).expect(200).json();
    }

    @Test
    void theyAreReadPartByPartAndMarkedAsRead() {
        told("First");
        UUID second = told("Second");
        told("Third");
        JsonNode part = list("&limit=2");
        JsonNode rest = list("&limit=2&after=" + part.path("next").asText());
        String read = "notices/" + second + "/read?person=" + ep.email();
        Reply once = intranet.send("PUT", read, "");
        Reply twice = intranet.send("PUT", read, "");
        assertAll(
                () -> assertEquals(
                        "Third", part.path("lines").path(0).path("what").asText(), part::toString),
                () -> assertEquals(
                        "First", rest.path("lines").path(0).path("what").asText(), rest::toString),
                () -> assertEquals(204, once.status(), once::toString),
                () -> assertEquals(204, twice.status(), twice::toString),
                () -> assertEquals(2, list("").path("lines").size()),
                () -> assertEquals(3, list("&unread=false").path("lines").size()),
                () -> assertTrue(given.number(
                                "select count(*) from attune.audit_entry where kind = 'read' and subject_id = ?",
                                ep.account())
                        > 0));
    }

    @Test
    void nobodyElsesAndNotForEveryKey() {
        UUID id = told("Only theirs");
        assertAll(
                () -> assertEquals(
                        403, kent.program().get("notices?person=" + ep.email()).status(), "a principal's key"),
                () -> assertEquals(404, intranet.get("notices").status()),
                () -> assertEquals(
                        404, intranet.get("notices?person=no@body.example").status()),
                () -> assertEquals(404, intranet.get("notices?person=%00").status()),
                () -> assertEquals(
                        400,
                        intranet.get("notices?person=" + ep.email() + "&limit=0")
                                .status()),
                () -> assertEquals(
                        404,
                        intranet.send("PUT", "notices/" + id + "/read?person=" + kent.email("ep"), "")
                                .status()),
                () -> assertEquals(
                        404,
                        intranet.send("PUT", "notices/" + UUID.randomUUID() + "/read?person=" + ep.email(), "")
                                .status()));
    }
}
