package org.attune.tests.diary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.deadline.Clocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions on the pages: a SENCO books and cancels, a practitioner offers, moves and says who came. */
@AttuneTest
class SessionPagesTest {

    private static final String OFFER = "/sessions/offer.xhtml";

    private final Authority kent;
    private final Given given;
    private final Staff staff;
    private final Offered offered;
    private Staff.Member member;
    private Visitor ep;
    private UUID setting;
    private Visitor senco;

    SessionPagesTest(Attune attune) {
        kent = attune.at("kent");
        given = new Given(attune, kent);
        staff = new Staff(attune, kent);
        offered = new Offered(kent.program(), given);
    }

    @BeforeEach
    void people() {
        member = staff.ep();
        ep = staff.signedIn(member);
        setting = given.setting("Pages " + Given.word());
        senco = given.senco(setting);
    }

    private static String page(String name, UUID id) {
        return "/sessions/" + name + ".xhtml?id=" + id;
    }

    private String state() {
        return String.join(
                ",",
                given.texts("select state from attune.session_booking where setting_id = ? order by number", setting));
    }

    private Reply book(UUID session, String who) {
        String address = page("book", session);
        Reply asked = senco.open(address).expect(200);
        Reply checked = senco.send(
                address, senco.form(asked, "book").fill("Who comes?", who).press("Continue"));
        return senco.send(address, senco.form(checked, "book").press("Book it"));
    }

    @Test
    void aSencoBooksAPlaceSeesItAndCancelsIt() {
        ObjectNode input = offered.input(member.id());
        String title = input.path("title").asText();
        UUID session = offered.session(input);
        Reply booked = book(session, "Ms Kaur");
        assertAll(
                () -> assertTrue(booked.page().text().contains("You are booked"), booked::toString),
                () -> assertEquals("BOOKED", state()),
                () -> assertTrue(
                        senco.open("/sessions/list.xhtml?whose=mine").text().contains(title)),
                () -> assertTrue(ep.open(page("view", session)).text().contains("Ms Kaur")));
        String booking = given.texts("select id from attune.session_booking where setting_id = ?", setting)
                .get(0);
        String address = "/sessions/cancel.xhtml?id=" + booking;
        Form form = senco.form(senco.open(address).expect(200), "cancel").press("Cancel the booking");
        senco.send(address, form);
        senco.send(address, form);
        assertEquals("CANCELLED", state());
    }

    @Test
    void aFormThatIsSentTwiceBooksOnce() {
        UUID session = offered.session(offered.input(member.id()));
        String address = page("book", session);
        Reply checked = senco.send(
                address,
                senco.form(senco.open(address), "book")
                        .fill("Who comes?", "Ms Kaur")
                        .press("Continue"));
        Form form = senco.form(checked, "book").press("Book it");
        senco.send(address, form);
        senco.send(address, form);
        assertEquals("BOOKED", state());
    }

    @Test
    void whatIsForOthersIsNotThereForASenco() {
        ObjectNode input = offered.input(member.id());
        input.putArray("settingIds").add(given.setting("Others " + Given.word()).toString());
        UUID session = offered.session(input);
        UUID theirs = offered.session(offered.input(staff.ep().id()));
        UUID booking = offered.booked(theirs, "Secret Person");
        assertAll(
                () -> assertFalse(senco.open("/sessions/list.xhtml")
                        .text()
                        .contains(input.path("title").asText())),
                () -> assertEquals(404, senco.open(page("view", session)).status()),
                () -> assertEquals(
                        404, senco.open("/sessions/cancel.xhtml?id=" + booking).status()),
                () -> assertFalse(senco.open(page("view", theirs)).text().contains("Secret Person")),
                () -> assertEquals(403, senco.open(OFFER).status()),
                () -> assertEquals(404, ep.open(page("register", theirs)).status()));
    }

