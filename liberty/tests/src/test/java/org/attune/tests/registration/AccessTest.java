package org.attune.tests.registration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** Who comes from outside sees their cases and no more, and after the last day nothing. */
@AttuneTest
class AccessTest {

    private final Authority luton;
    private final Given given;
    private final Staff staff;

    AccessTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
    }

    private UUID involvement(String family, String practitioner) {
        return given.involvement(given.setting("Access " + family), family, practitioner);
    }

    @Test
    void anAgencyPractitionerSeesTheCaseAssignedToThemAndNoOther() {
        Member agency = staff.ep();
        staff.fromAgencyUntil(agency, Staff.today());
        given.change(
                "insert into attune.account_role (tenant_id, id, account_id, role) values (?, ?, ?, 'PRINCIPAL')",
                luton.id(),
                UUID.randomUUID(),
                agency.account());
        String family = Given.word();
        UUID own = involvement(family, agency.email());
        UUID other = involvement(Given.word(), luton.email("ep"));
        Visitor visitor = staff.signedIn(agency);
        assertAll(
                () -> assertTrue(visitor.open("/casework/involvement.xhtml?id=" + own)
                        .text()
                        .contains(family)),
                () -> assertEquals(
                        404,
                        visitor.open("/casework/involvement.xhtml?id=" + other).status()),
                () -> assertEquals(403, visitor.open("/requests/inbox.xhtml").status()),
                () -> assertEquals(
                        403, visitor.open("/practitioners/list.xhtml").status()));
    }

    @Test
    void anOpenSessionEndsWithTheLastDayAndNobodySignsInAgain() {
        Member agency = staff.ep();
        staff.fromAgencyUntil(agency, Staff.today());
        Visitor visitor = staff.signedIn(agency);
        assertEquals(200, visitor.open("/casework/caseload.xhtml").status());
        staff.fromAgencyUntil(agency, Staff.today().minusDays(1));
        // The first request after the change begins again, the next one finds nobody.
        visitor.open("/casework/caseload.xhtml");
        Reply after = visitor.open("/casework/caseload.xhtml");
        Reply again = luton.visitor().trySignIn(agency.email(), staff.password());
        assertAll(
                () -> assertNotNull(after.page().selectFirst("form#sign-in"), after.toString()),
                () -> assertTrue(again.page().text().contains("You cannot sign in today"), again.toString()));
    }

    @Test
    void thePrincipalSeesWhatSomebodyLeftOpenWhoseTimeIsOver() {
        Member agency = staff.ep();
        String family = Given.word();
        involvement(family, agency.email());
        staff.fromAgencyUntil(agency, Staff.today().minusDays(1));
        Visitor principal = luton.signedIn("principal");
        String home = principal.open("/index.xhtml").page().text();
        String page = principal.open(Forms.view(agency.id())).page().text();
        assertAll(
                () -> assertTrue(home.contains(agency.name() + ": 1 open case. Agency, ended "), home),
                () -> assertTrue(page.contains("Somebody else must take it over"), page),
                () -> assertTrue(page.contains(family), page));
    }

    @Test
    void nobodySignsInBeforeTheirFirstDay() {
        Member later = staff.ep();
        given.change(
                "update attune.practitioner set starts_on = ? where id = ?",
                Staff.today().plusDays(1),
                later.id());
        Reply early = luton.visitor().trySignIn(later.email(), staff.password());
        assertTrue(early.page().text().contains("You cannot sign in today"), early.toString());
    }

    @Test
    void anAgencyPractitionerIsGivenNoOtherRole() {
        Visitor admin = luton.signedIn("admin");
        Member agency = staff.ep();
        staff.fromAgencyUntil(agency, Staff.today().plusDays(9));
        String address = "/admin/account.xhtml?id=" + agency.account();
        Reply reply = admin.send(
                address,
                admin.form(admin.open(address), "person")
                        .choose("Business support")
                        .press("Save"));
        assertTrue(
                Forms.errorAt(reply, "person:roles").contains("Agency and associate practitioners see the cases"),
                reply.toString());
    }

    @Test
    void whoSeesNoPractitionersSeesNoneOfTheirPages() {
        Member ep = staff.ep();
        Visitor colleague = luton.signedIn("ep");
        Reply refused = colleague.open(Forms.view(ep.id()));
        assertAll(
                () -> assertEquals(403, refused.status()),
                () -> assertFalse(refused.text().contains(ep.name())),
                () -> assertEquals(
                        403,
                        colleague
                                .open("/practitioners/evidence/" + UUID.randomUUID())
                                .status()));
    }
}
