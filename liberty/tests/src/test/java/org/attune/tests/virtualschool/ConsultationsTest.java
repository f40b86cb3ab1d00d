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
import org.attune.tests.data.Copies;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** Consultations: who may have one, times that no school sees, what was agreed, and whose time it is. */
@AttuneTest
class ConsultationsTest {

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Staff staff;
    private final Schools schools;
    private final Care care;
    private final Visitor principal;
    private final String family = Given.word();

    ConsultationsTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
        schools = new Schools(given, staff, luton);
        principal = luton.signedIn("principal");
        care = new Care(given, schools, principal);
    }

    private Reply page(Visitor who, UUID id) {
        return who.open(Schools.page("consultation", id));
    }

    private String state(UUID id) {
        return given.texts("select state from plugin_virtual_school.consultation where id = ?", id)
                .get(0);
    }

    @Test
    void aConsultationIsAskedBookedHeldAndItsTimeIsTheVirtualSchools() {
        Staff.Member ep = schools.linkEp("10");
        UUID work = care.work(ep, "Consultation");
        UUID id = care.consultation(family);
        UUID time = care.time(ep);
        care.booked(id, time);
        Visitor giver = staff.signedIn(ep);
        Reply booked = page(giver, id).expect(200);
        Reply notices = giver.open("/notices/list.xhtml").expect(200);
        Reply uncounted = care.held(id, ep, "", "");
        Form form = care.recording(id, ep).set("record:hours", "1.5").set("record:work", work.toString());
        principal.sendOnce(Schools.page("consultation-record", id), form).expect(302);
        principal.sendOnce(Schools.page("consultation-record", id), form);
        String action = Schools.ROOT + "consultation-action.xhtml?consultation=" + id;
        Form agreed = giver.form(giver.open(action).expect(200), "action")
                .set("action:what", "A quiet hour before bed")
                .set("action:who", "Mia Carer")
                .press("Save");
        Form past = Schools.date(
                giver.form(giver.open(action).expect(200), "action")
                        .set("action:what", "Nothing")
                        .set("action:who", "Nobody")
                        .press("Save"),
                "action:byWhen",
                Staff.today().minusDays(1));
        Reply early = giver.sendOnce(action, past);
        giver.sendOnce(
                        action,
                        Schools.date(agreed, "action:byWhen", Staff.today().plusDays(7)))
                .expect(302);
        Reply shown = page(principal, id).expect(200);
        assertAll(
                () -> assertTrue(booked.page().text().contains("What helps at bedtime?"), booked::text),
                () -> assertTrue(
                        notices.page().text().contains("A consultation of the Virtual School is booked with you"),
                        notices::text),
                () -> assertFalse(
                        notices.text().contains(family) || notices.text().contains("Mia"), notices::text),
                () -> assertTrue(uncounted.page().text().contains("Choose the work"), uncounted::text),
                () -> assertTrue(early.page().text().contains("Enter the day of the consultation"), early::text),
                () -> assertEquals("1.5 used, 3.5 planned", schools.books(ep), "once, though it was sent twice"),
                () -> assertTrue(shown.page().text().contains("90 minutes"), shown::text),
                () -> assertTrue(shown.page().select("#actions").text().contains("Mia Carer"), shown::text));
    }

    @Test
    void withoutWhyTheyMayAndWhoAgreedNothingIsKeptNotEvenTheChild() {
        Form form = care.asking(principal, family).set("ask:eligibleNote", "").set("ask:agreedBy", " ");
        Reply told = principal.sendOnce(Schools.ROOT + "consultation-ask.xhtml", form);
        Form late = Schools.date(
                care.asking(principal, family), "ask:askedOn", Staff.today().minusDays(1));
        Reply after = principal.sendOnce(Schools.ROOT + "consultation-ask.xhtml", late);
        assertAll(
                () -> assertTrue(told.page().text().contains("Say how you know"), told::text),
                () -> assertTrue(told.page().text().contains("Enter the name of who agreed"), told::text),
                () -> assertTrue(after.page().text().contains("or an earlier one"), after::text),
                () -> assertEquals(0, given.number("select count(*) from attune.child where family_name = ?", family)));
    }

    /** The times are the service’s: no school sees or books them, and nobody books one without saying who asks and why they may. */
    @Test
    void noSchoolSeesTheTimesAndNoneIsBookedPastTheConsultation() {
        UUID time = care.time(staff.ep());
        Visitor senco = given.senco(given.setting("School " + Given.word()));
        Reply past = luton.program()
                .post(
                        "sessions/" + time + "/bookings",
                        "{\"who\": \"Somebody\", \"submissionId\": \"" + UUID.randomUUID() + "\"}");
        String offer = given.texts("select offer_id from attune.offered_session where id = ?", time)
                .get(0);
        Reply offered = principal.open("/sessions/offered.xhtml?id=" + offer).expect(200);
        Reply change = principal.open("/sessions/change.xhtml?id=" + offer).expect(200);
        assertAll(
                () -> assertEquals(
                        404, senco.open("/sessions/view.xhtml?id=" + time).status()),
                () -> assertFalse(
                        senco.open("/sessions/list.xhtml").expect(200).text().contains(time.toString())),
                () -> assertTrue(past.text().contains("consultation-not-asked"), past::text),
                () -> assertTrue(
                        offered.page().text().contains("The service, for people who have no account"), offered::text),
                () -> assertFalse(change.page().text().contains("Who may book?"), change::text),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.session_booking where session_id = ?", time)));
    }

    @Test
    void ofTwoWhoBookTheSameTimeAtOnceOneGetsItAndTheOtherIsTold() {
        UUID time = care.time(staff.ep());
        UUID mine = care.consultation(family);
        UUID theirs = care.consultation(Given.word());
        Visitor support = luton.signedIn("support");
        Form one = care.booking(principal, mine, time);
        Form two = care.booking(support, theirs, time);
        CompletableFuture<Reply> first =
                CompletableFuture.supplyAsync(() -> principal.sendOnce(Schools.page("consultation-book", mine), one));
        CompletableFuture<Reply> second =
                CompletableFuture.supplyAsync(() -> support.sendOnce(Schools.page("consultation-book", theirs), two));
        List<Reply> told = List.of(first.join(), second.join()).stream()
                .filter(reply -> !reply.isRedirect())
                .toList();
        assertAll(
                () -> assertEquals(1, told.size(), told::toString),
                () -> assertTrue(told.get(0).page().text().contains("Somebody else"), told::toString),
                () -> assertEquals(
                        List.of("BOOKED", "WAITING"),
                        List.of(state(mine), state(theirs)).stream().sorted().toList()));
    }

    @Test
    void aTimeThatIsGivenBackOrCalledOffLeavesItWaiting() {
        UUID time = care.time(staff.ep());
        UUID id = care.consultation(family);
        care.booked(id, time);
        String address = Schools.page("consultation-book", id);
        principal
                .sendOnce(
                        address,
                        principal
                                .form(principal.open(address).expect(200), "book")
                                .press("Give it back"))
                .expect(302);
        String back = state(id);
        care.booked(id, time);
        luton.program().post("sessions/" + time + "/cancellation", "{\"reason\": \"Ill\"}");
        Reply notices = luton.signedIn("support").open("/notices/list.xhtml").expect(200);
        assertAll(
                () -> assertEquals("WAITING", back),
                () -> assertEquals("WAITING", state(id)),
                () -> assertTrue(
                        notices.page().text().contains("A consultation of the Virtual School has no time any more"),
                        notices::text));
    }

    /** Milton Keynes does not count them: nobody is asked how long it took. */
    @Test
    void inAnotherAuthorityItsTimeIsNotCounted() {
        Authority city = attune.at("milton-keynes");
        Given there = new Given(attune, city);
        Staff others = new Staff(attune, city);
        Care theirs = new Care(there, new Schools(there, others, city), city.signedIn("principal"));
        UUID id = theirs.consultation(Given.word());
        Form form = theirs.recording(id, others.ep());
        boolean asks = form.names().contains("record:hours");
        theirs.held(id, others.ep(), "", "").expect(302);
        assertAll(
                () -> assertFalse(asks),
                () -> assertEquals(
                        1,
                        there.number(
                                "select count(*) from plugin_virtual_school.consultation where id = ? and worked_id is null"
                                        + " and state = 'HELD'",
                                id)),
                () -> assertEquals(404, page(principal, id).status(), "another authority’s"));
    }

    @Test
    void otherPeopleSeeNothingOfItAndItIsPartOfTheChildsRecord() {
        UUID id = care.consultation(family);
        UUID child = UUID.fromString(given.texts("select id from attune.child where family_name = ?", family)
                .get(0));
        String end = Schools.page("consultation-end", id);
        principal
                .sendOnce(
                        end,
                        principal
                                .form(principal.open(end).expect(200), "end")
                                .set("end:because", "They found another way")
                                .press("Save"))
                .expect(302);
        page(principal, id).expect(200);
        Reply copy = principal.open(Copies.gather(principal, child).target()).expect(200);
        assertAll(
                () -> assertEquals("ENDED", state(id)),
                () -> assertEquals(404, page(luton.signedIn("ep"), id).status()),
                () -> assertEquals(403, page(luton.signedIn("senco"), id).status()),
                () -> assertEquals(
                        404, page(schools.office(), id).status(), "the Virtual School, which did not record it"),
                () -> assertTrue(copy.page().text().contains("Consultation, Virtual School"), copy::text),
                () -> assertTrue(given.number(
                                "select count(*) from attune.audit_entry where child_id = ? and kind = 'read'"
                                        + " and subject = 'plugin_virtual_school.consultation'",
                                child)
                        > 0));
    }
}
