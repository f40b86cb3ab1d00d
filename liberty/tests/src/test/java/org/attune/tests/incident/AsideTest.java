package org.attune.tests.incident;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a responder puts aside is cancelled in the diary, listed for the team, and booked again at another time. */
@AttuneTest
class AsideTest {

    private final Authority miltonKeynes;
    private final Given given;
    private final Staff staff;
    private Staff.Member member;
    private Visitor ep;
    private UUID incident;

    AsideTest(Attune attune) {
        miltonKeynes = attune.at("milton-keynes");
        given = new Given(attune, miltonKeynes);
        staff = new Staff(attune, miltonKeynes);
    }

    @BeforeEach
    void aResponder() {
        member = staff.ep();
        ep = staff.signedIn(member);
        incident = CallForms.log(ep, "Something urgent " + Given.word());
    }

    private Reply rebook(UUID aside, LocalDate day, String time) {
        String address = CallForms.page("rebook", aside);
        return ep.send(
                address,
                ep.form(ep.open(address).expect(200), "rebook")
                        .fill(day)
                        .fill("At what time?", time)
                        .press("Book it"));
    }

    @Test
    void isCancelledInTheDiaryAndBookedAgainOnce() {
        UUID visit = Aside.appointment(given, miltonKeynes, member, "Visit to be put off", 30);
        UUID aside = Aside.last(given, ep, incident);
        Reply list = ep.open(CallForms.page("aside", incident)).expect(200);
        LocalDate day = Staff.today().plusDays(20);
        Reply wrong = rebook(aside, day, "25:00");
        Reply past = rebook(aside, Staff.today().minusDays(1), "9:30");
        Reply booked = rebook(aside, day, "9:30");
        Reply twice = rebook(aside, day.plusDays(1), "9:30");
        assertAll(
                () -> assertEquals(
                        List.of("f"), given.texts("select live from attune.appointment where id = ?", visit)),
                () -> assertTrue(list.page().text().contains("Visit to be put off"), list::text),
                () -> assertTrue(wrong.page().text().contains("Enter a time, for example 9:30"), wrong::text),
                () -> assertTrue(past.page().text().contains("Enter a time to come"), past::text),
                () -> assertTrue(booked.page().text().contains("Booked again"), booked::text),
                () -> assertTrue(twice.page().text().contains("It is booked again already"), twice::text),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.appointment a join attune.appointment_person p on p.tenant_id = a.tenant_id"
                                        + " and p.appointment_id = a.id where p.practitioner_id = ? and a.live and a.title = 'Visit to be put off'",
                                member.id())));
    }

    @Test
    void atATimeThatIsTakenItIsRefusedAndStaysOnTheList() {
        Aside.appointment(given, miltonKeynes, member, "Visit", 30);
        UUID aside = Aside.last(given, ep, incident);
        UUID other = Aside.appointment(given, miltonKeynes, member, "Something else", 24 * 20);
        String[] taken = given.texts(
                        "select to_char(starts_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') from attune.appointment where id = ?",
                        other)
                .get(0)
                .split(" ");
        Reply refused = rebook(aside, LocalDate.parse(taken[0]), taken[1]);
        assertAll(
                () -> assertTrue(refused.page().selectFirst(".error-summary") != null, refused::text),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from plugin_critical_incidents.put_aside where id = ? and rebooked_id is null",
                                aside)));
    }

    @Test
    void isTheTeamsAndNobodyElseBooksIt() {
        Aside.appointment(given, miltonKeynes, member, "Visit", 30);
        UUID aside = Aside.last(given, ep, incident);
        Visitor other = staff.signedIn(staff.ep());
        assertAll(
                () -> assertEquals(
                        404, other.open(CallForms.page("aside", incident)).status()),
                () -> assertEquals(
                        404, other.open(CallForms.page("rebook", aside)).status()));
    }
}
