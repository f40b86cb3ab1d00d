package org.attune.tests.district;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Copies;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.dataprotection.Scans;
import org.attune.tests.district.DistrictYears.Place;
import org.junit.jupiter.api.Test;

/** Video Interaction Guidance: who it is for, what families agree to, films and reviews, and what came of it. */
@AttuneTest
class VigTest {

    private static final String REFER = DistrictYears.ROOT + "vig-refer.xhtml";
    private static final int FIVE = 5;

    private final Attune attune;
    private final Authority kent;
    private final Given given;
    private final Staff staff;
    private final DistrictYears years;
    private final Visitor office;
    private final Families families;
    private final String name = Given.word();

    VigTest(Attune attune) {
        this.attune = attune;
        kent = attune.at("kent");
        given = new Given(attune, kent);
        staff = new Staff(attune, kent);
        years = new DistrictYears(given, staff, kent);
        office = kent.signedIn("support");
        families = new Families(given, years, office);
    }

    private UUID work(Place place) {
        return families.work(place.id(), years.priority(office, place.id()));
    }

    private UUID child() {
        return UUID.fromString(given.texts("select id from attune.child where family_name = ?", name)
                .get(0));
    }

    private Reply page(Visitor who, UUID id) {
        return who.open(DistrictYears.page("vig-referral", id));
    }

    @Test
    void aFamilyIsReferredGuidedFilmedReviewedAndTheDaysAreTheDistricts() {
        Place place = years.district("10");
        UUID id = families.guided(place, work(place), name);
        families.agreed(id);
        UUID goal = families.goal(id, "Mornings without shouting", 3);
        families.reviewed(families.filmed(id));
        Reply early = families.end(id, "It is finished", "We delete them");
        families.measured(goal, 7);
        Reply undecided = families.end(id, "It is finished", "");
        families.end(id, "It is finished", "We delete them").expect(302);
        Reply shown = page(office, id).expect(200);
        assertAll(
                () -> assertEquals("1 used, 2 planned, 7 free", years.books(place.id())),
                () -> assertTrue(early.page().text().contains("record it with the goal first"), early::text),
                () -> assertTrue(undecided.page().text().contains("Choose what becomes of the films"), undecided::text),
                () -> assertTrue(shown.page().text().contains("Mornings are calmer"), shown::text),
                () -> assertTrue(shown.page().text().contains("A film is to be deleted or given away"), shown::text),
                () -> assertEquals(
                        List.of("3 7"),
                        given.texts(
                                "select before_score || ' ' || after_score from plugin_district_days.vig_goal where referral_id = ?",
                                id)));
        String films = DistrictYears.page("vig-films", id);
        office.sendOnce(
                        films,
                        office.form(office.open(films).expect(200), "films")
                                .fill(Staff.today())
                                .press("It is done"))
                .expect(302);
        assertFalse(page(office, id).text().contains("to be deleted or given away"));
    }

    @Test
    void whoIsTooOldOnTheDayOfTheReferralIsRefusedInWordsAndEachAuthoritySaysWhoThatIs() {
        Place place = years.district("5");
        LocalDate today = Staff.today();
        Reply five = office.sendOnce(REFER, families.referral(office, place.id(), name, today.minusYears(FIVE)));
        Reply eve = office.sendOnce(
                REFER,
                families.referral(
                        office, place.id(), name, today.minusYears(FIVE).plusDays(1)));
        Authority city = attune.at("milton-keynes");
        Given there = new Given(attune, city);
        DistrictYears theirs = new DistrictYears(there, new Staff(attune, city), city);
        Visitor support = city.signedIn("support");
        Place whole = theirs.district("5");
        Families others = new Families(there, theirs, support);
        Reply four = support.sendOnce(
                REFER,
                others.referral(
                        support,
                        whole.id(),
                        Given.word(),
                        today.minusYears(FIVE).plusDays(1)));
        assertAll(
                () -> assertTrue(five.page().text().contains("for children aged 0 to 4"), five::text),
                () -> assertTrue(five.page().text().contains("this child was 5"), five::text),
                () -> assertEquals(302, eve.status(), eve::text),
                () -> assertTrue(four.page().text().contains("for children aged 0 to 3"), four::text),
                () -> assertEquals(
                        1,
                        given.number("select count(*) from attune.child where family_name = ?", name),
                        "one was kept"),
                () -> assertEquals(
                        404,
                        support.open(DistrictYears.page("vig-referral", DistrictYears.id(eve)))
                                .status(),
                        "another authority’s"));
    }

