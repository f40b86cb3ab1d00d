package org.attune.tests.district;

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
import org.attune.tests.district.DistrictYears.Place;
import org.junit.jupiter.api.Test;

/** Days of districts: given, planned, worked, and never more than there are. */
@AttuneTest
class DistrictDaysTest {

    private final Attune attune;
    private final Authority kent;
    private final Given given;
    private final DistrictYears years;
    private final Visitor ep;

    DistrictDaysTest(Attune attune) {
        this.attune = attune;
        kent = attune.at("kent");
        given = new Given(attune, kent);
        years = new DistrictYears(given, new Staff(attune, kent), kent);
        ep = kent.signedIn("ep");
    }

    @Test
    void everyDistrictWithATeamIsGivenItsDaysByRule() {
        assertEquals(
                12,
                given.number(
                        "select count(*) from plugin_district_days.allocation a join attune.district d on d.tenant_id = a.tenant_id"
                                + " and d.id = a.district_id where a.minutes = 80 * 390 and a.reason = '' and d.name in ('Ashford', 'Canterbury',"
                                + " 'Dartford', 'Dover', 'Folkestone and Hythe', 'Gravesham', 'Maidstone', 'Sevenoaks', 'Swale', 'Thanet',"
                                + " 'Tonbridge and Malling', 'Tunbridge Wells') and a.year_kind = 'ACADEMIC' and a.year = (select max(x.year) from"
                                + " plugin_district_days.priority x)"));
        Reply page = ep.open(DistrictYears.ROOT + "districts.xhtml").expect(200);
        assertAll(
                () -> assertEquals(
                        "80",
                        page.page()
                                .select("#districts tr:has(a:containsOwn(Dover)) td[data-label=Days]")
                                .text()),
                () -> assertTrue(
                        page.page().select(".tile-across-6.tile-down-3").text().contains("Dover"), page::text));
    }

    @Test
    void whatIsPlannedIsKeptWhatIsWorkedIsChargedAndTheRestComesBack() {
        Place place = years.district("10");
        UUID priority = years.priority(ep, place.id());
        UUID work = years.work(ep, place.id(), priority, "4");
        String planned = years.books(place.id());
        Form form = years.record(ep, work, place.person(), "1.5");
        ep.sendOnce(DistrictYears.page("work", work), form).expect(302);
        ep.sendOnce(DistrictYears.page("work", work), form);
        String worked = years.books(place.id());
        years.worked(ep, work, place.person(), "3");
        String over = years.books(place.id());
        Reply shown = ep.open(DistrictYears.page("district", place.id())).expect(200);
        Visitor office = kent.signedIn("support");
        String back = DistrictYears.ROOT + "take-back.xhtml?id="
                + given.texts("select id from plugin_district_days.worked where work_id = ? and minutes = 585", work)
                        .get(0);
        office.sendOnce(
                        back,
                        office.form(office.open(back).expect(200), "back")
                                .fill("Why?", "Wrong day")
                                .press("Take it back"))
                .expect(302);
        String given = years.books(place.id());
        assertAll(
                () -> assertEquals("0 used, 4 planned, 6 free", planned),
                () -> assertEquals("1.5 used, 2.5 planned, 6 free", worked, "once, though it was sent twice"),
                () -> assertEquals("4.5 used, 0 planned, 5.5 free", over, "half a day more than was planned"),
                () -> assertTrue(shown.page().text().contains("100% of it by the local team"), shown::text),
                () -> assertEquals("3 used, 0 planned, 7 free", given));
    }

