package org.attune.tests.virtualschool;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** The Virtual School's time: given by it, planned, worked, and never more than there is. */
@AttuneTest
class VirtualSchoolTimeTest {

    private static final String TIME = Schools.ROOT + "time.xhtml";

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Staff staff;
    private final Schools schools;

    VirtualSchoolTimeTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
        schools = new Schools(given, staff, luton);
    }

    @Test
    void whatIsPlannedIsKeptWhatIsWorkedIsChargedAndTheRestComesBack() {
        Staff.Member ep = schools.linkEp("10");
        Visitor own = staff.signedIn(ep);
        UUID work = schools.work(own, ep, "4");
        String planned = schools.books(ep);
        Form form = schools.record(own, work, ep, "1.5");
        own.sendOnce(Schools.page("work", work), form).expect(302);
        own.sendOnce(Schools.page("work", work), form);
        String worked = schools.books(ep);
        String back = Schools.ROOT + "take-back.xhtml?id="
                + given.texts("select id from plugin_virtual_school.worked where work_id = ?", work)
                        .get(0);
        own.sendOnce(
                        back,
                        own.form(own.open(back).expect(200), "back")
                                .fill("Why?", "Wrong day")
                                .press("Take it back"))
                .expect(302);
        own.sendOnce(
                        Schools.page("work", work),
                        own.form(own.open(Schools.page("work", work)), "end")
                                .set("end:state", "DROPPED")
                                .fill("What came of it, or why is it dropped?", "Not needed")
                                .press("End it"))
                .expect(302);
        Reply shown = schools.office().open(TIME).expect(200);
        assertAll(
                () -> assertEquals("0 used, 4 planned", planned),
                () -> assertEquals("1.5 used, 2.5 planned", worked, "once, though it was sent twice"),
                () -> assertEquals("0 used, 0 planned", schools.books(ep)),
                () -> assertEquals(
                        "10:00",
                        shown.page()
                                .select("#people tr:contains(" + ep.name() + ") td[data-label=Left]")
                                .text()));
    }

    @Test
    void nobodyWorksMoreThanTheirHoursUnlessTheySayWhy() {
        Staff.Member ep = schools.linkEp("5");
        Visitor own = staff.signedIn(ep);
        Reply much = own.send(Schools.ROOT + "plan.xhtml", schools.plan(own, ep, "5.5"));
        Reply stranger = own.send(
                Schools.ROOT + "plan.xhtml",
                schools.plan(own, ep, "1").set("plan:person", staff.ep().id().toString()));
        own.sendOnce(
                        Schools.ROOT + "plan.xhtml",
                        schools.plan(own, ep, "5.5").set("plan:because", "The Virtual School’s head asked for it"))
                .expect(302);
        Reply fewer = schools.part(ep, "5");
        assertAll(
                () -> assertTrue(
                        much.page().text().contains("has 5 hours of the Virtual School’s time left"), much::text),
                () -> assertFalse(stranger.isRedirect(), "who has none of the hours cannot be chosen"),
                () -> assertEquals("0 used, 5.5 planned", schools.books(ep)),
                () -> assertTrue(
                        fewer.page().text().contains("They have used or planned 5 hours 30 minutes"), fewer::text));
    }

    @Test
    void ofTwoWhoPlanTheLastHoursAtOnceOneGetsThemAndTheOtherIsTold() {
        Staff.Member ep = schools.linkEp("5");
        Visitor own = staff.signedIn(ep);
        Visitor office = schools.office();
        Form mine = schools.plan(own, ep, "4");
        Form theirs = schools.plan(office, ep, "4");
        CompletableFuture<Reply> first =
                CompletableFuture.supplyAsync(() -> own.sendOnce(Schools.ROOT + "plan.xhtml", mine));
        CompletableFuture<Reply> second =
                CompletableFuture.supplyAsync(() -> office.sendOnce(Schools.ROOT + "plan.xhtml", theirs));
        List<Reply> told = List.of(first.join(), second.join()).stream()
                .filter(reply -> !reply.isRedirect())
                .toList();
        assertAll(
                () -> assertEquals(1, told.size(), told::toString),
                () -> assertTrue(
                        told.get(0).page().text().contains("has 1 hour of the Virtual School’s time left"),
                        told::toString),
                () -> assertEquals("0 used, 4 planned", schools.books(ep)));
    }

    @Test
    void theVirtualSchoolReadsItsStatementAndNoOther() {
        UUID work = schools.work(schools.office(), schools.linkEp("2"), "1");
        String account = given.texts("select account_id from plugin_virtual_school.work where id = ?", work)
                .get(0);
        String other = given.texts("select id from attune.ledger_account where owner_kind = 'SETTING' limit 1")
                .get(0);
        Visitor worker = luton.signedIn("socialworker");
        assertAll(
                () -> schools.office()
                        .open("/ledger/statement.xhtml?account=" + account)
                        .expect(200),
                () -> assertEquals(
                        404,
                        schools.office()
                                .open("/ledger/statement.xhtml?account=" + other)
                                .status()),
                () -> assertEquals(
                        403,
                        worker.open("/ledger/statement.xhtml?account=" + account)
                                .status()),
                () -> assertEquals(403, worker.open(TIME).status()),
                () -> assertEquals(
                        403, worker.open(Schools.ROOT + "hours.xhtml").status()),
                () -> assertEquals(
                        403,
                        luton.signedIn("ep")
                                .open(Schools.ROOT + "link-ep.xhtml")
                                .status()),
                () -> assertEquals(403, luton.signedIn("senco").open(TIME).status()));
    }

    /** Two authorities at once: Milton Keynes counts the financial year. */
    @Test
    void anotherAuthorityHasItsOwnYearAndSeesNothingOfThisOne() {
        UUID work = schools.work(schools.office(), schools.linkEp("2"), "1");
        Authority city = attune.at("milton-keynes");
        Given there = new Given(attune, city);
        Schools theirs = new Schools(there, new Staff(attune, city), city);
        Staff.Member ep = theirs.linkEp("3");
        UUID own = theirs.work(theirs.office(), ep, "1");
        assertAll(
                () -> assertEquals(
                        404, theirs.office().open(Schools.page("work", work)).status()),
                () -> assertEquals(
                        List.of("FINANCIAL"),
                        there.texts("select year_kind from plugin_virtual_school.work where id = ?", own)),
                () -> assertEquals(
                        List.of("ACADEMIC"),
                        given.texts("select year_kind from plugin_virtual_school.work where id = ?", work)));
    }

    @Test
    void aProgramPlansOnceRecordsAndIsToldWhatIsMissing() {
        Staff.Member ep = schools.linkEp("10");
        String body = "{\"title\": \"By a program\", \"kind\": \"CONSULTATION\", \"plannedFor\": \"" + Staff.today()
                + "\", \"hours\": \"2\", \"practitionerId\": \"" + ep.id() + "\", \"submissionId\": \""
                + UUID.randomUUID()
                + "\"}";
        String path = "plugins/virtual-school/time";
        Reply first = luton.program().post(path + "/work", body).expect(201);
        Reply again = luton.program().post(path + "/work", body).expect(201);
        Reply missing = luton.program().post(path + "/work", "{}");
        Reply involvement = luton.program().post(path + "/work", body.replace("CONSULTATION", "INVOLVEMENT"));
        luton.program()
                .post(
                        path + "/work/" + first.json().path("id").asText() + "/entries",
                        "{\"day\": \"" + Staff.today() + "\", \"hours\": \"0.5\", \"practitionerId\": \"" + ep.id()
                                + "\"}")
                .expect(204);
        Reply usage = luton.program().get(path).expect(200);
        assertAll(
                () -> assertEquals(
                        first.json().path("id").asText(),
                        again.json().path("id").asText()),
                () -> assertEquals(422, missing.status(), missing::toString),
                () -> assertEquals("0.5 used, 1.5 planned", schools.books(ep)),
                () -> assertTrue(usage.text().contains(ep.name()), usage::text),
                () -> assertEquals(
                        201,
                        involvement.status(),
                        "the number of a form that was sent already gives what it made, and makes nothing"),
                () -> assertEquals(422, luton.program().get(path + "?year=1").status()));
    }

    @Test
    void whereItIsOffThereIsNoTraceOfIt() {
        Authority kent = attune.at("kent");
        Visitor principal = kent.signedIn("principal");
        Reply home = principal.open("/index.xhtml").expect(200);
        assertAll(
                () -> assertFalse(home.text().contains("Virtual School"), home::text),
                () -> assertEquals(404, principal.open(TIME).status()),
                () -> assertEquals(
                        404, kent.program().get("plugins/virtual-school/time").status()),
                () -> assertFalse(kent.program().get("openapi").text().contains("virtual-school")));
    }
}