    @Test
    void withoutACriterionOrTheFamilysWordNothingIsKept() {
        Place place = years.district("5");
        Form form = families.referral(office, place.id(), name, Families.three());
        Form none = families.unexplained(office, place.id(), name, Families.three());
        Form late = families.referral(office, place.id(), name, Families.three());
        Families.date(late, "refer:referredOn", Staff.today().minusDays(1));
        Form unsaid = form.set("refer:said", "").set("refer:parentName", " ");
        Reply without = office.sendOnce(REFER, none);
        Reply after = office.sendOnce(REFER, late);
        Reply silent = office.sendOnce(REFER, unsaid);
        assertAll(
                () -> assertTrue(without.page().text().contains("Choose at least one"), without::text),
                () -> assertTrue(
                        after.page().text().contains("They agree before their details are passed on"), after::text),
                () -> assertTrue(silent.page().text().contains("Say what was asked and what they said"), silent::text),
                () -> assertTrue(silent.page().text().contains("Enter the name of the parent or carer"), silent::text),
                () -> assertEquals(0, given.number("select count(*) from attune.child where family_name = ?", name)));
    }

    @Test
    void nothingIsFilmedWithoutConsentNorByTheDatabaseAndAWithdrawalStopsIt() {
        Place place = years.district("10");
        UUID id = families.guided(place, work(place), name);
        String film = DistrictYears.page("vig-film", id);
        Reply without = office.sendOnce(film, families.film(office, id, Staff.today()));
        UUID consent = families.agreed(id);
        UUID cycle = families.filmed(id);
        Form second = families.film(office, id, Staff.today());
        Form review = families.review(cycle);
        Reply undecided = families.withdraw(consent, "");
        families.withdraw(consent, "We give them to the family, and delete our copy")
                .expect(302);
        Reply after = office.sendOnce(film, second);
        Reply seen = office.sendOnce(DistrictYears.page("vig-review", cycle), review);
        Reply shown = page(office, id).expect(200);
        assertAll(
                () -> assertTrue(
                        without.page().text().contains("Nobody had agreed to be filmed on that day"), without::text),
                () -> assertTrue(undecided.page().text().contains("Choose what becomes of the films"), undecided::text),
                () -> assertTrue(
                        after.page().text().contains("Nobody had agreed to be filmed on that day"), after::text),
                () -> assertTrue(seen.page().text().contains("so the film is not looked at"), seen::text),
                () -> assertTrue(shown.page().text().contains("To be given to the family"), shown::text),
                () -> assertEquals("0.5 used, 2.5 planned, 7 free", years.books(place.id())),
                () -> assertThrows(
                        Exception.class,
                        () -> given.change(
                                "insert into plugin_district_days.vig_cycle (tenant_id, id, child_id, referral_id, number, filmed_on,"
                                        + " what, submission_id) select tenant_id, uuidv7(), child_id, id, 9, current_date, 'x', uuidv7()"
                                        + " from plugin_district_days.vig_referral where id = ?",
                                id)));
    }