    @Test
    void whatIsPlannedOtherwiseKeepsWhatWasNotChanged() {
        Place place = years.district("10");
        UUID priority = years.priority(ep, place.id());
        Form plan = years.plan(ep, place.id(), priority.toString(), "4")
                .set("work:lead", place.person().id().toString());
        ep.sendOnce(DistrictYears.of("plan", place.id()), plan).expect(302);
        UUID work = UUID.fromString(
                given.texts("select id from plugin_district_days.work where district_id = ?", place.id())
                        .get(0));
        String address = DistrictYears.page("plan", work);
        Form first = ep.form(ep.open(address).expect(200), "work")
                .set("work:days", "6")
                .press("Plan it");
        Form late = ep.form(ep.open(address), "work").set("work:days", "1").press("Plan it");
        ep.sendOnce(address, first).expect(302);
        Reply told = ep.sendOnce(address, late);
        assertAll(
                () -> assertEquals("0 used, 6 planned, 4 free", years.books(place.id())),
                () -> assertEquals(
                        List.of(place.person().id().toString()),
                        given.texts("select practitioner_id from plugin_district_days.work where id = ?", work)),
                () -> assertTrue(told.page().text().contains("Someone else changed this"), told::text));
    }

    @Test
    void whatIsFinishedOrDroppedKeepsNothingAndSaysWhy() {
        Place place = years.district("10");
        UUID work = years.work(ep, place.id(), years.priority(ep, place.id()), "4");
        String address = DistrictYears.page("work", work);
        Reply without = ep.sendOnce(
                address,
                ep.form(ep.open(address).expect(200), "end")
                        .set("end:state", "DROPPED")
                        .press("End it"));
        ep.sendOnce(
                        address,
                        ep.form(ep.open(address).expect(200), "end")
                                .set("end:state", "DROPPED")
                                .fill("What came of it, or why is it dropped?", "The school closed")
                                .press("End it"))
                .expect(302);
        Reply after = ep.open(address).expect(200);
        assertAll(
                () -> assertTrue(without.page().text().contains("Say why it is dropped"), without::text),
                () -> assertEquals("0 used, 0 planned, 10 free", years.books(place.id())),
                () -> assertTrue(after.page().text().contains("The school closed"), after::text),
                () -> assertEquals(0, after.page().select("form#record").size(), "nothing more is recorded"));
    }

    @Test
    void moreThanIsFreeIsRefusedAndSaysHowMuchIsFree() {
        Place place = years.district("10");
        UUID priority = years.priority(ep, place.id());
        Reply much =
                ep.send(DistrictYears.of("plan", place.id()), years.plan(ep, place.id(), priority.toString(), "10.5"));
        UUID work = years.work(ep, place.id(), priority, "9");
        Reply more = ep.send(DistrictYears.page("work", work), years.record(ep, work, place.person(), "11"));
        Reply fewer = years.give(place.id(), "8");
        assertAll(
                () -> assertTrue(much.page().text().contains(place.name() + " has 10 days free"), much::text),
                () -> assertTrue(more.page().text().contains("has 1 day free"), more::text),
                () -> assertTrue(
                        fewer.page().text().contains("9 days are used, planned or moved already: enter at least 9"),
                        fewer::text),
                () -> assertEquals("0 used, 9 planned, 1 free", years.books(place.id())));
    }

