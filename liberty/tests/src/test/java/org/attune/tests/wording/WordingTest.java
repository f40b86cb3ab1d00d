package org.attune.tests.wording;

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
import org.attune.tests.data.RequestForms;
import org.junit.jupiter.api.Test;

/** A text is put into other words. Each test has a text of its own, at an authority whose mail no other test reads. */
@AttuneTest
class WordingTest {

    private final Authority harbour;
    private final Given given;

    WordingTest(Attune attune) {
        harbour = attune.at("harbour");
        given = new Given(attune, harbour);
    }

    private static String page(String text) {
        return "/admin/wording.xhtml?text=" + text;
    }

    private static String edit(String text) {
        return "/admin/wording-edit.xhtml?text=" + text;
    }

    private Form draft(Visitor admin, String text, String subject, String body) {
        return admin.form(admin.open(edit(text)), "draft")
                .fill("Subject", subject)
                .fill("Text", body);
    }

    private Reply write(Visitor admin, String text, String subject, String body) {
        return admin.send(edit(text), draft(admin, text, subject, body).press("See how it reads"));
    }

    private Reply force(Visitor admin, String text) {
        String address = "/admin/wording-force.xhtml?text=" + text;
        return admin.send(address, admin.form(admin.open(address), "force").press("Put it in force"));
    }

    private static String error(Reply reply, String field) {
        return reply.page()
                .select("[id='draft:" + field + "-field'] .error-message")
                .text();
    }

    @Test
    void newWordsAreDraftedPreviewedPutInForceAndSentAndWhatWasSentKeepsItsVersion() {
        Visitor admin = harbour.signedIn("admin");
        String text = "people.invitation";
        String first = invite(admin);
        Reply preview = write(admin, text, "Come in, {name}", "Hello {name},\n\nopen <b>this</b>: {link}");
        assertAll(
                () -> assertTrue(preview.page().text().contains("This is how it will read"), preview.toString()),
                () -> assertTrue(preview.page().text().contains("Come in, Robin Example"), preview.toString()),
                () -> assertTrue(preview.page().text().contains("open <b>this</b>"), "shown as it was typed"));
        String second = invite(admin);
        Reply forced = force(admin, text);
        assertTrue(forced.page().text().contains("Version 1 is in force"), forced.toString());
        String third = invite(admin);
        assertAll(
                () -> assertEquals(List.of("0"), version(first)),
                () -> assertEquals(List.of("0"), version(second), "a draft was sent"),
                () -> assertEquals(List.of("1"), version(third)),
                () -> assertEquals(List.of("Come in, Robin Worded"), subject(third)),
                () -> assertFalse(subject(first).contains("Come in, Robin Worded")));
        Reply old = admin.open(page(text) + "&number=0");
        assertTrue(old.page().text().contains("You are invited"), "the words as they ship can still be read");
    }

    private String invite(Visitor admin) {
        String email = Given.word() + "@harbour.example";
        Form form = admin.form(admin.open("/admin/account.xhtml"), "person")
                .fill("Name", "Robin Worded")
                .fill("Email address", email)
                .choose("Business support")
                .press("Send the invitation");
        admin.send("/admin/account.xhtml", form);
        return email;
    }

    private List<String> version(String email) {
        return given.texts("select text_number::text from attune.outbox_message where recipient = ?", email);
    }

    private List<String> subject(String email) {
        return given.texts("select subject from attune.outbox_message where recipient = ?", email);
    }

