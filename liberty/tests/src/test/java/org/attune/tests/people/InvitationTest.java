package org.attune.tests.people;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.People;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** Somebody is invited, chooses a password by the link, and signs in; every link that does not open says what to do. */
@AttuneTest
class InvitationTest {

    private final Authority luton;
    private final Given given;
    private final Staff staff;
    private final Invited invited;

    InvitationTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
        invited = new Invited(attune, luton);
    }

    private static String email() {
        return Given.word() + "@luton.example";
    }

    private static String error(Reply reply, String field) {
        return reply.page().select("[id='" + field + "-field'] .error-message").text();
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndSignsIn() {
        String email = email();
        Visitor admin = luton.signedIn("admin");
        Reply sent = invited.send(admin, "Robin New", email);
        assertTrue(sent.page().text().contains("Robin New is invited"), sent.toString());
        assertTrue(sent.page().select(".tag").text().contains("Invited"), sent.toString());
        Reply chosen = invited.choose(invited.link(email, 1), Invited.PASSWORD, Invited.PASSWORD);
        assertTrue(chosen.page().text().contains("Your password is set"), chosen.toString());
        Visitor robin = luton.visitor().signIn(email, Invited.PASSWORD);
        assertEquals(200, robin.open("/requests/inbox.xhtml").status());
        assertEquals(1, invited.sessions(email));
        Reply page = admin.open(invited.page(email));
        assertFalse(page.page().text().contains("Last signed in: Never"), page.toString());
        assertEquals(
                List.of("invited", "joined", "sign-in"),
                given.texts(
                        "select e.kind from attune.audit_entry e join attune.account a on a.id = e.subject_id"
                                + " where a.email = ? and e.kind in ('invited', 'joined', 'sign-in') order by e.id",
                        email));
    }

    @Test
    void aLinkOpensOnceAndThenSaysWhatToDo() {
        String email = email();
        invited.send(luton.signedIn("admin"), "Robin Once", email);
        String link = invited.link(email, 1);
        invited.choose(link, Invited.PASSWORD, Invited.PASSWORD);
        Reply again = luton.visitor().open(link);
        assertAll(
                () -> assertEquals(410, again.status()),
                () -> assertTrue(again.page().text().contains("ask for a new one"), again.toString()),
                () -> assertFalse(again.page().text().contains("Robin Once"), again.toString()));
    }

    @Test
    void anotherInvitationTakesThePlaceOfTheFirstAndOneThatIsWithdrawnOpensNothing() {
        String email = email();
        Visitor admin = luton.signedIn("admin");
        invited.send(admin, "Robin Twice", email);
        String first = invited.link(email, 1);
        String page = invited.page(email);
        admin.send(page, admin.form(admin.open(page), "invitation").press("Send it again"));
        String second = invited.link(email, 2);
        assertEquals(410, luton.visitor().open(first).status());
        assertEquals(200, luton.visitor().open(second).status());
        Reply withdrawn =
                admin.send(page, admin.form(admin.open(page), "invitation").press("Withdraw it"));
        assertTrue(withdrawn.page().text().contains("is withdrawn"), withdrawn.toString());
        Reply closed = luton.visitor().open(second);
        assertEquals(410, closed.status());
        assertTrue(closed.page().text().contains("withdrawn"), closed.toString());
        assertEquals(
                List.of("t"),
                given.texts("select (removed_at is not null)::text from attune.account where email = ?", email).stream()
                        .map(text -> text.substring(0, 1))
                        .toList());
        // And the same person can be invited again.
        Reply back = invited.send(admin, "Robin Back", email);
        assertTrue(back.page().text().contains("Robin Back is invited"), back.toString());
        assertEquals(200, luton.visitor().open(invited.link(email, 3)).status());
    }

    @Test
    void aLinkThatHasExpiredAndOneThatNeverWasSayWhatToDo() {
        UUID account = staff.ep().account();
        Reply expired = luton.visitor().open(People.invitation(given, luton.id(), account, "-1 second"));
        Reply unknown = luton.visitor().open("/join.xhtml?t=" + "x".repeat(43));
        Reply broken = luton.visitor().open("/join.xhtml?t=%00%3Cscript%3E");
        assertAll(
                () -> assertEquals(410, expired.status()),
                () -> assertTrue(expired.page().text().contains("Ask whoever invited you"), expired.toString()),
                () -> assertEquals(404, unknown.status()),
                () -> assertEquals(404, broken.status()),
                () -> assertTrue(broken.page().text().contains("Open it from the email again"), broken.toString()));
    }

    @Test
    void aPasswordThatIsShortOrCommonOrTypedDifferentlyIsSaidAtItsField() {
        UUID account = staff.ep().account();
        String link = People.invitation(given, luton.id(), account);
        Reply brief = invited.choose(link, "kettle orbi", "kettle orbi");
        Reply common = invited.choose(link, "Password1234", "Password1234");
        Reply row = invited.choose(link, "qwertyuiop[]", "qwertyuiop[]");
        Reply different = invited.choose(link, Invited.PASSWORD, Invited.PASSWORD + "x");
        assertAll(
                () -> assertTrue(error(brief, "join:password").contains("12 characters or longer"), brief.toString()),
                () -> assertTrue(error(common, "join:password").contains("easy to guess"), common.toString()),
                () -> assertTrue(error(row, "join:password").contains("easy to guess"), row.toString()),
                () -> assertTrue(error(different, "join:again").contains("not the same"), different.toString()),
                () -> assertEquals(200, luton.visitor().open(link).status(), "the link was used up"));
    }

    @Test
    void anAddressThatIsNoneOrSeveralOrTakenIsSaidAtItsField() {
        Visitor admin = luton.signedIn("admin");
        String several = Given.word() + "@luton.example," + Given.word() + "@luton.example";
        for (String wrong :
                List.of("nobody", several, "a b@luton.example", "<b>@luton.example", "robin@luton", "x@y.example; z")) {
            Reply reply = invited.send(admin, "Robin Wrong", wrong);
            assertTrue(error(reply, "person:email").contains("Enter one email address"), wrong + " " + reply);
        }
        String taken = email();
        invited.send(admin, "Robin First", taken);
        Reply twice = invited.send(admin, "Robin Second", taken.toUpperCase());
        assertTrue(error(twice, "person:email").contains("Robin First has been invited"), twice.toString());
        Reply member = invited.send(admin, "Robin Third", "ep@luton.example");
        assertTrue(error(member, "person:email").contains("Another account has this"), member.toString());
        assertEquals(
                0,
                given.number(
                        "select count(*) from attune.account where display_name in ('Robin Wrong', 'Robin Second')"));
    }

    @Test
    void aRoleThatIsNoneIsRefusedAndNobodyIsInvited() {
        Visitor admin = luton.signedIn("admin");
        String email = email();
        Form form = invited.form(admin, "Robin Forged", email);
        Reply reply = admin.send(
                "/admin/account.xhtml", form.set("person:roles", "OWNER").press("Send the invitation"));
        assertFalse(error(reply, "person:roles").isEmpty(), reply.toString());
        assertEquals(0, given.number("select count(*) from attune.account where email = ?", email));
    }

    @Test
    void somebodyOfASchoolNeedsASchool() {
        Visitor admin = luton.signedIn("admin");
        Form form = admin.form(admin.open("/admin/account.xhtml"), "person")
                .fill("Name", "Robin School")
                .fill("Email address", email())
                .choose("School or setting")
                .press("Send the invitation");
        Reply reply = admin.send("/admin/account.xhtml", form);
        assertTrue(reply.page().text().contains("Choose the school or setting they work at"), reply.toString());
    }
}
