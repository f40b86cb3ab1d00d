package org.attune.tests.registration;

import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** The pages about practitioners in a browser: the principal's, the administrator's and one's own, with axe at 320 and 1280 px. */
@AttuneTest
class RegistrationPagesTest {

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Staff staff;

    RegistrationPagesTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
    }

    @Test
    void thePrincipalWalksFromTheListToAnEndedRegistration() {
        Member ep = staff.ep();
        Member trainee = staff.trainee(ep);
        String family = Given.word();
        given.involvement(given.setting("Browser " + family), family, ep.email());
        try (Person principal = attune.browsers().person(luton)) {
            principal.signIn("principal").follow("Practitioners").check("practitioners");
            principal
                    .fill("Name or HCPC number", ep.number())
                    .press("Filter")
                    .follow(ep.name())
                    .check("practitioner");
            principal.follow("Record a check").check("registration-check");
            principal.fill("Note (optional)", "Seen on the register").press("Record the check");
            principal.sees("The check is recorded.").check("practitioner-checked");
            principal.follow("Add a dated entry");
            principal.select("What does the register say?", "Suspended").press("Add the entry");
            principal.sees("Enter the day since when it is so").check("registration-entry-wrong");
            principal
                    .fill("Day", Integer.toString(Staff.today().getDayOfMonth()))
                    .fill("Month", Integer.toString(Staff.today().getMonthValue()))
                    .fill("Year", Integer.toString(Staff.today().getYear()))
                    .press("Add the entry");
            principal
                    .sees("Somebody else must take it over")
                    .sees("Robin " + family)
                    .sees(trainee.name())
                    .check("practitioner-suspended");
            principal.follow("Hand over to somebody else").check("handover");
            principal.page().goBack();
            principal.follow("Change how they work here").check("practitioner-edit");
            principal.open("/index.xhtml").sees("Cannot sign today").check("home-with-registrations");
            principal.open("/practitioners/bulk.xhtml").check("registration-bulk");
            principal
                    .page()
                    .getByLabel("The file, filled in")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            "checked.csv",
                            "text/csv",
                            "HCPC number,Status,Expires on,Checked on\r\nPYL,Registered,x,y\r\n"
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            principal.press("Bring it in").sees("Rows that could not be used").check("registration-bulk-result");
        }
    }

    @Test
    void anAdministratorAddsAnAgencyPractitioner() {
        String name = "Agency " + Given.word();
        try (Person admin = attune.browsers().person(luton)) {
            admin.signIn("admin").follow("Practitioners").check("practitioners-administrator");
            admin.open("/practitioners/list.xhtml?state=ALL&employment=AGENCY").check("practitioners-agency");
            admin.open("/admin/account.xhtml")
                    .fill("Name", name)
                    .fill("Email address", name.replace(' ', '.').toLowerCase() + "@luton.example")
                    .tick("Practitioner");
            admin.sees("Their work").check("account-practitioner");
        }
    }

    @Test
    void everybodySeesTheirOwn() {
        for (String who : new String[] {"ep", "trainee", "agency", "ep3", "ep4"}) {
            try (Person person = attune.browsers().person(luton)) {
                person.signIn(who)
                        .follow("My registration")
                        .sees("How you work here")
                        .check("my-registration-" + who);
            }
        }
    }
}