    @Test
    void whatIsMissingAndWhatThereIsNotIsSaidAtItsField() {
        Visitor admin = harbour.signedIn("admin");
        String text = "people.forgotten-password";
        Reply missing = write(admin, text, "New password", "Hello {name}, here is none.");
        Reply unknown = write(admin, text, "New password", "{link} {child}");
        Reply empty = write(admin, text, "", "{link}");
        assertAll(
                () -> assertTrue(error(missing, "body").contains("Put {link} into the text"), missing.toString()),
                () -> assertTrue(error(unknown, "body").contains("There is no “{child}”"), unknown.toString()),
                () -> assertTrue(error(empty, "subject").contains("Enter words"), empty.toString()),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.text_version where text_key = ?", text)));
        Reply refused = force(admin, text);
        assertTrue(refused.page().text().contains("There is a problem"), "a bad draft is not put in force");
    }

    @Test
    void aVersionForALaterDayWaitsForItAndAPastOneIsRefused() {
        Visitor admin = harbour.signedIn("admin");
        String text = "people.password-changed";
        write(admin, text, "Later", "Your password was changed, {name}.");
        String address = "/admin/wording-force.xhtml?text=" + text;
        Form past = admin.form(admin.open(address), "force")
                .choose("From when?", "From a later day")
                .fill(LocalDate.of(1066, 10, 14))
                .press("Put it in force");
        Reply refused = admin.send(address, past);
        assertTrue(refused.page().text().contains("There is a problem"), refused.toString());
        Form later = admin.form(admin.open(address), "force")
                .choose("From when?", "From a later day")
                .fill(LocalDate.now().plusDays(40))
                .press("Put it in force");
        Reply waits = admin.send(address, later);
        assertAll(
                () -> assertTrue(waits.page().text().contains("comes into force on"), waits.toString()),
                () -> assertTrue(waits.page().text().contains("Not yet in force"), waits.toString()),
                () -> assertEquals(
                        "As it ships",
                        admin.open(page(text)).page().select(".caption").text(),
                        "in force until then"));
    }

    @Test
    void aVersionIsNeverChangedNotEvenByTheServersOwnRole() {
        assertEquals(
                0,
                given.number(
                        "select count(*) from information_schema.role_table_grants where table_name = 'text_version'"
                                + " and grantee = 'attune_app' and privilege_type in ('UPDATE', 'DELETE')"));
    }

    @Test
    void anotherWindowsDraftIsNotOverwritten() {
        Visitor admin = harbour.signedIn("admin");
        String text = "registration.ended";
        Form here = draft(admin, text, "Here", "{day} {link}");
        Form there = draft(admin, text, "There", "{day} {link}");
        admin.send(edit(text), there.press("Save the draft and leave"));
        Reply conflict = admin.send(edit(text), here.press("Save the draft and leave"));
        assertTrue(conflict.page().text().contains("Somebody else has changed this draft"), conflict.toString());
    }

    @Test
    void aQuestionAboutConsentIsPutInOtherWordsAndAskedSo() {
        Visitor admin = harbour.signedIn("admin");
        String text = "question.involvement";
        Form form = admin.form(admin.open(edit(text)), "draft")
                .fill("Question for a parent or carer", "May a psychologist work with your child?")
                .press("See how it reads");
        admin.send(edit(text), form);
        Reply asParent = admin.open("/admin/wording-question.xhtml?number=draft&text=" + text);
        assertTrue(asParent.page().text().contains("May a psychologist work with your child?"), asParent.toString());
        force(admin, text);
        assertEquals(
                "Version 1", admin.open(page(text)).page().select(".caption").text());
        String family = Given.word();
        Visitor senco = senco(given.setting("Worded " + family));
        String check = new RequestForms(senco).fillIn(family);
        senco.send(check, senco.form(senco.open(check), "request").press("Send the request"));
        assertEquals(
                "May a psychologist work with your child?",
                given.texts(
                                "select question from attune.consent_wording where purpose = 'involvement' order by number desc limit 1")
                        .get(0));
    }

    /** Harbour's demo has none to be like. */
    private Visitor senco(UUID setting) {
        String email = Given.word() + "@harbour.example";
        UUID id = UUID.randomUUID();
        given.change(
                "insert into attune.account (tenant_id, id, email, display_name, password_hash, session_stamp)"
                        + " select tenant_id, ?, ?, 'Person of a test', password_hash, uuidv7() from attune.account where email = ?",
                id,
                email,
                "ep@harbour.example");
        given.change(
                "insert into attune.account_role (tenant_id, id, account_id, role) values (?, uuidv7(), ?, 'SETTING_USER')",
                harbour.id(),
                id);
        given.change(
                "insert into attune.account_setting (tenant_id, id, account_id, setting_id) values (?, uuidv7(), ?, ?)",
                harbour.id(),
                id,
                setting);
        return harbour.visitor().signIn(email, harbour.password("ep@harbour.example"));
    }

    @Test
    void aLetterIsPreviewedAsAPdf() {
        Reply pdf = harbour.signedIn("admin").open("/admin/wording.pdf?text=consent.copy-letter&number=0");
        assertAll(
                () -> assertEquals(200, pdf.status()),
                () -> assertEquals("application/pdf", pdf.header("Content-Type").replaceAll(";.*", "")),
                () -> assertTrue(pdf.text().startsWith("%PDF-")));
    }

    @Test
    void aPluginsTextStandsInTheListWhereThePluginIsOn() {
        Visitor admin = harbour.signedIn("admin");
        assertTrue(admin.open("/admin/wordings.xhtml").page().text().contains("Advice on notes"));
        assertTrue(harbour.signedIn("principal")
                .open("/plugins/sample/notes.xhtml")
                .page()
                .text()
                .contains("The newest 50 notes are below"));
    }

    @Test
    void whoDoesNotManageWordingSeesNone() {
        Visitor principal = harbour.signedIn("principal");
        assertAll(
                () -> assertEquals(403, principal.open("/admin/wordings.xhtml").status()),
                () -> assertEquals(
                        403,
                        principal
                                .open("/admin/wording.pdf?text=consent.copy-letter&number=0")
                                .status()));
        Visitor admin = harbour.signedIn("admin");
        assertAll(
                () -> assertEquals(404, admin.open(page("no.such-text")).status()),
                () -> assertEquals(
                        404,
                        admin.open(page("people.invitation") + "&number=99").status()),
                () -> assertEquals(
                        404, admin.open(page("people.invitation") + "&number=x").status()),
                () -> assertEquals(404, admin.open(page("%00")).status()));
    }
}
