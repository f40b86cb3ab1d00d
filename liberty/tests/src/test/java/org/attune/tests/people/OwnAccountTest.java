package org.attune.tests.people;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** What everybody does with their own account: the password, the sessions, and a password that was forgotten. */
@AttuneTest
class OwnAccountTest {

    private static final String PAGE = "/account.xhtml";
    private static final String CASELOAD = "/casework/caseload.xhtml";

    private final Authority luton;
    private final Given given;
    private final Staff staff;
    private final Invited invited;

    OwnAccountTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
        invited = new Invited(attune, luton);
    }

    private Reply change(Visitor visitor, String old, String password) {
        return visitor.send(
                PAGE,
                visitor.form(visitor.open(PAGE), "change")
                        .fill("The password you have now", old)
                        .fill("New password", password)
                        .fill("The new password again", password)
                        .press("Change the password"));
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsTheOtherSessions() {
        Member ep = staff.ep();
        Visitor here = staff.signedIn(ep);
        Visitor there = staff.signedIn(ep);
        Reply wrong = change(here, "not my password", Invited.PASSWORD);
        assertTrue(wrong.page().text().contains("This is not the password that you have now"), wrong.toString());
        assertEquals(200, there.openOnce(CASELOAD).status());
        Reply changed = change(here, staff.password(), Invited.PASSWORD);
        assertTrue(changed.page().text().contains("Your password is changed"), changed.toString());
        assertAll(
                () -> assertEquals(200, here.openOnce(CASELOAD).status(), "signed out here"),
                () -> assertTrue(there.openOnce(CASELOAD).isRedirect(), "still signed in there"),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.outbox_message where recipient = ? and subject like 'Your password was changed%'",
                                ep.email())));
        luton.visitor().signIn(ep.email(), Invited.PASSWORD);
    }

    @Test
    void aSessionElsewhereIsSeenAndEnded() {
        Member ep = staff.ep();
        Visitor there = staff.signedIn(ep);
        Visitor here = staff.signedIn(ep);
        Reply page = here.open(PAGE);
        assertEquals(2, page.page().select("main tbody tr").size(), page.toString());
        String link = page.page().select("main tbody a").attr("href");
        here.send(link, here.form(here.open(link), "end").press("Sign out there"));
        assertAll(
                () -> assertTrue(there.openOnce(CASELOAD).isRedirect(), "still signed in there"),
                () -> assertEquals(200, here.openOnce(CASELOAD).status()),
                () -> assertEquals(
                        1, here.open(PAGE).page().select("main tbody tr").size()));
    }

    @Test
    void allOthersAreEndedAtOnceAndOnesOwnGoesOn() {
        Member ep = staff.ep();
        Visitor there = staff.signedIn(ep);
        Visitor here = staff.signedIn(ep);
        here.send(PAGE, here.form(here.open(PAGE), "others").press("Sign out everywhere else"));
        assertAll(
                () -> assertTrue(there.openOnce(CASELOAD).isRedirect(), "still signed in there"),
                () -> assertEquals(200, here.openOnce(CASELOAD).status()));
    }

    @Test
    void whoSignsOutIsNotListedAnyMore() {
        Member ep = staff.ep();
        Visitor there = staff.signedIn(ep);
        there.post("/sign-out");
        Visitor here = staff.signedIn(ep);
        Await.until(
                "the session is noted as over",
                Duration.ofSeconds(10),
                () -> here.open(PAGE).page().select("main tbody tr").size() == 1);
    }

    @Test
    void theSessionOfSomebodyElseIsNotFound() {
        Member other = staff.ep();
        staff.signedIn(other);
        String theirs = given.texts("select id from attune.account_session where account_id = ?", other.account())
                .get(0);
        assertEquals(
                404,
                staff.signedIn(staff.ep())
                        .open("/account-session.xhtml?id=" + theirs)
                        .status());
    }

    @Test
    void whoForgotTheirPasswordChoosesAnotherAndNobodyLearnsWhoHasAnAccount() {
        Member ep = staff.ep();
        Visitor there = staff.signedIn(ep);
        Reply known = forgotten(ep.email());
        Reply unknown = forgotten(Given.word() + "@nowhere.example");
        assertEquals(
                known.page().select("main").text(),
                unknown.page().select("main").text());
        String link = invited.link(ep.email(), 1);
        Reply chosen = invited.choose(link, Invited.PASSWORD, Invited.PASSWORD);
        assertTrue(chosen.page().text().contains("Your password is set"), chosen.toString());
        luton.visitor().signIn(ep.email(), Invited.PASSWORD);
        assertTrue(there.openOnce(CASELOAD).isRedirect(), "still signed in with the old password");
    }

    @Test
    void nobodysMailboxIsFilled() {
        Member ep = staff.ep();
        IntStream.range(0, 5).parallel().forEach(i -> forgotten(ep.email()));
        Await.until(
                "the other two are refused",
                Duration.ofSeconds(10),
                () -> given.number(
                                "select count(*) from attune.audit_entry where kind = 'refusal' and subject_id = ?",
                                ep.account())
                        == 2);
        assertEquals(3, invited.links(ep.email()).size());
    }

    private Reply forgotten(String email) {
        Visitor visitor = luton.visitor();
        return visitor.send(
                "/forgotten.xhtml",
                visitor.form(visitor.open("/forgotten.xhtml"), "forgotten")
                        .fill("Email address", email)
                        .press("Send me a link"));
    }
}