    @Test
    void ofTwoWhoPlanTheLastDaysAtOnceOneGetsThemAndTheOtherIsTold() {
        Place place = years.district("5");
        UUID priority = years.priority(ep, place.id());
        Visitor other = kent.signedIn("ep2");
        String address = DistrictYears.of("plan", place.id());
        Form mine = years.plan(ep, place.id(), priority.toString(), "4");
        Form theirs = years.plan(other, place.id(), priority.toString(), "4");
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> ep.sendOnce(address, mine));
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(() -> other.sendOnce(address, theirs));
        List<Reply> told = List.of(first.join(), second.join()).stream()
                .filter(reply -> !reply.isRedirect())
                .toList();
        assertAll(
                () -> assertEquals(1, told.size(), told::toString),
                () -> assertTrue(told.get(0).page().text().contains("has 1 day free"), told::toString),
                () -> assertEquals("0 used, 4 planned, 1 free", years.books(place.id())));
    }

    /** Two authorities at once: Kent plans against priorities, Milton Keynes need not, and only its team works the days. */
    @Test
    void inAnotherAuthorityWorkNeedsNoPriorityAndOnlyTheTeamWorks() {
        Place place = years.district("10");
        Reply kents = ep.send(DistrictYears.of("plan", place.id()), years.plan(ep, place.id(), "", "1"));
        Authority city = attune.at("milton-keynes");
        Given there = new Given(attune, city);
        Staff staff = new Staff(attune, city);
        DistrictYears theirs = new DistrictYears(there, staff, city);
        Place whole = theirs.district("10");
        Visitor principal = city.signedIn("principal");
        principal
                .sendOnce(DistrictYears.of("plan", whole.id()), theirs.plan(principal, whole.id(), "", "2"))
                .expect(302);
        UUID work = UUID.fromString(
                there.texts("select id from plugin_district_days.work where district_id = ?", whole.id())
                        .get(0));
        Reply stranger =
                principal.send(DistrictYears.page("work", work), theirs.record(principal, work, staff.ep(), "1"));
        theirs.worked(principal, work, whole.person(), "1");
        assertAll(
                () -> assertTrue(
                        kents.page().text().contains("Choose the agreed priority that it belongs to"), kents::text),
                () -> assertTrue(
                        stranger.page().text().contains("Only the local team works these days"), stranger::text),
                () -> assertEquals("1 used, 1 planned, 8 free", theirs.books(whole.id())),
                () -> assertEquals(
                        404,
                        principal
                                .open(DistrictYears.page("district", place.id()))
                                .status(),
                        "another authority’s"),
                () -> assertEquals(
                        1,
                        there.number(
                                "select count(*) from attune.ledger_account where district_id = ? and year_kind = 'FINANCIAL'",
                                whole.id())));
    }

    @Test
    void aProgramPlansOnceRecordsAndIsToldWhatIsMissing() {
        Place place = years.district("10");
        UUID priority = years.priority(ep, place.id());
        String path = "plugins/district-days/districts/" + place.id() + "/work";
        String body = "{\"title\": \"By a program\", \"kind\": \"DROP_IN\", \"priorityId\": \"" + priority
                + "\", \"plannedFor\": \"" + Staff.today() + "\", \"days\": \"2\", \"submissionId\": \""
                + UUID.randomUUID() + "\"}";
        Reply first = kent.program().post(path, body).expect(201);
        Reply again = kent.program().post(path, body).expect(201);
        Reply missing = kent.program().post(path, "{}");
        String work = first.json().path("id").asText();
        Reply days = kent.program()
                .post(
                        "plugins/district-days/work/" + work + "/days",
                        "{\"day\": \"" + Staff.today() + "\", \"days\": \"0.5\", \"practitionerId\": \""
                                + place.person().id() + "\"}");
        Reply list = kent.program().get("plugins/district-days/districts").expect(200);
        assertAll(
                () -> assertEquals(work, again.json().path("id").asText()),
                () -> assertEquals(422, missing.status(), missing::toString),
                () -> assertEquals("1.5", days.expect(200).json().path("open").asText(), days::toString),
                () -> assertTrue(list.text().contains(place.name()), list::text),
                () -> assertEquals("0.5 used, 1.5 planned, 8 free", years.books(place.id())),
                () -> assertEquals(
                        422,
                        kent.program()
                                .get("plugins/district-days/districts?year=1")
                                .status()));
    }

    @Test
    void whereItIsOffThereIsNoTraceOfItAndASettingSeesNothing() {
        Authority luton = attune.at("luton");
        Visitor principal = luton.signedIn("principal");
        Reply home = principal.open("/index.xhtml").expect(200);
        assertAll(
                () -> assertFalse(home.text().contains("District days"), home::text),
                () -> assertEquals(
                        404,
                        principal.open(DistrictYears.ROOT + "districts.xhtml").status()),
                () -> assertEquals(
                        404,
                        luton.program().get("plugins/district-days/districts").status()),
                () -> assertFalse(luton.program().get("openapi").text().contains("district-days")),
                () -> assertEquals(
                        403,
                        kent.signedIn("senco")
                                .open(DistrictYears.ROOT + "districts.xhtml")
                                .status()));
    }
}
