package org.attune.tests.setting;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** One SENCO leaves and another takes over. */
@AttuneTest
class SencoHandoverTest {

    private final Attune attune;
    private final Given given;
    private final Visitor admin;

    SencoHandoverTest(Attune attune) {
        this.attune = attune;
        Authority kent = attune.at("kent");
        given = new Given(attune, kent);
        admin = kent.signedIn("admin");
    }

    private UUID last(UUID setting) {
        return UUID.fromString(given.texts(
                        "select account_id from attune.account_setting where setting_id = ? order by created_at desc limit 1",
                        setting)
                .get(0));
    }

    private static String address(UUID setting, UUID from) {
        return "/settings/hand-over.xhtml?setting=" + setting + "&from=" + from;
    }

    private Form form(UUID setting, UUID from) {
        String address = address(setting, from);
        return admin.form(admin.open(address), "handover").press("Hand over");
    }

    private String account(UUID id, String column) {
        return given.texts("select " + column + "::text from attune.account where id = ?", id)
                .get(0);
    }

    @Test
    void theSuccessorGoesOnWithTheDraftsAndTheLeaverIsOutAtOnce() {
        UUID setting = given.setting("Handing " + Given.word());
        Visitor leaving = given.senco(setting);
        UUID leaver = last(setting);
        new RequestForms(leaving).fillIn(Given.word());
        given.request(setting, given.child(setting, Given.word()), "REQUESTED");
        Visitor staying = given.senco(setting);
        UUID successor = last(setting);
        Reply offer = admin.open(address(setting, leaver));
        assertEquals("1 1 1 0", offer.page().select("dl.summary dd").text(), offer::toString);
        Reply done =
                admin.send(address(setting, leaver), form(setting, leaver).set("handover:to", successor.toString()));
        assertAll(
                () -> assertTrue(done.text().contains("Handed over. Both have been told."), done::toString),
                () -> assertTrue(
                        done.page().select("#people-table .tag-info").text().contains("Lead SENCO"), done::toString),
                () -> assertEquals(
                        successor.toString(),
                        given.texts(
                                        "select account_id from attune.form_draft where account_id in (?, ?)",
                                        leaver,
                                        successor)
                                .get(0)),
                () -> assertEquals("false", account(leaver, "active")),
                () -> assertTrue(leaving.openOnce("/requests/mine.xhtml").isRedirect(), "the leaver is still in"),
                () -> assertEquals(200, staying.open("/requests/mine.xhtml").status()),
                () -> assertEquals(
                        2,
                        given.number(
                                "select count(*) from attune.outbox_message where recipient in (?, ?)",
                                account(leaver, "email"),
                                account(successor, "email"))),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.audit_entry where kind = 'handover' and subject_id = ?",
                                setting)));
        Reply again = admin.open(address(setting, leaver));
        assertFalse(again.text().contains("Who takes over?"), again::toString);
    }

    @Test
    void somebodyNewIsInvitedAndWhatIsWrongIsSaidAtItsField() {
        UUID setting = given.setting("Handing " + Given.word());
        given.senco(setting);
        UUID leaver = last(setting);
        String email = "new." + Given.word() + "@kent.example";
        String address = address(setting, leaver);
        Reply empty = admin.send(address, form(setting, leaver).set("handover:to", "new"));
        Reply bad = admin.send(
                address,
                form(setting, leaver)
                        .set("handover:to", "new")
                        .set("handover:displayName", "=HYPERLINK(1)")
                        .set("handover:email", "nobody"));
        assertAll(
                () -> assertFalse(
                        empty.page()
                                .select("[id='handover:email-field'] .error-message")
                                .isEmpty(),
                        empty::toString),
                () -> assertFalse(
                        bad.page()
                                .select("[id='handover:email-field'] .error-message")
                                .isEmpty(),
                        bad::toString),
                () -> assertEquals("true", account(leaver, "active")));
        Reply done = admin.send(
                address,
                form(setting, leaver)
                        .set("handover:to", "new")
                        .set("handover:displayName", "New Senco")
                        .set("handover:email", email));
        assertAll(
                () -> assertTrue(done.text().contains("has been invited by email"), done::toString),
                () -> assertEquals("false", account(leaver, "active")),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.account_setting s join attune.account a on a.id = s.account_id and a.tenant_id = s.tenant_id where s.setting_id = ? and a.email = ?",
                                setting,
                                email)));
    }

    @Test
    void nobodyElseHandsOverAndNotAcrossSettings() {
        UUID one = given.setting("Handing " + Given.word());
        given.senco(one);
        UUID leaver = last(one);
        UUID other = given.setting("Other " + Given.word());
        Visitor stranger = given.senco(other);
        assertAll(
                () -> assertEquals(403, stranger.open(address(one, leaver)).status()),
                () -> assertEquals(
                        403,
                        attune.at("kent")
                                .signedIn("principal")
                                .open(address(one, leaver))
                                .status()),
                () -> assertFalse(admin.open(address(other, leaver)).text().contains("Who takes over?")),
                () -> assertEquals(
                        404,
                        attune.at("luton")
                                .signedIn("admin")
                                .open(address(one, leaver))
                                .status()));
    }
}
