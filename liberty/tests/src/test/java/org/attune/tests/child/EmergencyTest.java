package org.attune.tests.child;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Break-glass: a reason, a time, everybody told, and it ends by itself. */
@AttuneTest
class EmergencyTest {

    private static final String ADDRESS = "/children/emergency.xhtml";

    private final Authority luton;
    private final Given given;
    private final Staff staff;
    private UUID child;
    private String family;
    private Visitor stranger;

    EmergencyTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
    }

    @BeforeEach
    void aChildOfSomebodyElse() {
        family = Given.word();
        child = given.child(given.setting("Emergency " + family), family);
        stranger = staff.signedIn(staff.ep());
    }

    @Test
    void whoHasAReasonSeesTheRecordForATimeAndEverybodyHearsOfIt() {
        assertEquals(404, stranger.open(view()).status());
        Reply opened = ask(family, LocalDate.of(2016, 3, 14));
        assertAll(
                () -> assertTrue(opened.page().text().contains("because of an emergency"), opened.page()::text),
                () -> assertTrue(opened.page().select("h1").text().contains(family), opened.page()::text),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.audit_entry where kind = 'break-glass' and child_id = ?",
                                child)),
                () -> assertTrue(luton.signedIn("principal")
                        .open("/children/audit.xhtml?child=" + child)
                        .page()
                        .text()
                        .contains("opened the record in an emergency")),
                () -> assertTrue(luton.signedIn("admin")
                        .open("/children/emergencies.xhtml")
                        .page()
                        .text()
                        .contains("A child in the road " + family.substring(0, 4))));
        List<String> mails = given.texts(
                "select subject || body from attune.outbox_message"
                        + " where subject = 'Somebody has opened a record in an emergency' and recipient = ?",
                luton.email("admin"));
        assertFalse(mails.isEmpty());
        assertTrue(mails.stream().noneMatch(mail -> mail.contains(family)));
    }

    @Test
    void itEndsByItself() {
        ask(family, LocalDate.of(2016, 3, 14));
        given.change(
                "update attune.emergency_access set begun_at = now() - interval '61 minutes', ends_at = now() - interval '1 minute'"
                        + " where child_id = ?",
                child);
        assertEquals(404, stranger.open(view()).status());
    }

    @Test
    void itCanBeEndedEarlyByThemselvesAndByAnAdministrator() {
        Reply opened = ask(family, LocalDate.of(2016, 3, 14));
        stranger.send(view(), stranger.form(opened, "emergency-end").press("End it now"));
        assertEquals(404, stranger.open(view()).status());
        ask(family, LocalDate.of(2016, 3, 14));
        assertEquals(200, stranger.open(view()).status());
        Visitor admin = luton.signedIn("admin");
        admin.send(
                "/children/emergencies.xhtml",
                admin.form(admin.open("/children/emergencies.xhtml"), "emergencies")
                        .press("End it now"));
        assertEquals(404, stranger.open(view()).status());
    }

    @Test
    void aRestrictedRecordOpensToo() {
        given.change(
                "insert into attune.child_restriction (tenant_id, id, child_id, reason) values (?, uuidv7(), ?, 'Adopted')",
                luton.id(),
                child);
        Visitor principal = luton.signedIn("principal");
        assertEquals(404, principal.open(view()).status());
        stranger = principal;
        Reply opened = ask(family, LocalDate.of(2016, 3, 14));
        assertAll(
                () -> assertTrue(opened.page().select("h1").text().contains(family), opened.page()::text),
                () -> assertTrue(opened.page().text().contains("Restricted"), opened.page()::text));
    }

    @Test
    void nobodyIsFoundByPartOfANameOrAnotherDay() {
        assertAll(
                () -> assertTrue(ask(family.substring(0, 5), LocalDate.of(2016, 3, 14))
                        .page()
                        .text()
                        .contains("There is nobody with exactly this name")),
                () -> assertTrue(ask(family, LocalDate.of(2016, 3, 15))
                        .page()
                        .text()
                        .contains("There is nobody with exactly this name")),
                () -> assertEquals(404, stranger.open(view()).status()));
    }

    @Test
    void aSchoolHasNoGlassToBreak() {
        Visitor senco = given.senco(given.setting("School " + Given.word()));
        assertEquals(403, senco.open(ADDRESS).status());
    }

    private Reply ask(String name, LocalDate born) {
        Form form = stranger.form(stranger.open(ADDRESS).expect(200), "emergency");
        return stranger.send(
                ADDRESS,
                form.fill("Given name", "Robin")
                        .fill("Family name", name)
                        .fill(born)
                        .choose("What kind of emergency is it?", "Safeguarding: a child is at risk of harm")
                        .fill("Why must you see this record now?", "A child in the road " + family.substring(0, 4))
                        .press("See the record now"));
    }

    private String view() {
        return "/children/view.xhtml?id=" + child;
    }
}
