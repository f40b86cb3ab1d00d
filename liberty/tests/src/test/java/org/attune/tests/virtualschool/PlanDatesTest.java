package org.attune.tests.virtualschool;

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
import org.attune.tests.data.Copies;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** The dates of a personal education plan: they follow the roll, each that was held makes the next, and the service contributes. */
@AttuneTest
class PlanDatesTest {

    private static final int LONG_AGO = 200;

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Staff staff;
    private final Schools schools;
    private final Care care;
    private final Visitor principal;
    private final Visitor office;
    private final String family = Given.word();

    PlanDatesTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
        schools = new Schools(given, staff, luton);
        principal = luton.signedIn("principal");
        care = new Care(given, schools, principal);
        office = schools.office();
    }

    private List<String> dates(UUID child) {
        return given.texts(
                "select kind || ' ' || state from plugin_virtual_school.plan_date where child_id = ? order by kind, id",
                child);
    }

    private List<String> clocks(UUID child) {
        return given.texts(
                "select rule || ' ' || amount || ' ' || unit || ' ' || state from attune.deadline where child_id = ? order by rule",
                child);
    }

    @Test
    void whoComesIntoCareGetsAPlanToBeginAndToHaveReadyAndItsClocksNameNobody() {
        UUID child = care.looked(family);
        Reply list = office.open(Schools.ROOT + "plans.xhtml").expect(200);
        assertAll(
                () -> assertEquals(List.of("BEGIN DUE", "FIRST DUE"), dates(child)),
                () -> assertEquals(
                        List.of(
                                "virtual-school.plan-begin 10 WORKING_DAYS RUNNING",
                                "virtual-school.plan-first 20 WORKING_DAYS RUNNING"),
                        clocks(child)),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.deadline where position(? in label) > 0", family)),
                () -> assertTrue(
                        list.page()
                                                .select("#plans tr:has(a:containsOwn(" + family + "))")
                                                .size()
                                        == 2
                                || list.text().contains("rel=\"next\""),
                        list::text));
    }

    @Test
    void thePlanThatWasHeldWasBegunTooAndTheReviewOfTheNextTermCounts() {
        UUID child = care.looked(family);
        UUID first = care.date(child, "FIRST");
        Reply empty = care.hold(first, Staff.today(), "");
        Reply early = care.hold(first, Staff.today().minusDays(11), "Reading");
        care.hold(first, Staff.today(), "Reading with a key adult").expect(302);
        Reply shown = office.open(Schools.page("plan-date", first)).expect(200);
        Reply again = office.open(Schools.page("plan-hold", first));
        Reply held = office.open(Schools.ROOT + "plans.xhtml?state=held").expect(200);
        assertAll(
                () -> assertTrue(empty.page().text().contains("Say what was agreed"), empty::text),
                () -> assertTrue(early.page().text().contains("Enter a day from"), early::text),
                () -> assertEquals(List.of("BEGIN HELD", "FIRST HELD", "REVIEW DUE"), dates(child)),
                () -> assertEquals(
                        List.of(
                                "virtual-school.plan-begin 10 WORKING_DAYS MET",
                                "virtual-school.plan-first 20 WORKING_DAYS MET",
                                "virtual-school.plan-review 50 SCHOOL_DAYS RUNNING"),
                        clocks(child)),
                () -> assertTrue(given.number(
                                "select count(*) from plugin_virtual_school.plan_date where child_id = ? and kind = 'REVIEW'"
                                        + " and counts_from > current_date",
                                child)
                        == 1),
                () -> assertTrue(shown.page().text().contains("Reading with a key adult"), shown::text),
                () -> assertTrue(shown.page().text().contains("In time"), shown::text),
                () -> assertEquals(200, again.status(), "its form says what is wrong when it is sent"),
                () -> assertTrue(held.page().text().contains(family), held::text));
        Reply twice = care.hold(first, Staff.today(), "Again");
        assertTrue(twice.page().text().contains("This was held already"), twice::text);
    }

    @Test
    void whoWasInCareForLongHasTheReviewOfThisTerm() {
        UUID child = schools.child(family);
        String address = Schools.ROOT + "fact.xhtml?child=" + child + "&topic=STATUS";
        Form form = schools.fact(office, child, "STATUS", "ACCOMMODATED", "");
        Schools.date(form, "fact:from", Staff.today().minusDays(LONG_AGO));
        office.sendOnce(address, form).expect(302);
        assertEquals(List.of("REVIEW DUE"), dates(child));
    }

    @Test
    void aChildInAnotherAuthoritysCareOrAdoptedHasNoDates() {
        UUID elsewhere = schools.child(family);
        String address = Schools.ROOT + "fact.xhtml?child=" + elsewhere + "&topic=STATUS";
        office.sendOnce(
                        address,
                        schools.fact(office, elsewhere, "STATUS", "CARE_ORDER", "")
                                .set("fact:authority", "Bedford"))
                .expect(302);
        UUID adopted = schools.child(Given.word());
        schools.says(adopted, "STATUS", "ADOPTED", "");
        assertAll(() -> assertEquals(List.of(), dates(elsewhere)), () -> assertEquals(List.of(), dates(adopted)));
    }

    @Test
    void whoLeavesCareHasNoMoreDates() {
        UUID child = care.looked(family);
        UUID order = UUID.fromString(given.texts("select id from plugin_virtual_school.fact where child_id = ?", child)
                .get(0));
        String address = Schools.page("fact-end", order);
        office.sendOnce(
                        address,
                        office.form(office.open(address).expect(200), "end")
                                .fill(Staff.today().minusDays(1))
                                .press("End it"))
                .expect(302);
        assertAll(
                () -> assertEquals(List.of("BEGIN ENDED", "FIRST ENDED"), dates(child)),
                () -> assertEquals(
                        List.of(
                                "virtual-school.plan-begin 10 WORKING_DAYS STOPPED",
                                "virtual-school.plan-first 20 WORKING_DAYS STOPPED"),
                        clocks(child)));
    }

    @Test
    void whoeverIsAskedToContributeIsToldWithoutANameAndSeesThatDateAlone() {
        Staff.Member ep = staff.ep();
        UUID child = care.looked(family);
        UUID first = care.date(child, "FIRST");
        care.asks(first, ep);
        Visitor contributor = staff.signedIn(ep);
        String address = Schools.page("plan-contribute", first);
        contributor
                .sendOnce(
                        address,
                        contributor
                                .form(contributor.open(address).expect(200), "contribute")
                                .set("contribute:contribution", "Short texts, read twice")
                                .press("Save"))
                .expect(302);
        Reply notices = contributor.open("/notices/list.xhtml").expect(200);
        Reply shown = office.open(Schools.page("plan-date", first)).expect(200);
        Reply list = contributor.open(Schools.ROOT + "plans.xhtml").expect(200);
        assertAll(
                () -> assertTrue(
                        notices.page().text().contains("contribute to a personal education plan"), notices::text),
                () -> assertFalse(notices.text().contains(family), notices::text),
                () -> assertTrue(shown.page().text().contains("Short texts, read twice"), shown::text),
                () -> assertEquals(1, list.page().select("#plans tbody tr").size(), list::text),
                () -> assertEquals(
                        404,
                        contributor
                                .open(Schools.page("plan-date", care.date(child, "BEGIN")))
                                .status()),
                () -> assertEquals(
                        404,
                        contributor.open(Schools.page("plan-hold", first)).status(),
                        "the office says what was held"),
                () -> assertEquals(
                        404,
                        luton.signedIn("ep")
                                .open(Schools.page("plan-date", first))
                                .status()),
                () -> assertEquals(
                        403,
                        luton.signedIn("senco")
                                .open(Schools.page("plan-date", first))
                                .status()),
                () -> assertEquals(
                        List.of(ep.id().toString()),
                        given.texts("select practitioner_id from attune.deadline where subject_id = ?", first)));
    }

    @Test
    void itIsPartOfTheChildsRecordAndEachLookIsInTheAudit() {
        UUID child = care.looked(family);
        UUID first = care.date(child, "FIRST");
        office.open(Schools.page("plan-date", first)).expect(200);
        Reply copy = principal.open(Copies.gather(principal, child).target()).expect(200);
        assertAll(
                () -> assertTrue(copy.page().text().contains("Personal education plan"), copy::text),
                () -> assertTrue(given.number(
                                "select count(*) from attune.audit_entry where child_id = ? and kind = 'read'"
                                        + " and subject = 'plugin_virtual_school.plan_date'",
                                child)
                        > 0),
                () -> assertEquals(
                        404,
                        attune.at("milton-keynes")
                                .signedIn("principal")
                                .open(Schools.page("plan-date", first))
                                .status(),
                        "another authority’s"));
    }

    @Test
    void aProgramReadsTheDatesAndSaysThatOneWasHeld() {
        UUID child = care.looked(family);
        UUID begin = care.date(child, "BEGIN");
        String path = "plugins/virtual-school/plans/" + begin;
        Reply one = luton.program().get(path).expect(200);
        Reply missing = luton.program().post(path + "/holding", "{}");
        Reply held = luton.program()
                .post(path + "/holding", "{\"heldOn\": \"" + Staff.today() + "\"}")
                .expect(200);
        Reply list = luton.program().get("plugins/virtual-school/plans").expect(200);
        assertAll(
                () -> assertEquals("BEGIN", one.json().path("kind").asText(), one::text),
                () -> assertEquals(422, missing.status(), missing::text),
                () -> assertEquals("HELD", held.json().path("state").asText(), held::text),
                () -> assertTrue(list.json().path("items").size() > 0, list::text));
    }
}
