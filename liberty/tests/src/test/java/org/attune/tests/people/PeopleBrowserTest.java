package org.attune.tests.people;

import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** The pages about people in a browser, with axe at 320 and 1280 px; those of a link without scripts too. */
@AttuneTest
class PeopleBrowserTest {

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Staff staff;
    private final Invited invited;

    PeopleBrowserTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
        invited = new Invited(attune, luton);
    }

    @Test
    void anAdministratorInvitesSomebodyWhoJoinsWithoutScripts() {
        String email = Given.word() + "@luton.example";
        somebodyWithALongAddress();
        try (Person admin = attune.browsers().person(luton)) {
            admin.signIn("admin").follow("People and roles").check("people");
            admin.follow("What each role may do").check("people-roles");
            admin.open("/admin/account.xhtml").check("people-invite");
            admin.press("Send the invitation").sees("Enter their name").check("people-invite-wrong");
            admin.fill("Name", "Robin Browser").fill("Email address", email).tick("Business support");
            admin.press("Send the invitation").sees("Robin Browser is invited").check("people-invited");
        }
        String link = invited.link(email, 1);
        try (Person robin = attune.browsers().personWithoutScripts(luton)) {
            robin.open(link).sees("Hello Robin Browser").check("join");
            robin.fill("Password", "password").fill("The same password again", "password");
            robin.press("Set the password").sees("12 characters or longer").check("join-short");
            robin.fill("Password", Invited.PASSWORD).fill("The same password again", Invited.PASSWORD);
            robin.press("Set the password").sees("Your password is set").check("joined");
            robin.open(link).sees("It works once").check("join-used");
            robin.open("/forgotten.xhtml").check("forgotten");
            robin.fill("Email address", email).press("Send me a link");
            robin.sees("we have sent them a link").check("forgotten-sent");
        }
    }

    private void somebodyWithALongAddress() {
        given.change(
                "insert into attune.account (tenant_id, id, email, display_name, password_hash, session_stamp)"
                        + " select tenant_id, uuidv7(), ?, 'Robin Longname-Address', password_hash, uuidv7()"
                        + " from attune.account where email = ?",
                "a.long.address.with.no.blank.in.it.at.all." + Given.word() + "@educational-psychology.luton.example",
                luton.email("admin"));
    }

    @Test
    void everybodyHasAPageOfTheirOwn() {
        Member ep = staff.ep();
        staff.signedIn(ep);
        try (Person robin = attune.browsers().person(luton)) {
            robin.signIn(ep.email(), staff.password());
            robin.follow("Your account").sees("Where you are signed in").check("own-account");
            robin.follow("Sign out there").check("own-account-session");
            robin.press("Sign out there").sees("You have been signed out there");
        }
    }

    @Test
    void somebodyWithOpenWorkIsRemoved() {
        Member ep = staff.ep();
        String family = Given.word();
        given.involvement(given.setting("Removed " + family), family, ep.email());
        try (Person admin = attune.browsers().person(luton)) {
            admin.signIn("admin")
                    .open("/admin/account.xhtml?id=" + ep.account())
                    .check("people-account");
            admin.follow("Remove " + ep.name()).sees("1 open case").check("people-remove");
            admin.press("Remove " + ep.name())
                    .sees("Hand the open work over first")
                    .check("people-remove-wrong");
            admin.tick("Remove them now, and leave this work without anybody until a principal hands it over");
            admin.press("Remove " + ep.name()).sees(ep.name() + " is removed");
            admin.open("/admin/account.xhtml?id=" + ep.account()).check("people-removed");
        }
    }
}
