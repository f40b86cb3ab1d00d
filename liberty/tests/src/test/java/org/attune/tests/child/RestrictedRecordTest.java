package org.attune.tests.child;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.Sql;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A restricted record is seen by those named on it; for everybody else there is no such child, on no page and in no table. */
@AttuneTest
class RestrictedRecordTest {

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private UUID child;
    private UUID request;
    private UUID involvement;
    private UUID record;
    private String family;
    private Visitor principal;

    RestrictedRecordTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
    }

    @BeforeEach
    void aChildWithACase() {
        family = Given.word();
        UUID setting = given.setting("Restricted " + Given.word());
        child = given.child(setting, family);
        request = given.request(setting, child, "GIVEN");
        involvement = given.involvement(setting, child, request, "ep");
        record = given.record(involvement);
        principal = luton.signedIn("principal");
    }

    @Test
    void thePrincipalRestrictsARecordAndThoseNamedSeeIt() {
        Reply done = restrict("principal");
        assertAll(
                () -> assertTrue(done.page().text().contains("Restricted"), done.page()::text),
                () -> assertEquals(200, principal.open(view()).status()),
                () -> assertEquals(404, luton.signedIn("ep").open(view()).status()));
    }

    @Test
    void aPrincipalWhoIsNotNamedSeesNothingAnyMore() {
        restrict("ep");
        assertAll(
                () -> assertEquals(404, principal.open(view()).status()),
                () -> assertEquals(200, luton.signedIn("ep").open(view()).status()));
    }

    @Test
    void everyAddressThatTakesAnIdAnswersThatThereIsNoSuchChild() {
        restrict("principal");
        Visitor ep = luton.signedIn("ep");
        Properties pages = new Properties();
        List<String> wrong = new ArrayList<>();
        try (var in = RestrictedRecordTest.class.getResourceAsStream("/META-INF/attune/pages.properties")) {
            pages.load(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        for (String page : pages.stringPropertyNames()) {
            for (UUID id : List.of(child, request, involvement, record)) {
                for (String parameter : List.of("id", "child", "request")) {
                    Reply reply = ep.open(page + "?" + parameter + "=" + id);
                    if (reply.text().contains(family)) {
                        wrong.add(page + "?" + parameter);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noListNoSearchAndNoProgramHintsAtIt() {
        restrict("ep");
        assertAll(
                () -> assertFalse(principal.open("/requests/inbox.xhtml").text().contains(family)),
                () -> assertFalse(
                        principal.open("/casework/caseload.xhtml").text().contains(family)),
                () -> assertFalse(principal.open("/consent/tray.xhtml").text().contains(family)),
                () -> assertEquals(
                        0,
                        luton.program()
                                .get("children?q=" + family)
                                .json()
                                .path("items")
                                .size()),
                () -> assertEquals(404, luton.program().get("children/" + child).status()),
                () -> assertEquals(
                        404,
                        luton.program().get("children/" + child + "/contacts").status()));
    }

    @Test
    void noTableShowsOrTakesARowOfItButThatSomebodyLookedBehindTheGlass() throws Exception {
        restrict("principal");
        String stranger = "user:"
                + given.texts("select id from attune.account where email = ?", luton.email("ep"))
                        .get(0);
        List<String> showing = new ArrayList<>();
        long asked = 0;
        try (Connection connection = attune.database().beginAsApp(luton.id(), stranger)) {
            Sql sql = new Sql(connection);
            for (var table : sql.rows(
                    "select table_name as name, child_column::text as child from attune.tenant_table where child_column is not null")) {
                asked++;
                String kind = "attune.audit_entry".equals(table.get("name")) ? " and kind <> 'break-glass'" : "";
                if (sql.number(
                                "select count(*) from " + table.get("name") + " where " + table.get("child") + " = ?"
                                        + kind,
                                child)
                        > 0) {
                    showing.add(String.valueOf(table.get("name")));
                }
            }
        }
        assertEquals(List.of(), showing);
        assertTrue(asked > 15, "only " + asked + " tables");
        assertTrue(
                given.number("select count(*) from attune.audit_entry where child_id = ?", child) > 0,
                "nothing is written down at all, so this shows nothing");
        try (Connection connection = attune.database().beginAsApp(luton.id(), stranger)) {
            Sql sql = new Sql(connection);
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> sql.change(
                            "insert into attune.contact (tenant_id, id, child_id, name, relation, parental_responsibility)"
                                    + " values (?, uuidv7(), ?, 'Intruder', 'x', false)",
                            luton.id(),
                            child));
            assertTrue(String.valueOf(refused.getMessage()).contains("row-level security"), refused::toString);
        }
    }

    @Test
    void theServicesOwnJobsAndTheFamilyAreNotShutOut() throws Exception {
        restrict("principal");
        for (String actor : List.of("system:Outbox", "invitation:" + UUID.randomUUID())) {
            try (Connection connection = attune.database().beginAsApp(luton.id(), actor)) {
                assertEquals(
                        1, new Sql(connection).number("select count(*) from attune.child where id = ?", child), actor);
            }
        }
        try (Connection connection = attune.database().beginAsApp(luton.id(), "key:" + UUID.randomUUID())) {
            assertEquals(0, new Sql(connection).number("select count(*) from attune.child where id = ?", child));
        }
    }

    @Test
    void whoeverIsNamedNamesOthersAndEndsIt() {
        restrict("ep");
        Visitor ep = luton.signedIn("ep");
        String address = "/children/restrict.xhtml?id=" + child;
        Reply ended = ep.send(address, ep.form(ep.open(address), "lift").press("End the restriction"));
        assertAll(
                () -> assertTrue(ended.page().text().contains("not restricted any more"), ended.page()::text),
                () -> assertEquals(200, principal.open(view()).status()),
                () -> assertEquals(403, ep.open(address).status()));
    }

    @Test
    void somebodyMustBeNamed() {
        String address = "/children/restrict.xhtml?id=" + child;
        Form form = principal.form(principal.open(address), "restrict").fill("Why is it restricted?", "Adopted");
        form.names().stream().filter(name -> name.contains("readers")).forEach(name -> form.set(name, ""));
        Reply reply = principal.send(address, form.press("Restrict this record"));
        assertAll(
                () -> assertTrue(reply.page().text().contains("Choose"), reply.page()::text),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.child_restriction where child_id = ?", child)));
    }

    private Reply restrict(String named) {
        String address = "/children/restrict.xhtml?id=" + child;
        String account = given.texts("select id from attune.account where email = ?", luton.email(named))
                .get(0);
        Form form = principal.form(principal.open(address).expect(200), "restrict");
        return principal.send(
                address,
                form.fill("Why is it restricted?", "Adopted")
                        .set("restrict:readers", account)
                        .press("Restrict this record"));
    }

    private String view() {
        return "/children/view.xhtml?id=" + child;
    }
}
