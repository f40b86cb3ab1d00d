package org.attune.tests.district;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
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

/** Communities of Practice: sessions that people book, and how many came. */
@AttuneTest
class CommunitiesTest {

    private final Attune attune;
    private final Authority kent;
    private final Given given;
    private final DistrictYears years;
    private final Visitor principal;
    private final Communities communities;
    private final Place place;
    private final UUID work;

    CommunitiesTest(Attune attune) {
        this.attune = attune;
        kent = attune.at("kent");
        given = new Given(attune, kent);
        years = new DistrictYears(given, new Staff(attune, kent), kent);
        principal = kent.signedIn("principal");
        communities = new Communities(years, principal);
        place = years.district("10");
        work = communities.work(place, years.priority(principal, place.id()).toString());
    }

    private Reply page() {
        return principal.open(DistrictYears.page("community", work)).expect(200);
    }

    @Test
    void aHundredPeopleComeNoMoreAndTheTimeIsTheDistricts() {
        String address = Communities.address("session", work);
        Reply much = principal.sendOnce(address, communities.session(work, place.person(), "101"));
        Form form = communities.session(work, place.person(), "100");
        principal.sendOnce(address, form).expect(302);
        principal.sendOnce(address, form);
        Reply twice = principal.sendOnce(address, communities.session(work, place.person(), "3"));
        Reply shown = page();
        Reply list = principal.open(DistrictYears.ROOT + "communities.xhtml").expect(200);
        assertAll(
                () -> assertTrue(much.page().text().contains("Enter a whole number from 0 to 100"), much::text),
                () -> assertTrue(
                        twice.page().text().contains("The session of this day is recorded already"), twice::text),
                () -> assertTrue(shown.page().text().contains("100 people came to 1 session"), shown::text),
                () -> assertTrue(list.page().text().contains("District"), list::text),
                () -> assertEquals("0.5 used, 2.5 planned, 7 free", years.books(place.id())));
    }

    @Test
    void sessionsAreOfferedForBookingAndAreInTheDiary() {
        String address = Communities.address("offer", work);
        Form form = communities.offer(work, place.person(), "100");
        principal.sendOnce(address, form).expect(302);
        principal.sendOnce(address, form);
        Reply much = principal.sendOnce(address, communities.offer(work, place.person(), "101"));
        Reply plain = principal.sendOnce(
                address, communities.offer(work, place.person(), "10").set("offer:link", "http://plain.example"));
        Reply hour = principal.sendOnce(
                address, communities.offer(work, place.person(), "10").set("offer:startsAt", "25:61"));
        assertAll(
                () -> assertEquals(
                        List.of("90 100"),
                        given.texts(
                                "select (extract(epoch from s.ends_at - s.starts_at) / 60)::int || ' ' || s.capacity from"
                                        + " attune.offered_session s join plugin_district_days.community_offer c on c.tenant_id = s.tenant_id"
                                        + " and c.offer_id = s.offer_id where c.work_id = ?",
                                work),
                        "once, though it was sent twice"),
                () -> assertTrue(page().page().text().contains("0 of 100")),
                () -> assertTrue(much.page().text().contains("Enter a whole number from 1 to 100"), much::text),
                () -> assertTrue(plain.page().text().contains("Enter a link that begins with https://"), plain::text),
                () -> assertTrue(hour.page().text().contains("Enter a time such as 15:30"), hour::text));
    }

    /** Two authorities at once: 100 people in Kent, 30 in Milton Keynes. */
    @Test
    void howManyMayComeIsTheAuthoritys() {
        Authority city = attune.at("milton-keynes");
        DistrictYears theirs = new DistrictYears(new Given(attune, city), new Staff(attune, city), city);
        Visitor lead = city.signedIn("principal");
        Communities others = new Communities(theirs, lead);
        Place whole = theirs.district("5");
        UUID other = others.work(whole, "");
        Reply told = lead.sendOnce(Communities.address("session", other), others.session(other, whole.person(), "31"));
        assertAll(
                () -> assertTrue(told.page().text().contains("Enter a whole number from 0 to 30"), told::text),
                () -> assertEquals(
                        404, lead.open(DistrictYears.page("community", work)).status(), "another authority’s"));
    }

    @Test
    void ofTwoWhoRecordTheSameDayAtOnceOneDoesAndTheOtherIsTold() {
        Visitor ep = kent.signedIn("ep");
        String address = Communities.address("session", work);
        Form mine = communities.session(work, place.person(), "12");
        Form theirs = new Communities(years, ep).session(work, place.person(), "13");
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> principal.sendOnce(address, mine));
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(() -> ep.sendOnce(address, theirs));
        List<Reply> told = List.of(first.join(), second.join()).stream()
                .filter(reply -> !reply.isRedirect())
                .toList();
        assertAll(
                () -> assertEquals(1, told.size(), told::toString),
                () -> assertTrue(told.get(0).page().text().contains("session of this day"), told::toString),
                () -> assertEquals("0.5 used, 2.5 planned, 7 free", years.books(place.id())));
    }

    /** In the diary it counts as what it takes of the day; the entry has its preparation besides. */
    @Test
    void aSessionThatWasBookedCountsOnceInTheWeekOfWhoeverGaveIt() {
        String address = Communities.address("offer", work);
        principal
                .sendOnce(address, communities.offer(work, place.person(), "100"))
                .expect(302);
        String today = " at time zone 'Europe/London')::date + time '12:00') at time zone 'Europe/London'";
        given.change(
                "update attune.appointment set starts_at = ((now()" + today + ", ends_at = ((now()" + today
                        + " + interval '90 minutes' where id = (select s.appointment_id from attune.offered_session s"
                        + " join plugin_district_days.community_offer c on c.tenant_id = s.tenant_id and c.offer_id = s.offer_id"
                        + " where c.work_id = ?)",
                work);
        int before = done();
        principal
                .sendOnce(Communities.address("session", work), communities.session(work, place.person(), "12"))
                .expect(302);
        int minutes = (int) given.number("select minutes from plugin_district_days.worked where work_id = ?", work);
        assertAll(
                () -> assertEquals(0, before),
                () -> assertTrue(minutes > 90, "half a day"),
                () -> assertEquals(minutes - 90, done(), "what the diary does not have already"));
    }

    /** Minutes that the person of the district has done today, as programs read them. */
    private int done() {
        LocalDate day = Staff.today();
        return StreamSupport.stream(
                        kent.program()
                                .get("capacity?from=" + day + "&to=" + day)
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .filter(line -> line.path("practitionerId")
                        .asText()
                        .equals(place.person().id().toString()))
                .mapToInt(line -> line.path("doneMinutes").asInt())
                .sum();
    }
}
