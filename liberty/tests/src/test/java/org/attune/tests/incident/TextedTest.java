package org.attune.tests.incident;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** Whoever answers is texted, where the service texts them and they agreed to it, and no text says what happened. */
@AttuneTest
class TextedTest {

    private static final String MOBILE = "/notices/mobile.xhtml";
    private static final String HAND_OVER = CallForms.ROOT + "handover.xhtml";

    /** Of the demo's EP, who has the rota's first week. */
    private static final String ON_ROTA = "07700 900861";

    private final Attune attune;
    private final Authority miltonKeynes;
    private final Given given;
    private final Staff staff;

    TextedTest(Attune attune) {
        this.attune = attune;
        miltonKeynes = attune.at("milton-keynes");
        given = new Given(attune, miltonKeynes);
        staff = new Staff(attune, miltonKeynes);
    }

    /** A number that no other test has, of those that are nobody's. */
    private static String number() {
        return "07700 900 " + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    }

    private static Reply agree(Visitor who, String number, boolean tick) {
        Form form = who.form(who.open(MOBILE).expect(200), "mobile")
                .set("mobile:number", number)
                .press("Agree and save");
        return who.send(MOBILE, tick ? form.set("mobile:agreed", "true") : form);
    }

    private List<String> textsTo(String number) {
        return given.texts(
                "select body from attune.outbox_message where channel = 'TEXT' and recipient = ? order by id", number);
    }

    private void handOver(Visitor from, Staff.Member to) {
        from.sendOnce(
                        HAND_OVER,
                        from.form(from.open(HAND_OVER).expect(200), "handover")
                                .set("handover:person", to.id().toString())
                                .press("Hand over"))
                .expect(302);
    }

    private UUID ledBy(Staff.Member who, Visitor visitor) {
        UUID id = CallForms.log(visitor, "Something " + Given.word());
        given.change(
                "update plugin_critical_incidents.responder set role = case account_id when ? then 'LEAD' else 'RESPONDER' end where incident_id = ?",
                who.account(),
                id);
        return id;
    }

    @Test
    void whoHasTheRotaIsTextedOnceAndNothingSaysWhatHappenedOrWhere() {
        Visitor office = miltonKeynes.signedIn("support");
        String what = "A fall from a roof " + Given.word();
        Form form = CallForms.form(office, what);
        UUID id = CallForms.id(office.sendOnce(CallForms.LOG, form).expect(302));
        office.sendOnce(CallForms.LOG, form);
        List<String> texts = textsTo(ON_ROTA).stream()
                .filter(text -> text.contains(id.toString()))
                .toList();
        assertEquals(1, texts.size(), texts::toString);
        String text = texts.get(0);
        String mailbox =
                miltonKeynes.visitor().open("/mailbox.xhtml").expect(200).text();
        assertAll(
                () -> assertTrue(text.contains("within 45 minutes"), text),
                () -> assertTrue(text.contains("/plugins/critical-incidents/incident.xhtml?id=" + id), text),
                () -> assertFalse(text.contains(what), text),
                () -> assertFalse(text.contains("leisure centre"), text),
                () -> assertFalse(text.contains("manager on duty"), text),
                () -> assertTrue(mailbox.contains(ON_ROTA), "the demo's mailbox has it"));
    }