    @Test
    void whoeverDoesNotWantToBeRungIsForgottenAsAContactAndTheWorkEnds() {
        Place place = years.district("10");
        UUID id = families.guided(place, work(place), name);
        UUID filming = families.agreed(id);
        families.withdraw(families.consent(id, "CONTACT_DETAILS"), "").expect(302);
        Reply shown = page(office, id).expect(200);
        Visitor guider = staff.signedIn(place.person());
        assertAll(
                () -> assertFalse(shown.text().contains("01632 960001"), shown::text),
                () -> assertTrue(shown.page().text().contains("Ended early"), shown::text),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from plugin_district_days.vig_consent where id = ? and withdrawn_on is null",
                                filming)),
                () -> assertTrue(guider.open("/notices/list.xhtml")
                        .text()
                        .contains("A family that you guide has withdrawn its consent")),
                () -> assertThrows(
                        Exception.class,
                        () -> given.change(
                                "update plugin_district_days.vig_referral set guider_id = null where id = ?;"
                                        + " update plugin_district_days.vig_referral r set guider_id = (select practitioner_id from"
                                        + " plugin_district_days.worked limit 1) where r.id = ?",
                                id,
                                id)));
    }

    @Test
    void itIsSeenByItsGuiderAndTheOfficeAndEachLookIsWrittenDown() {
        Place place = years.district("10");
        UUID id = families.guided(place, work(place), name);
        UUID other = families.waiting(place.id(), Given.word());
        Visitor guider = staff.signedIn(place.person());
        Reply mine = page(guider, id).expect(200);
        Reply list = guider.open(DistrictYears.ROOT + "vig.xhtml").expect(200);
        assertAll(
                () -> assertTrue(mine.text().contains("01632 960001"), mine::text),
                () -> assertTrue(list.text().contains(name), list::text),
                () -> assertEquals(404, page(guider, other).status()),
                () -> assertEquals(404, page(kent.signedIn("ep2"), id).status()),
                () -> assertEquals(403, page(kent.signedIn("admin"), id).status()),
                () -> assertEquals(403, page(kent.signedIn("senco"), id).status()),
                () -> assertTrue(given.number(
                                "select count(*) from attune.audit_entry where kind = 'read' and subject ="
                                        + " 'plugin_district_days.vig_referral' and subject_id = ? and child_id = ?",
                                id,
                                child())
                        > 0),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from attune.audit_entry where subject = 'plugin_district_days.vig_referral'"
                                        + " and subject_id = ? and coalesce(after::text, '') like '%960001%'",
                                id),
                        "contact details are not in the audit"));
    }

    @Test
    void aRestrictedChildIsNotThereForWhoIsNotNamed() {
        Place place = years.district("10");
        UUID id = families.guided(place, work(place), name);
        given.change(
                "insert into attune.child_restriction (tenant_id, id, child_id, reason) values (?, uuidv7(), ?, 'A colleague’s child')",
                kent.id(),
                child());
        Reply list = office.open(DistrictYears.ROOT + "vig.xhtml").expect(200);
        assertAll(
                () -> assertEquals(404, page(office, id).status()),
                () -> assertFalse(list.text().contains(name), list::text));
    }

    @Test
    void itIsInACopyOfTheChildsRecord() {
        Place place = years.district("10");
        UUID id = families.guided(place, work(place), name);
        families.agreed(id);
        families.filmed(id);
        families.goal(id, "A bedtime without tears", 2);
        Copies.gather(kent.signedIn("principal"), child());
        assertEquals(
                4,
                given.number(
                        "select count(distinct part) from attune.subject_line where child_id = ? and part like 'Video Interaction Guidance%'",
                        child()));
    }

    @Test
    void ofTwoWhoReferTheSameChildAtOnceOneDoesAndTheOtherIsTold() {
        Place place = years.district("5");
        UUID child = given.child(given.setting("Nursery " + name), name);
        given.change(
                "update attune.child set given_name = 'Otis', date_of_birth = ?, search_text = ? where id = ?",
                Families.three(),
                " otis " + name,
                child);
        Visitor principal = kent.signedIn("principal");
        Form mine = families.referral(office, place.id(), name, Families.three());
        Form theirs = families.referral(principal, place.id(), name, Families.three());
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> office.sendOnce(REFER, mine));
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(() -> principal.sendOnce(REFER, theirs));
        List<Reply> told = List.of(first.join(), second.join()).stream()
                .filter(reply -> !reply.isRedirect())
                .toList();
        assertAll(
                () -> assertEquals(1, told.size(), told::toString),
                () -> assertTrue(told.get(0).page().text().contains("This child is referred already"), told::toString),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from plugin_district_days.vig_referral where child_id = ?", child)));
    }

    @Test
    void theCyclesThatAFamilyMayHaveAreTheAuthoritys() {
        Authority city = attune.at("milton-keynes");
        Given there = new Given(attune, city);
        DistrictYears theirs = new DistrictYears(there, new Staff(attune, city), city);
        Visitor support = city.signedIn("support");
        Families others = new Families(there, theirs, support);
        Place whole = theirs.district("5");
        UUID id = others.guided(whole, others.work(whole.id(), null), Given.word());
        others.agreed(id);
        others.filmed(id);
        Form third = others.film(support, id, Staff.today());
        others.filmed(id);
        Reply told = support.sendOnce(DistrictYears.page("vig-film", id), third);
        assertAll(
                () -> assertTrue(told.page().text().contains("This family has had its 2 cycles"), told::text),
                () -> assertEquals(
                        2,
                        there.number("select count(*) from plugin_district_days.vig_cycle where referral_id = ?", id)));
    }

    @Test
    void whoMayNotAddChildrenRefersThoseOnRecordOnly() {
        Place place = years.district("5");
        Visitor ep = kent.signedIn("ep");
        Reply unknown = ep.sendOnce(REFER, families.referral(ep, place.id(), name, Families.three()));
        families.waiting(place.id(), name);
        given.change(
                "update plugin_district_days.vig_referral set state = 'ENDED', ended_on = current_date where child_id = ?",
                child());
        Reply known = ep.sendOnce(REFER, families.referral(ep, place.id(), name, Families.three()));
        assertAll(
                () -> assertTrue(
                        unknown.page().text().contains("ask your office to record the referral"), unknown::text),
                () -> assertEquals(302, known.status(), known::text),
                () -> assertEquals(200, page(ep, DistrictYears.id(known)).status(), "whoever recorded it sees it"),
                () -> assertEquals(1, given.number("select count(*) from attune.child where family_name = ?", name)));
    }

    @Test
    void itEndsWithTheChildsRecordAndTheDaysStay() {
        Place place = years.district("10");
        UUID id = families.guided(place, work(place), name);
        families.agreed(id);
        families.reviewed(families.filmed(id));
        families.goal(id, "A bedtime without tears", 2);
        given.texts("select attune.erase_child(?)::text", child());
        assertAll(
                () -> assertEquals(
                        0, given.number("select count(*) from plugin_district_days.vig_referral where id = ?", id)),
                () -> assertEquals(
                        0,
                        given.number("select count(*) from plugin_district_days.vig_cycle where referral_id = ?", id)),
                () -> assertEquals("1 used, 2 planned, 7 free", years.books(place.id())));
    }

    @Test
    void theSignedFormIsKeptInTheRecordAndOpenedByThoseWhoReadTheReferralAlone() throws IOException {
        Place place = years.district("10");
        UUID id = families.guided(place, work(place), name);
        String address = DistrictYears.page("vig-consent", id);
        byte[] scan = Scans.png();
        Reply fake = office.sendOnce(
                address, families.agreeing(office, id, "form.pdf", "no scan".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                0,
                given.number(
                        "select count(*) from plugin_district_days.vig_consent where referral_id = ? and kind = 'VIDEO'",
                        id));
        Form form = families.agreeing(office, id, "Signed form.pdf", scan);
        office.sendOnce(address, form).expect(302);
        office.sendOnce(address, form);
        Visitor guider = staff.signedIn(place.person());
        String file = page(guider, id)
                .expect(200)
                .page()
                .select("a[href*=/documents/]")
                .attr("href");
        assertAll(
                () -> assertTrue(fake.page().text().contains("The file must be a PDF, JPG or PNG"), fake::text),
                () -> assertArrayEquals(scan, guider.open(file).expect(200).bytes()),
                () -> assertTrue(
                        guider.open(file).header("Content-Disposition").contains("Signed form.png"), "as what it is"),
                () -> assertEquals(200, office.open(file).status()),
                () -> assertEquals(404, staff.signedIn(staff.ep()).open(file).status(), "another EP"),
                () -> assertEquals(
                        404,
                        attune.at("milton-keynes")
                                .signedIn("principal")
                                .open(file)
                                .status(),
                        "another authority"),
                () -> assertEquals(
                        1, given.number("select count(*) from attune.document where child_id = ?", child()), "once"));
    }
}
