package org.attune.tests.setting;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Settings that the register does not have: added, changed, closed, opened again, and joined to a number that comes later. */
@AttuneTest
class HandMadeSettingsTest {

    private static final String EDIT = "/settings/edit.xhtml";

    private final Given given;
    private final Authority miltonKeynes;
    private final Visitor admin;

    HandMadeSettingsTest(Attune attune) {
        miltonKeynes = attune.at("milton-keynes");
        given = new Given(attune, miltonKeynes);
        admin = miltonKeynes.signedIn("admin");
    }

    private Form form(String address) {
        return admin.form(admin.open(address), "edit").press("Save");
    }

    private UUID add(String name, String postcode) {
        Reply saved = admin.send(
                EDIT,
                form(EDIT).fill("Name", name).fill("What is it?", "Childminder").fill("Postcode (optional)", postcode));
        assertTrue(saved.page().title().contains(name), saved::toString);
        return UUID.fromString(given.texts("select id from attune.setting where name = ?", name)
                .get(0));
    }

    private static String error(Reply reply, String field) {
        return reply.page().select("[id='" + field + "-field'] .error-message").text();
    }

    private String value(UUID id, String column) {
        return given.texts("select " + column + "::text from attune.setting where id = ?", id)
                .get(0);
    }

    @Test
    void aSettingOfTheRegisterHasNoFormAndThePageSaysWhy() {
        String registered = given.texts("select id from attune.setting where urn is not null limit 1")
                .get(0);
        Reply page = admin.open("/settings/edit.xhtml?id=" + registered);
        assertAll(
                () -> assertEquals(422, page.status()),
                () -> assertEquals(
                        "This cannot be done", page.page().select("h1").text(), page::toString),
                () -> assertTrue(page.page().select("main").text().contains("national register"), page::toString));
    }

    @Test
    void oneIsAddedChangedFoundClosedAndOpenedAgain() {
        String name = "Minder " + Given.word();
        UUID id = add(name, "lu12bq");
        assertAll(
                () -> assertEquals("LU1 2BQ", value(id, "postcode")),
                () -> assertTrue(admin.open("/settings/list.xhtml?q=" + name.replace(" ", "+"))
                        .text()
                        .contains(name)));
        String edit = EDIT + "?id=" + id;
        admin.send(
                edit,
                form(edit).fill("Youngest age in years (optional)", "0").fill("Oldest age in years (optional)", "5"));
        assertEquals("5", value(id, "high_age"));
        String close = "/settings/close.xhtml?id=" + id;
        Reply closed = admin.send(
                close,
                admin.form(admin.open(close), "close")
                        .fill(LocalDate.now().minusDays(3))
                        .press("Close it"));
        assertAll(
                () -> assertEquals("CLOSED", value(id, "status"), closed::toString),
                () -> assertTrue(closed.text().contains("None: added by hand"), closed::text));
        admin.send(close, admin.form(admin.open(close), "close").press("Open it again"));
        assertEquals("OPEN", value(id, "status"));
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        String word = Given.word();
        UUID id = add("Minder " + word, "ZZ3 3ZZ");
        String close = "/settings/close.xhtml?id=" + id;
        long before = given.number("select count(*) from attune.setting");
        List<Executable> tries = Stream.of(
                        new String[] {"Name", "", "edit:name"},
                        new String[] {"Name", "x".repeat(301), "edit:name"},
                        new String[] {"Name", "a\0b", "edit:name"},
                        new String[] {"Postcode (optional)", "LU1", "edit:postcode"},
                        new String[] {"Telephone (optional)", "=1+1", "edit:telephone"},
                        new String[] {"Youngest age in years (optional)", "-1", "edit:lowAge"},
                        new String[] {"Oldest age in years (optional)", "99", "edit:highAge"},
                        new String[] {"Year", "1066", "edit:openedOn"})
                .<Executable>map(one -> () -> {
                    Form form = form(EDIT)
                            .fill("Name", "Other " + word)
                            .fill("What is it?", "Childminder")
                            .fill("Day", one[0].equals("Year") ? "14" : "")
                            .fill("Month", one[0].equals("Year") ? "10" : "");
                    Reply reply = admin.send(EDIT, form.fill(one[0], one[1]));
                    assertFalse(error(reply, one[2]).isEmpty(), () -> one[0] + ": " + reply);
                })
                .toList();
        Form same = form(EDIT)
                .fill("Name", "minder " + word)
                .fill("What is it?", "Other")
                .fill("Postcode (optional)", "zz33zz");
        assertAll(
                () -> assertAll(tries),
                () -> assertTrue(error(admin.send(EDIT, same), "edit:name").contains("already")),
                () -> assertTrue(error(
                                admin.send(
                                        close,
                                        admin.form(admin.open(close), "close")
                                                .fill(LocalDate.now().plusDays(2))
                                                .press("Close it")),
                                "close:closedOn")
                        .contains("today at the latest")),
                () -> assertEquals(before, given.number("select count(*) from attune.setting")));
    }