    @Test
    void aPractitionerOffersASeriesLooksAtItsDaysAndLeavesOneOut() {
        LocalDate first = Staff.today().plusDays(21).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        String title = "Slots " + Given.word();
        Form form = ep.form(ep.open(OFFER).expect(200), "offer")
                .fill("Kind of session", "Consultation")
                .fill("What is it called?", title)
                .choose("Where is it?", "By phone")
                .choose("How often?", "Every week, on the weekday of the first day")
                .fill("Begins at", "13:30")
                .fill("How many follow one another on a day?", "2")
                .set("offer:termTime", "")
                .press("Show the days");
        form = Clocks.day(Clocks.day(form, "offer:firstDay", first), "offer:lastDay", first.plusDays(28));
        Reply days = ep.send(OFFER, form);
        int shown = days.page().select("#days tbody tr").size();
        assertEquals(5, shown, days::toString);
        Form chosen = ep.form(days, "offer").press("Offer these sessions");
        String one = chosen.names().stream()
                .filter(name -> name.endsWith("chosen"))
                .findFirst()
                .orElseThrow();
        long free =
                chosen.names().stream().filter(name -> name.endsWith("chosen")).count();
        chosen.set(one, "");
        ep.send(OFFER, chosen);
        ep.send(OFFER, chosen);
        assertEquals(
                2 * (free - 1),
                given.number(
                        "select count(*) from attune.offered_session s join attune.offer o on o.id = s.offer_id where o.title = ?",
                        title));
    }

    @Test
    void whoCameIsSaidForAllAtOnce() {
        UUID session = offered.session(offered.input(member.id()));
        UUID came = offered.booked(session, "Came");
        UUID missed = offered.booked(session, "Missed");
        offered.startsIn(session, -1);
        String address = page("register", session);
        Form form = ep.form(ep.open(address).expect(200), "register")
                .choose("Came", "Came")
                .choose("Missed", "Did not come")
                .press("Save the register");
        ep.send(address, form);
        assertAll(
                () -> assertEquals("ATTENDED", offered.state(came)),
                () -> assertEquals("MISSED", offered.state(missed)));
    }

    @Test
    void aSessionIsMovedToAnotherTimeAndCancelledOnItsPages() {
        UUID session = offered.session(offered.input(member.id()));
        String address = page("move", session);
        Form form = ep.form(ep.open(address).expect(200), "move")
                .fill("Begins at", "15:00")
                .press("Move it");
        Reply moved = ep.send(address, form);
        assertTrue(moved.page().text().contains("15:00 to 15:30"), moved::toString);
        Reply wrong = ep.send(
                address,
                ep.form(ep.open(address), "move").fill("Begins at", "25:00").press("Move it"));
        assertFalse(Clocks.error(wrong, "move:startsAt").isEmpty(), wrong::toString);
        String off = page("off", session);
        Reply cancelled = ep.send(
                off, ep.form(ep.open(off), "off").fill("Why? (optional)", "Ill").press("Cancel the session"));
        assertTrue(cancelled.page().text().contains("Ill"), cancelled::toString);
    }

    @Test
    void whichCaseItIsAboutIsSeenByThoseWhoMaySeeTheChildOnly() {
        UUID session = offered.session(offered.input(member.id()));
        String family = Given.word();
        UUID involvement = given.involvement(setting, family, "ep");
        String address = page("book", session);
        Reply asked = senco.open(address).expect(200);
        Form form = senco.form(asked, "book")
                .fill("Who comes?", "Ms Kaur")
                .set("book:caseId", involvement.toString())
                .press("Continue");
        Reply checked = senco.send(address, form);
        assertTrue(checked.text().contains(family), checked::toString);
        senco.send(address, senco.form(checked, "book").press("Book it"));
        Visitor theirs = kent.signedIn("ep");
        assertAll(
                () -> assertTrue(theirs.open(page("view", session)).text().contains(family)),
                () -> assertTrue(senco.open(page("view", session)).text().contains(family)),
                // Gives the session and has not the case.
                () -> assertFalse(ep.open(page("view", session)).text().contains(family)),
                () -> assertTrue(ep.open(page("view", session)).text().contains("Ms Kaur")),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from attune.notice where what ilike ? or todo ilike ?",
                                "%" + family + "%",
                                "%" + family + "%")));
    }

    @Test
    void aRoomIsAddedChangedAndRetired() {
        Visitor admin = kent.signedIn("admin");
        String name = "Room " + Given.word();
        String address = "/rooms/room.xhtml";
        Reply list = admin.send(
                address,
                admin.form(admin.open(address), "room")
                        .fill("Name", name)
                        .fill("How many people does it hold? (optional)", "12")
                        .press("Save"));
        assertTrue(list.text().contains(name), list::toString);
        Reply again = admin.send(
                address,
                admin.form(admin.open(address), "room").fill("Name", name).press("Save"));
        assertFalse(Clocks.error(again, "room:name").isEmpty(), again::toString);
        String id =
                given.texts("select id from attune.room where name = ?", name).get(0);
        String one = address + "?id=" + id;
        admin.send(one, admin.form(admin.open(one), "use").press("Retire it"));
        assertEquals(
                1, given.number("select count(*) from attune.room where name = ? and retired_on is not null", name));
    }
}
