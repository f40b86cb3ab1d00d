package org.attune.tests.virtualschool;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** Children of the roll: who sees them, who consents by what is recorded, and what may be done before and after. */
@AttuneTest
class ChildrenInCareTest {

    private static final int SIXTEEN = 16;

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Staff staff;
    private final Schools schools;
    private final Visitor office;

    ChildrenInCareTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
        schools = new Schools(given, staff, luton);
        office = schools.office();
    }

    private String consents(UUID child) {
        return office.open(Schools.page("child", child))
                .expect(200)
                .page()
                .select("section:has(#consents-title)")
                .text();
    }

    @Test
    void nothingIsGuessedAndThePageSaysWhatIsMissing() {
        UUID child = schools.child(Given.word());
        String nothing = consents(child);
        schools.says(child, "STATUS", "ACCOMMODATED", "");
        String status = consents(child);
        schools.says(child, "RESPONSIBILITY", "MOTHER", "Mia Sample");
        String parent = consents(child);
        schools.says(child, "STATUS", "CARE_ORDER", "");
        String both = consents(child);
        assertAll(
                () -> assertTrue(nothing.contains("Record the legal status, with its evidence."), nothing),
                () -> assertTrue(status.contains("Record who has parental responsibility"), status),
                () -> assertTrue(parent.contains("Mia Sample") && parent.contains("Seen in the file"), parent),
                () -> assertTrue(both.contains("contradicts itself") && both.contains("Nobody can consent yet"), both));
    }

    @Test
    void underACareOrderTheAuthorityDecidesAndFrom16TheYoungPerson() {
        UUID child = schools.child(Given.word());
        schools.says(child, "STATUS", "CARE_ORDER", "");
        schools.says(child, "RESPONSIBILITY", "MOTHER", "Mia Sample");
        UUID grown = schools.child(Given.word(), Staff.today().minusYears(SIXTEEN), "");
        schools.says(grown, "STATUS", "CARE_ORDER", "");
        String order = consents(child);
        String young = consents(grown);
        assertAll(
                () -> assertTrue(order.contains("Luton") && !order.contains("Mia Sample"), order),
                () -> assertTrue(young.contains("From 16 the young person decides"), young));
    }

    @Test
    void aRequestIsAcceptedOnceThoseWhoDecideAgreeAndTimeStopsWhenTheyDoNotAnyMore() {
        Staff.Member ep = schools.linkEp("10");
        UUID child = schools.child(Given.word());
        schools.says(child, "STATUS", "ACCOMMODATED", "");
        schools.says(child, "RESPONSIBILITY", "MOTHER", "Mia Sample");
        schools.says(child, "RESPONSIBILITY", "OTHER_PARENT", "Max Sample");
        UUID request = schools.asked(child);
        Reply early = schools.accept(request, ep, "4");
        UUID yes = schools.agreed(request);
        schools.accept(request, ep, "4").expect(302);
        UUID work = schools.workOf(request);
        Visitor own = staff.signedIn(ep);
        schools.worked(own, work, ep, "1");
        own.open(Schools.page("request", request)).expect(200);
        own.open(Schools.page("child", child)).expect(200);
        int records = own.open(Schools.ROOT + "fact.xhtml?topic=STATUS&child=" + child)
                .status();
        schools.answer(own, request, "Mia", "no").expect(302);
        Reply refused = own.send(Schools.page("work", work), schools.record(own, work, ep, "1"));
        schools.takeBack(office, yes).expect(302);
        Reply shown = own.open(Schools.page("request", request)).expect(200);
        assertAll(
                () -> assertTrue(
                        early.page().text().contains("Nobody who decides about this child has agreed yet"),
                        early::text),
                () -> assertEquals(404, records, "the Virtual School and the social worker keep it"),
                () -> assertTrue(refused.page().text().contains("so no time can be recorded"), refused::text),
                () -> assertTrue(shown.page().text().contains("Somebody who decides does not agree"), shown::text),
                () -> assertEquals("1 used, 3 planned", schools.books(ep)),
                () -> assertFalse(own.open("/notices/list.xhtml").text().contains("Sample"), "a notice names nobody"));
    }

    @Test
    void theDatabaseTakesNoAnswerOfSomebodyWhoDoesNotDecide() {
        UUID child = schools.child(Given.word());
        UUID mother = schools.says(child, "RESPONSIBILITY", "MOTHER", "Mia Sample");
        schools.says(child, "STATUS", "CARE_ORDER", "");
        UUID request = schools.asked(child);
        Exception error = assertThrows(
                Exception.class,
                () -> given.change(
                        "insert into plugin_virtual_school.answer (tenant_id, id, child_id, request_id, giver, fact_id, given_by, agreed,"
                                + " given_on, how, note, recorded_by, submission_id) values (?, uuidv7(), ?, ?, 'PARENT', ?, 'Mia Sample', true,"
                                + " current_date, 'VERBAL', 'Yes', 'Test', uuidv7())",
                        luton.id(),
                        child,
                        request,
                        mother));
        assertTrue(
                String.valueOf(error.getMessage() + error.getCause()).contains("they do not decide"), error::toString);
    }

    @Test
    void whatHasEndedDecidesNothing() {
        UUID child = schools.child(Given.word());
        UUID order = schools.says(child, "STATUS", "INTERIM_CARE_ORDER", "");
        String address = Schools.page("fact-end", order);
        office.sendOnce(
                        address,
                        office.form(office.open(address).expect(200), "end")
                                .fill(Staff.today().minusDays(1))
                                .press("End it"))
                .expect(302);
        assertTrue(consents(child).contains("Nothing says in whose care the child is"));
    }

    @Test
    void aSocialWorkerSeesTheirOwnChildrenAndNoOthers() {
        Visitor worker = luton.signedIn("socialworker");
        Visitor other = luton.signedIn("socialworker2");
        String family = Given.word();
        UUID child = schools.child(family, Staff.today().minusYears(9), "Joanne Petrie");
        schools.says(child, "STATUS", "CARE_ORDER", "");
        UUID request = Schools.id(schools.ask(worker, child));
        UUID stranger = schools.child(Given.word());
        UUID theirs = schools.asked(stranger);
        String roll = worker.open(Schools.ROOT + "children.xhtml").expect(200).text();
        assertAll(
                () -> assertTrue(roll.contains(family), roll),
                () -> assertFalse(other.open(Schools.ROOT + "children.xhtml")
                        .expect(200)
                        .text()
                        .contains(family)),
                () -> worker.open(Schools.page("child", child)).expect(200),
                () -> worker.open(Schools.page("request", request)).expect(200),
                () -> assertEquals(
                        404, worker.open(Schools.page("child", stranger)).status()),
                () -> assertEquals(
                        404, worker.open(Schools.page("request", theirs)).status()),
                () -> assertEquals(404, other.open(Schools.page("child", child)).status()),
                () -> assertEquals(
                        404, other.open(Schools.page("request", request)).status()),
                () -> assertEquals(
                        404,
                        worker.open(Schools.ROOT + "ask.xhtml?child=" + stranger)
                                .status()),
                () -> assertEquals(
                        404,
                        luton.signedIn("ep")
                                .open(Schools.page("request", request))
                                .status(),
                        "a psychologist who does not work on it"),
                () -> assertEquals(
                        403, worker.open("/children/view.xhtml?id=" + child).status(), "the service’s own record"),
                () -> assertEquals(
                        403,
                        luton.signedIn("senco")
                                .open(Schools.page("child", child))
                                .status()));
    }

    /** Milton Keynes: the Virtual School asks for social care too, and children who were in care before are not included. */
    @Test
    void inAnotherAuthoritySocialCareAsksThroughTheVirtualSchool() {
        Authority city = attune.at("milton-keynes");
        Schools theirs = new Schools(new Given(attune, city), new Staff(attune, city), city);
        Visitor worker = city.signedIn("socialworker");
        UUID child = theirs.child(Given.word(), Staff.today().minusYears(9), "Martin Greaves");
        Reply form = theirs.office()
                .open(Schools.ROOT + "fact.xhtml?child=" + child + "&topic=STATUS")
                .expect(200);
        assertAll(
                () -> worker.open(Schools.page("child", child)).expect(200),
                () -> assertEquals(
                        404,
                        worker.open(Schools.ROOT + "ask.xhtml?child=" + child).status()),
                () -> assertFalse(form.text().contains("Previously in care"), form::text),
                () -> assertEquals(
                        404, office.open(Schools.page("child", child)).status(), "another authority’s"));
    }

    @Test
    void everyLookAtAChildIsInTheAudit() {
        UUID child = schools.child(Given.word());
        office.open(Schools.page("child", child)).expect(200);
        assertTrue(given.number(
                        "select count(*) from attune.audit_entry where child_id = ? and subject = 'plugin_virtual_school.enrolment'"
                                + " and kind = 'read'",
                        child)
                > 0);
    }
}
