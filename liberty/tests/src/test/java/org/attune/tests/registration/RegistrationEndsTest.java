package org.attune.tests.registration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
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
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** What follows when a registration ends, changes or is about to run out. In Harbour, where no setting needs hours. */
@AttuneTest
class RegistrationEndsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Authority harbour;
    private final Given given;
    private final Staff staff;
    private final Visitor principal;

    RegistrationEndsTest(Attune attune) {
        harbour = attune.at("harbour");
        given = new Given(attune, harbour);
        staff = new Staff(attune, harbour);
        principal = harbour.signedIn("principal");
    }

    /** An open case with a record being written. */
    private record Work(String family, UUID involvement, UUID record) {}

    private Work work(Member ep) {
        String family = Given.word();
        UUID involvement = given.involvement(given.setting("Work " + family), family, ep.email());
        return new Work(family, involvement, given.record(involvement));
    }

    private Reply suspend(Member ep) {
        return principal.send(
                Forms.entry(ep.id()),
                new Forms(principal)
                        .entry(ep)
                        .set("entry:hcpcStatus", "SUSPENDED")
                        .fill("Note", "By a panel"));
    }

    @Test
    void thePrincipalSeesAtOnceWhatIsLeftOpenAndGetsAMailThatNamesNoChild() {
        Member ep = staff.ep();
        Member trainee = staff.trainee(ep);
        Work work = work(ep);
        String page = suspend(ep).page().text();
        String home = principal.open("/index.xhtml").page().text();
        String mail = staff.mails(harbour.email("principal"), ep.name() + " can no longer sign")
                .get(0);
        assertAll(
                () -> assertTrue(page.contains("Suspended"), page),
                () -> assertTrue(page.contains("Records that wait for their signature 1"), page),
                () -> assertTrue(page.contains("Robin " + work.family()), page),
                () -> assertTrue(page.contains(trainee.name()), page),
                () -> assertTrue(page.contains("Somebody else must take it over"), page),
                () -> assertTrue(home.contains("Cannot sign today"), home),
                () -> assertTrue(home.contains(ep.name() + ": Suspended"), home),
                () -> assertTrue(home.contains(trainee.name() + ": Supervisor cannot sign: " + ep.name()), home),
                () -> assertTrue(mail.contains("Open cases: 1"), mail),
                () -> assertTrue(mail.contains("Records that wait for their signature: 1"), mail),
                () -> assertTrue(mail.contains("Trainees and assistants whom they supervise: 1"), mail),
                () -> assertFalse(mail.contains(work.family()), mail));
    }

    @Test
    void whatIsLeftOpenIsHandedOverWithTheTraineesAndTheOtherSigns() {
        Member ep = staff.ep();
        Member trainee = staff.trainee(ep);
        Work own = work(ep);
        Work supervised = work(trainee);
        given.change("update attune.involvement set supervisor_id = ? where id = ?", ep.id(), supervised.involvement());
        Member other = staff.ep();
        suspend(ep);
        String address = "/casework/handover.xhtml?from=" + ep.id();
        Form form = principal.form(principal.open(address), "handover");
        Reply nobody = principal.send(address, form.press("Hand over"));
        Reply done = principal.send(
                address,
                principal
                        .form(principal.open(address), "handover")
                        .fill("Who takes over?", other.name())
                        .press("Hand over"));
        Visitor successor = staff.signedIn(other);
        String sign = "/casework/sign.xhtml?id=" + own.record();
        Reply signed = successor.send(
                sign, successor.form(successor.open(sign), "sign").press("Sign the record"));
        assertAll(
                () -> assertEquals("Error: Choose who takes over", Forms.errorAt(nobody, "handover:to")),
                () -> assertTrue(done.page().text().contains("Handed over. They have been told."), done.toString()),
                () -> assertTrue(
                        done.page().text().contains("Trainees and assistants supervised 0"),
                        done.page().text()),
                () -> assertTrue(signed.page().text().contains("Record signed."), signed.toString()),
                () -> assertEquals(
                        List.of(other.id().toString()),
                        given.texts(
                                "select supervisor_id from attune.involvement where id = ?", supervised.involvement())),
                () -> assertEquals(
                        List.of(other.id().toString()),
                        given.texts("select supervisor_id from attune.practitioner where id = ?", trainee.id())),
                () -> assertEquals(
                        1,
                        staff.mails(other.email(), "2 cases have been given to you")
                                .size()),
                () -> assertEquals(
                        404,
                        staff.signedIn(ep)
                                .open("/casework/involvement.xhtml?id=" + own.involvement())
                                .status()));
    }

    @Test
    void nothingIsHandedToOneWhoMayNotTakeIt() {
        Member ep = staff.ep();
        Work work = work(ep);
        Member suspended = staff.ep();
        staff.says(suspended, "SUSPENDED", Staff.today(), Staff.CYCLE_END);
        String address = "/casework/handover.xhtml?from=" + ep.id();
        Reply forged = principal.send(
                address,
                principal
                        .form(principal.open(address), "handover")
                        .set("handover:to", suspended.id().toString())
                        .press("Hand over"));
        assertTrue(!Forms.errorAt(forged, "handover:to").isEmpty(), forged.toString());
        assertEquals(
                List.of(ep.id().toString()),
                given.texts("select practitioner_id from attune.involvement where id = ?", work.involvement()));
    }

    @Test
    void anAdministratorSeesHowMuchIsOpenAndNoChild() {
        Member ep = staff.ep();
        Work work = work(ep);
        String page = harbour.signedIn("admin").open(Forms.view(ep.id())).page().text();
        assertAll(
                () -> assertTrue(page.contains("Open cases 1"), page),
                () -> assertFalse(page.contains(work.family()), page));
    }

    @Test
    void whoIsSuspendedIsRefusedWhenTheySignAndLosesTheTitle() {
        Member ep = staff.ep();
        Work work = work(ep);
        Visitor author = staff.signedIn(ep);
        String address = "/casework/sign.xhtml?id=" + work.record();
        Reply before = author.open(address);
        suspend(ep);
        Reply refused = author.send(address, author.form(before, "sign").press("Sign the record"));
        String list = principal
                .open("/practitioners/list.xhtml?q=" + ep.number())
                .page()
                .select("tbody")
                .text();
        assertAll(
                () -> assertTrue(
                        refused.page()
                                .text()
                                .contains("We have no live HCPC registration as an educational psychologist"),
                        refused.toString()),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.signature where record_id = ?", work.record())),
                () -> assertTrue(list.contains("Member of the service"), list),
                () -> assertFalse(list.toLowerCase().contains("educational psychologist"), list));
    }

    @Test
    void aCautionIsShownAndTakesNothingAway() {
        Member ep = staff.ep();
        String page = principal
                .send(
                        Forms.entry(ep.id()),
                        new Forms(principal)
                                .entry(ep)
                                .set("entry:hcpcStatus", "CAUTION")
                                .fill("Note", "For a year"))
                .page()
                .text();
        assertAll(
                () -> assertTrue(page.contains("Registered with a caution"), page),
                () -> assertTrue(page.contains("For a year"), page),
                () -> assertTrue(page.contains("Educational psychologist"), page),
                () -> assertEquals(
                        0, staff.mails(harbour.email("principal"), ep.name()).size()));
    }

    @Test
    void aRegistrationThatRunsOutIsRemindedOfOnceEach() {
        Member ep = staff.ep();
        LocalDate lastDay = Staff.today().plusDays(20);
        check(ep, lastDay, "First look");
        Await.until(
                "the reminder",
                SOON,
                () -> staff.mails(ep.email(), "Your HCPC registration ends").size() == 1);
        check(ep, lastDay, "Second look");
        assertEquals(
                0,
                given.texts(
                                "select r from attune.take_registration_reminders() r join attune.registration_reminder m on m.id = r where m.practitioner_id = ?",
                                ep.id())
                        .size());
        assertAll(
                () -> assertEquals(
                        1,
                        staff.mails(ep.email(), "Your HCPC registration ends").size()),
                () -> assertTrue(staff.mails(ep.email(), "Your HCPC registration ends")
                        .get(0)
                        .contains("20 days left")),
                () -> assertEquals(
                        1,
                        staff.mails(harbour.email("principal"), "An HCPC registration ends").stream()
                                .filter(mail -> mail.contains(ep.name()))
                                .count()));
    }

    @Test
    void aRegistrationThatHasRunOutIsSaidToThePersonAndWithWhatIsOpenToThePrincipal() {
        Member ep = staff.ep();
        work(ep);
        check(ep, Staff.today().minusDays(1), "It has run out");
        Await.until(
                "the person is told",
                SOON,
                () -> staff.mails(ep.email(), "has ended").size() == 1);
        String mail = staff.mails(harbour.email("principal"), ep.name() + " can no longer sign")
                .get(0);
        String own = staff.signedIn(ep).open("/practitioners/mine.xhtml").page().text();
        assertAll(
                () -> assertEquals(
                        1,
                        staff.mails(harbour.email("principal"), ep.name() + " can no longer sign")
                                .size()),
                () -> assertTrue(mail.contains("not renewed, so removed"), mail),
                () -> assertTrue(mail.contains("Open cases: 1"), mail),
                () -> assertTrue(own.contains("Not renewed, so removed"), own));
    }

    /** A look at the register yesterday: a registration that ended then was still to be seen. */
    private void check(Member ep, LocalDate lastDay, String note) {
        Form form = new Forms(principal).check(ep).fill("Note", note);
        Forms.day(form, "check:hcpcExpiresOn", lastDay);
        Forms.day(form, "check:hcpcCheckedOn", Staff.today().minusDays(1));
        Reply reply = principal.send(Forms.check(ep.id()), form);
        assertTrue(reply.page().text().contains("The check is recorded."), reply.toString());
    }

    @Test
    void everybodySeesTheirOwnCountdown() {
        Member ep = staff.ep();
        String own = staff.signedIn(ep).open("/practitioners/mine.xhtml").page().text();
        long days = java.time.temporal.ChronoUnit.DAYS.between(Staff.today(), Staff.CYCLE_END);
        assertAll(
                () -> assertTrue(own.contains(days + " days left"), own),
                () -> assertTrue(own.contains(ep.number()), own));
    }
}