    @Test
    void whoTakesOverIsTextedOnlyWhileTheyAgreeToIt() {
        Staff.Member one = staff.ep();
        Staff.Member other = staff.ep();
        Visitor first = staff.signedIn(one);
        Visitor second = staff.signedIn(other);
        String number = number();
        Reply unticked = agree(second, number, false);
        Reply wrong = agree(second, "call me", true);
        ledBy(one, first);
        handOver(first, other);
        List<String> without = textsTo(number);
        Reply saved = agree(second, number, true);
        ledBy(one, first);
        handOver(first, other);
        List<String> agreed = textsTo(number);
        Reply stopped = second.send(
                MOBILE, second.form(second.open(MOBILE).expect(200), "stop").press("Stop texting me"));
        ledBy(one, first);
        handOver(first, other);
        assertAll(
                () -> assertTrue(unticked.page().text().contains("Tick the box if you agree"), unticked::text),
                () -> assertTrue(wrong.page().text().contains("Enter a telephone number like"), wrong::text),
                () -> assertEquals(List.of(), without, "not without a yes"),
                () -> assertTrue(saved.page().text().contains("You are texted on " + number), saved::text),
                () -> assertEquals(1, agreed.size(), agreed::toString),
                () -> assertTrue(agreed.get(0).contains("Handed over to you: 1 open"), agreed::toString),
                () -> assertTrue(stopped.page().text().contains("You are texted no more"), stopped::text),
                () -> assertEquals(1, textsTo(number).size(), "not after a no"),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from attune.audit_entry where subject = 'attune.staff_mobile' and after::text like ?",
                                "%" + number + "%"),
                        "the audit does not keep the number"));
    }

    @Test
    void aNumberGoesWithWhoeverIsRemoved() {
        Staff.Member leaving = staff.ep();
        agree(staff.signedIn(leaving), number(), true);
        String mine = "select count(*) from attune.staff_mobile where account_id = ?";
        assertEquals(1, given.number(mine, leaving.account()));
        given.change("update attune.account set active = false, removed_at = now() where id = ?", leaving.account());
        assertEquals(0, given.number(mine, leaving.account()));
    }

    /** Luton's duty team is told by notice and email alone. */
    @Test
    void anAuthorityThatDoesNotTextTextsNobody() {
        Authority luton = attune.at("luton");
        Staff lutons = new Staff(attune, luton);
        Staff.Member member = lutons.ep();
        String number = number();
        agree(lutons.signedIn(member), number, true);
        Given there = new Given(attune, luton);
        there.change(
                "insert into plugin_critical_incidents.duty_member (tenant_id, id, practitioner_id) values (?, uuidv7(), ?)",
                luton.id(),
                member.id());
        UUID id = CallForms.log(luton.signedIn("support"), "Something in Luton " + Given.word());
        assertAll(
                () -> assertEquals(
                        0, there.number("select count(*) from attune.outbox_message where recipient = ?", number)),
                () -> assertEquals(
                        1,
                        there.number(
                                "select count(*) from attune.notice where account_id = ? and path like ?",
                                member.account(),
                                "%" + id)));
    }

    @Test
    void somebodyOfASettingIsNotAskedForANumber() {
        Reply page = given.senco(given.setting("Mobile " + Given.word()))
                .open(MOBILE)
                .expect(200);
        assertAll(
                () -> assertTrue(page.page().text().contains("Only the practitioners"), page::text),
                () -> assertTrue(page.page().select("form#mobile").isEmpty(), page::text));
    }

    /** On the first page: those who respond see their open incidents, and nobody else does. */
    @Test
    void theFirstPageShowsItsIncidentsToTheTeamAndToNobodyElse() {
        Staff.Member member = staff.ep();
        Visitor responder = staff.signedIn(member);
        UUID id = CallForms.log(responder, "Something " + Given.word());
        String link = "/plugins/critical-incidents/incident.xhtml?id=" + id;
        String seen = responder.open("/index.xhtml").expect(200).text();
        assertAll(
                () -> assertTrue(seen.contains(link), seen),
                () -> assertTrue(seen.contains("leisure centre"), seen),
                () -> assertFalse(staff.signedIn(staff.ep())
                        .open("/index.xhtml")
                        .expect(200)
                        .text()
                        .contains("Critical incidents that you respond to")),
                () -> assertFalse(miltonKeynes
                        .signedIn("principal")
                        .open("/index.xhtml")
                        .expect(200)
                        .text()
                        .contains(link)),
                () -> assertFalse(miltonKeynes
                        .signedIn("senco")
                        .open("/index.xhtml")
                        .expect(200)
                        .text()
                        .contains("Critical incidents that you respond to")));
    }
}
