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
import org.attune.tests.data.Copies;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.district.DistrictYears.Place;
import org.junit.jupiter.api.Test;

/** Multi-Family Groups: families, sessions, what changed, and what becomes of a child who is named. */
@AttuneTest
class GroupsTest {

    private final Authority kent;
    private final Given given;
    private final Staff staff;
    private final DistrictYears years;
    private final Visitor office;
    private final Groups groups;
    private final Place place;
    private final UUID work;
    private final UUID group;

    GroupsTest(Attune attune) {
        kent = attune.at("kent");
        given = new Given(attune, kent);
        staff = new Staff(attune, kent);
        years = new DistrictYears(given, staff, kent);
        office = kent.signedIn("support");
        groups = new Groups(given, years, office);
        place = years.district("10");
        work = groups.work(place, years.priority(office, place.id()));
        group = groups.begun(work);
    }

    private Reply page(Visitor who) {
        return who.open(DistrictYears.page("group", group));
    }

    @Test
    void familiesComeToSessionsWhoseTimeIsTheDistrictsAndSayWhatChanged() {
        UUID first = groups.labelled(group, "Family A");
        UUID second = groups.labelled(group, "Family B");
        Form session = groups.session(group, place.person()).choose("Family A");
        office.sendOnce(Groups.address("session", group), session).expect(302);
        Reply twice = office.sendOnce(Groups.address("session", group), groups.session(group, place.person()));
        groups.asked(first, "24", "15").expect(302);
        groups.asked(second, "20", "16").expect(302);
        Reply much = groups.asked(second, "41", "16");
        Reply shown = page(office).expect(200);
        Reply list = office.open(DistrictYears.ROOT + "groups.xhtml").expect(200);
        assertAll(
                () -> assertEquals("0.5 used, 2.5 planned, 7 free", years.books(place.id())),
                () -> assertTrue(
                        twice.page().text().contains("The session of this day is recorded already"), twice::text),
                () -> assertTrue(much.page().text().contains("Enter a whole number from 0 to 40"), much::text),
                () -> assertTrue(
                        shown.page()
                                .text()
                                .contains("On average 22.0 before and 15.5 after, of 2 families asked twice"),
                        shown::text),
                () -> assertTrue(shown.page().text().contains("1 family came"), shown::text),
                () -> assertTrue(list.page().text().contains("15.5"), list::text));
    }

    @Test
    void aChildIsNamedWhereTheRecordIsThereAndSomebodyAgreedAndThenItIsInEveryCopy() {
        String family = Given.word();
        Reply unknown = groups.named(group, family, "Mia, mother");
        UUID child = given.child(given.setting("School " + family), family);
        Reply unasked = groups.named(group, family, "");
        groups.named(group, family, "Mia, mother").expect(302);
        Reply again = groups.named(group, family, "Mia, mother");
        Copies.gather(kent.signedIn("principal"), child);
        assertAll(
                () -> assertTrue(
                        unknown.page().text().contains("There is no record of a child of this name"), unknown::text),
                () -> assertTrue(
                        unasked.page().text().contains("Enter who agreed that the child’s record shows this"),
                        unasked::text),
                () -> assertTrue(again.page().text().contains("in the group already"), again::text),
                () -> assertTrue(page(office).text().contains("Robin " + family)),
                () -> assertTrue(given.number(
                                "select count(*) from attune.subject_line where child_id = ? and part = 'Multi-Family Group'",
                                child)
                        > 0));
    }

    @Test
    void whoDoesNotWorkOnItSeesNoFamilyOfIt() {
        groups.labelled(group, "Family A");
        Visitor other = kent.signedIn("ep2");
        Reply before = page(staff.signedIn(place.person()));
        office.sendOnce(Groups.address("session", group), groups.session(group, place.person()))
                .expect(302);
        assertAll(
                () -> assertEquals(404, before.status()),
                () -> assertEquals(200, page(staff.signedIn(place.person())).status(), "worked on it"),
                () -> assertEquals(404, page(other).status()),
                () -> assertEquals(
                        200,
                        kent.signedIn("admin")
                                .open(DistrictYears.page("work", work))
                                .status()),
                () -> assertEquals(
                        200, other.open(DistrictYears.page("work", work)).status()),
                () -> assertEquals(403, page(kent.signedIn("senco")).status()));
    }

    @Test
    void ofTwoWhoRecordTheSameDayAtOnceOneDoesAndTheOtherIsTold() {
        Visitor principal = kent.signedIn("principal");
        Form mine = groups.session(group, place.person());
        Form theirs = new Groups(given, years, principal).session(group, place.person());
        String address = Groups.address("session", group);
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> office.sendOnce(address, mine));
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(() -> principal.sendOnce(address, theirs));
        List<Reply> told = List.of(first.join(), second.join()).stream()
                .filter(reply -> !reply.isRedirect())
                .toList();
        assertAll(
                () -> assertEquals(1, told.size(), told::toString),
                () -> assertTrue(told.get(0).page().text().contains("session of this day"), told::toString),
                () -> assertEquals("0.5 used, 2.5 planned, 7 free", years.books(place.id())));
    }

    @Test
    void whenTheRecordEndsTheFiguresStayWithoutTheChild() {
        String family = Given.word();
        UUID child = given.child(given.setting("School " + family), family);
        groups.named(group, family, "Mia, mother").expect(302);
        Form session = groups.session(group, place.person()).choose("Robin " + family + " and family");
        office.sendOnce(Groups.address("session", group), session).expect(302);
        given.texts("select attune.erase_child(?)::text", child);
        Reply shown = page(office).expect(200);
        assertAll(
                () -> assertFalse(shown.text().contains(family), shown::text),
                () -> assertTrue(shown.page().text().contains("A family"), shown::text),
                () -> assertTrue(shown.page().text().contains("1 family came"), shown::text),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from plugin_district_days.group_family where group_id = ? and agreed_by <> ''",
                                group)));
    }
}
