package org.attune.tests.incident;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** What comes after: time, the team's debrief, a review without names, the end, and when the account is deleted. */
@AttuneTest
class AftermathTest {

    private static final Duration SOON = Duration.ofSeconds(150);

    private final Attune attune;
    private final Authority miltonKeynes;
    private final Given given;
    private final Visitor office;

    AftermathTest(Attune attune) {
        this.attune = attune;
        miltonKeynes = attune.at("milton-keynes");
        given = new Given(attune, miltonKeynes);
        office = miltonKeynes.signedIn("support");
    }

    private Reply press(Visitor who, UUID incident, String page, String form, String button) {
        String address = CallForms.page(page, incident);
        return who.send(address, who.form(who.open(address).expect(200), form).press(button));
    }

    private Reply review(UUID incident, String lessons) {
        String address = CallForms.page("review", incident);
        Form form = office.form(office.open(address).expect(200), "review")
                .fill("What went well?", "We were quick, and we may well do so again")
                .fill("What did we learn?", lessons)
                .press("Save the review");
        return office.send(address, form);
    }

    @Test
    void aReviewNamesNobodyAndAnIncidentIsClosedOnlyAfterIt() {
        UUID incident = CallForms.log(office, "Something " + Given.word());
        Reply early = press(office, incident, "close", "close", "Close the incident");
        press(office, incident, "incident", "answer", "I have rung back");
        Reply unreviewed = press(office, incident, "close", "close", "Close the incident");
        Reply named = review(incident, "Ask Anil to ring first");
        review(incident, "Ring first, and write second " + incident);
        Reply closed = press(office, incident, "close", "close", "Close the incident");
        Reply overview = miltonKeynes
                .signedIn("principal")
                .open(CallForms.ROOT + "overview.xhtml")
                .expect(200);
        assertAll(
                () -> assertTrue(early.page().text().contains("Say that the caller was rung back"), early::text),
                () -> assertTrue(unreviewed.page().text().contains("Write down the review"), unreviewed::text),
                () -> assertTrue(named.page().text().contains("Leave out the name “Anil”"), named::text),
                () -> assertTrue(closed.page().text().contains("The incident is closed"), closed::text),
                () -> assertTrue(overview.page().text().contains("write second " + incident), overview::text),
                () -> assertEquals(
                        403, office.open(CallForms.ROOT + "overview.xhtml").status(), "the PEP’s own page"));
        Reply changed = office.open(CallForms.page("incident", incident));
        assertFalse(changed.text().contains("Change the team"), changed::text);
        press(office, incident, "incident", "again", "Open it again");
        assertEquals(
                List.of("OPEN"),
                given.texts("select state from plugin_critical_incidents.incident where id = ?", incident));
    }

    @Test
    void inAnotherAuthorityAnIncidentIsClosedWithoutAReview() {
        Visitor lutons = attune.at("luton").signedIn("support");
        UUID incident = CallForms.log(lutons, "Something " + Given.word());
        press(lutons, incident, "incident", "answer", "I have rung back");
        Reply closed = press(lutons, incident, "close", "close", "Close the incident");
        assertTrue(closed.page().text().contains("The incident is closed"), closed::text);
    }

    @Test
    void timeIsCountedAndChargedToNobody() {
        long charged = given.number("select count(*) from attune.ledger_entry");
        UUID incident = CallForms.log(office, "Something " + Given.word());
        String address = CallForms.page("time", incident);
        Form form = office.form(office.open(address), "time")
                .fill("Hours", "2")
                .fill("Minutes", "30")
                .choose("With the school or setting")
                .press("Add the time");
        Reply added = office.send(address, form);
        office.send(address, form);
        Reply wrong = office.send(
                address,
                office.form(office.open(address), "time").fill("Hours", "25").press("Add the time"));
        Reply page = office.open(CallForms.page("incident", incident));
        assertAll(
                () -> assertTrue(added.page().text().contains("2 hours 30 minutes"), added::text),
                () -> assertTrue(wrong.page().text().contains("up to 24 hours"), wrong::text),
                () -> assertTrue(wrong.page().text().contains("Choose what it was spent on"), wrong::text),
                () -> assertTrue(page.page().text().contains("2 hours 30 minutes so far"), page::text),
                () -> assertEquals(charged, given.number("select count(*) from attune.ledger_entry")));
    }

    @Test
    void theTeamsDebriefIsTheTeams() {
        UUID incident = CallForms.log(office, "Something " + Given.word());
        String address = CallForms.page("debrief", incident);
        String how = "Tired, and glad of each other " + Given.word();
        Reply saved = office.send(
                address,
                office.form(office.open(address), "debrief")
                        .fill("Who took part?", "All of us")
                        .fill("How is the team?", how)
                        .press("Save the debrief"));
        Staff staff = new Staff(attune, miltonKeynes);
        assertAll(
                () -> assertTrue(saved.page().text().contains(how), saved::text),
                () -> assertEquals(404, staff.signedIn(staff.ep()).open(address).status()));
    }

    @Test
    void theLastOfATeamStaysAndWhoLeavesSeesNoMoreOfIt() {
        Staff staff = new Staff(attune, miltonKeynes);
        Staff.Member member = staff.ep();
        UUID incident = CallForms.log(office, "Something " + Given.word());
        String address = CallForms.page("team", incident);
        office.send(
                address,
                office.form(office.open(address), "team")
                        .set("team:person", member.id().toString())
                        .press("Put them into the team"));
        Visitor ep = staff.signedIn(member);
        assertEquals(200, ep.open(CallForms.page("incident", incident)).status());
        press(ep, incident, "team", "leave", "Leave the team");
        assertEquals(404, ep.open(CallForms.page("incident", incident)).status());
    }

    /** Two jobs that run by themselves, waited for together. */
    @Test
    void whoeverLeadsIsToldOfALateAnswerAndAnAccountIsDeletedWhenItsTimeIsOver() {
        UUID late = CallForms.log(office, "Something late " + Given.word());
        given.change(
                "update plugin_critical_incidents.incident set respond_by = now() - interval '1 minute' where id = ?",
                late);
        UUID old = CallForms.log(office, "Something of years ago " + Given.word());
        given.change(
                "update plugin_critical_incidents.incident set state = 'CLOSED', closed_at = now() - interval '11 years' where id = ?",
                old);
        UUID recent = CallForms.log(office, "Something of last year " + Given.word());
        given.change(
                "update plugin_critical_incidents.incident set state = 'CLOSED', closed_at = now() - interval '9 years' where id = ?",
                recent);
        Await.until("the old account is deleted", SOON, () -> accounts(old) == 0);
        Await.until(
                "the principals are told",
                SOON,
                () -> given.number("select count(*) from attune.notice where once like ?", "%unanswered:" + late) > 0);
        Reply page = office.open(CallForms.page("incident", old)).expect(200);
        assertAll(
                () -> assertTrue(page.page().text().contains("The account of this incident was deleted"), page::text),
                () -> assertFalse(page.text().contains("Something of years ago"), page::text),
                () -> assertEquals(1, accounts(recent), "ten years here"));
    }

    private long accounts(UUID incident) {
        return given.number(
                "select count(*) from plugin_critical_incidents.incident_call where incident_id = ?", incident);
    }
}