    @Test
    void whoeverSavesSecondIsToldAndNothingIsLost() {
        UUID id = add("Minder " + Given.word(), "");
        String edit = EDIT + "?id=" + id;
        Form first = form(edit).fill("Town (optional)", "Firsttown");
        Form second = form(edit).fill("Town (optional)", "Secondtown");
        admin.send(edit, first);
        Reply late = admin.send(edit, second);
        assertAll(
                () -> assertTrue(late.text().contains("Someone else changed"), late::toString),
                () -> assertEquals("Firsttown", value(id, "town")));
    }

    @Test
    void whatTheRegisterSaysIsNotChangedByHand() {
        UUID id = given.setting("Registered " + Given.word());
        given.change("update attune.setting set urn = ? where id = ?", GiasFiles.urn(), id);
        Reply reply = admin.open(EDIT + "?id=" + id);
        assertAll(
                () -> assertFalse(reply.text().contains("What is it?"), reply::toString),
                () -> assertFalse(
                        admin.open("/settings/view.xhtml?id=" + id).text().contains("Change what we hold")));
    }

    private void bringIn(String... rows) {
        long done = given.number("select count(*) from attune.setting_import where state = 'DONE'");
        admin.send(
                "/settings/import.xhtml",
                admin.form(admin.open("/settings/import.xhtml"), "import")
                        .attach("The register’s file", "register.csv", GiasFiles.of(rows))
                        .press("Bring it in"));
        Await.until(
                "brought in",
                Duration.ofSeconds(60),
                () -> given.number("select count(*) from attune.setting_import where state = 'DONE'") > done);
    }

    private Reply settle(int urn, String button) {
        Reply page = admin.open("/settings/offers.xhtml");
        Form form = admin.form(page, "offers");
        String name = page.page().select("section.panel").stream()
                .filter(section -> section.text().contains("URN " + urn))
                .flatMap(section -> section.select("input[type=submit]").stream())
                .filter(input -> input.attr("value").equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.text()))
                .attr("name");
        return admin.send("/settings/offers.xhtml", form.set(name, button));
    }

    @Test
    void aNumberThatComesLaterIsOfferedAndNeverGuessed() {
        String word = Given.word();
        UUID same = add("Nursery " + word, "ZZ4 4ZZ");
        int urn = GiasFiles.urn();
        String[] rows = {
            GiasFiles.row(urn, miltonKeynes.id(), "NURSERY " + word, "ZZ4 9ZZ"),
            GiasFiles.row(urn + 1, miltonKeynes.id(), "Neighbour " + word, "ZZ44ZZ"),
        };
        bringIn(rows);
        assertEquals(0, given.number("select count(*) from attune.setting where urn in (?, ?)", urn, urn + 1));
        bringIn(rows);
        assertEquals(2, given.number("select count(*) from attune.setting_offer where urn in (?, ?)", urn, urn + 1));
        settle(urn, "They are the same");
        assertAll(
                () -> assertEquals(Integer.toString(urn), value(same, "urn")),
                () -> assertEquals("Community school", value(same, "type")),
                // The other was offered for this one only, so it is nobody's and comes on the list.
                () -> assertEquals(1, given.number("select count(*) from attune.setting where urn = ?", urn + 1)));
    }

    @Test
    void twoThatAreTwoStayTwo() {
        String word = Given.word();
        UUID ours = add("Playgroup " + word, "");
        int urn = GiasFiles.urn();
        String row = GiasFiles.row(urn, miltonKeynes.id(), "Playgroup " + word, "ZZ5 5ZZ");
        bringIn(row);
        settle(urn, "They are two");
        bringIn(row);
        assertAll(
                () -> assertEquals(1, given.number("select count(*) from attune.setting where urn = ?", urn)),
                () -> assertEquals(
                        1, given.number("select count(*) from attune.setting where id = ? and urn is null", ours)),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from attune.setting_offer where urn = ? and state = 'OPEN'", urn)));
    }
}
