package org.attune.tests.deadline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.RequestForms;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** Deadlines as people see and hold them. */
@AttuneTest
class DeadlinesTest {

    private static final LocalDate TODAY = Staff.today();

    private final Authority kent;
    private final Given given;
    private final Staff staff;
    private final Clocks clocks;
    private final Visitor principal;

    DeadlinesTest(Attune attune) {
        kent = attune.at("kent");
        given = new Given(attune, kent);
        staff = new Staff(attune, kent);
        clocks = new Clocks(given, kent);
        principal = kent.signedIn("principal");
    }

    private Form form(String page, UUID id, String button) {
        return principal.form(principal.open(Clocks.page(page, id)), page).press(button);
    }

    private Reply send(String page, UUID id, Form form) {
        return principal.send(Clocks.page(page, id), form);
    }

    @Test
    void aRequestIsAnsweredInTheTimeThatTheAuthorityPromised() {
        String limit = "/deadlines/limit.xhtml?rule=request.reply";
        Reply set = principal.send(
                limit,
                principal
                        .form(principal.open(limit), "limit")
                        .fill("How many?", "14")
                        .set("limit:unit", "CALENDAR_DAYS")
                        .press("Save"));
        assertTrue(set.text().contains("14 days"), set::toString);

        UUID setting = given.setting("Promised " + Given.word());
        Visitor senco = given.senco(setting);
        RequestForms forms = new RequestForms(senco);
        String check = forms.fillIn(Given.word());
        senco.send(check, senco.form(senco.open(check), "request").press("Send the request"));
        UUID request = UUID.fromString(given.texts("select id from attune.request where setting_id = ?", setting)
                .get(0));
        UUID clock = UUID.fromString(given.texts("select id from attune.deadline where subject_id = ?", request)
                .get(0));
        LocalDate due = TODAY.plusDays(14);
        assertEquals("RUNNING " + due + " " + due, clocks.of(clock));
        Reply page = principal.open(Clocks.page("view", clock));
        assertAll(
                () -> assertTrue(page.text().contains("Due in 14 days"), page::text),
                () -> assertTrue(page.text().contains("Request from Promised"), page::text),
                () -> assertEquals(403, senco.open("/deadlines/list.xhtml").status()));

        String view = "/requests/view.xhtml?decline=true&id=" + request;
        principal.send(
                view,
                principal
                        .form(principal.open(view), "declining")
                        .fill("Why are you declining it?", "Another service can help")
                        .press("Decline the request"));
        assertEquals("MET " + due + " -", clocks.of(clock));
        assertTrue(principal.open(Clocks.page("view", clock)).text().contains("Done as promised"));
        assertTrue(principal.open("/deadlines/kept.xhtml").text().contains("Answer to a request for involvement"));
    }

    @Test
    void aPauseAddsItsDaysAndKeepsItsReasonAndWhatShowsIt() {
        UUID clock = clocks.halfWay();
        Form pause = Clocks.day(form("pause", clock, "Pause it"), "pause:from", TODAY.minusDays(5))
                .fill("Why?", "The school is closed")
                .attach("What shows it (optional)", "letter.png", picture());
        Reply paused = send("pause", clock, pause);
        assertAll(
                () -> assertTrue(paused.text().contains("The school is closed"), paused::text),
                () -> assertTrue(paused.text().contains("Paused"), paused::text),
                () -> assertEquals("PAUSED " + TODAY.plusDays(10) + " -", clocks.of(clock)),
                () -> assertEquals(
                        200,
                        principal
                                .open(paused.page()
                                        .select("a[href*=/documents/]")
                                        .attr("href"))
                                .status()));
        Reply resumed = send("resume", clock, form("resume", clock, "Resume it"));
        assertAll(
                () -> assertEquals("RUNNING " + TODAY.plusDays(10) + " " + TODAY.plusDays(15), clocks.of(clock)),
                () -> assertTrue(resumed.text().contains("Due in 15 days"), resumed::text),
                () -> assertTrue(resumed.text().contains("Resumed"), resumed::text));
    }

    @Test
    void aPauseThatCannotBeIsSaidAtItsFields() {
        UUID clock = clocks.halfWay();
        Reply early =
                send("pause", clock, Clocks.day(form("pause", clock, "Pause it"), "pause:from", TODAY.minusDays(11)));
        Reply future = send(
                "pause",
                clock,
                Clocks.day(form("pause", clock, "Pause it"), "pause:from", TODAY.plusDays(1))
                        .fill("Why?", "Because"));
        assertAll(
                () -> assertTrue(Clocks.error(early, "pause:from").contains("until today"), early::text),
                () -> assertTrue(Clocks.error(early, "pause:reason").contains("Say why"), early::text),
                () -> assertTrue(Clocks.error(future, "pause:from").contains("until today"), future::text),
                () -> assertEquals("RUNNING " + TODAY.plusDays(10) + " " + TODAY.plusDays(10), clocks.of(clock)));
        Reply notPaused = send("resume", clock, form("resume", clock, "Resume it"));
        assertTrue(notPaused.text().contains("Only a deadline that is paused"), notPaused::text);
    }

    @Test
    void anExceptionExtendsOrLiftsAndThePromiseStays() {
        UUID clock = clocks.halfWay();
        Form extend = Clocks.day(form("exception", clock, "Make the exception"), "exception:until", TODAY.plusDays(40))
                .choose("Yes, it is extended to another day")
                .fill("Why?", "The family moved");
        Reply extended = send("exception", clock, extend);
        assertAll(
                () -> assertEquals("RUNNING " + TODAY.plusDays(10) + " " + TODAY.plusDays(40), clocks.of(clock)),
                () -> assertTrue(extended.text().contains("as agreed in an exception"), extended::text));
        Reply half = send(
                "exception",
                clock,
                form("exception", clock, "Make the exception").fill("Why?", "Because"));
        assertTrue(Clocks.error(half, "exception:how").contains("Choose whether"), half::text);
        send(
                "exception",
                clock,
                form("exception", clock, "Make the exception")
                        .choose("No, the time limit is lifted and no day is set")
                        .fill("Why?", "Abroad for a year"));
        assertEquals("LIFTED " + TODAY.plusDays(10) + " -", clocks.of(clock));
    }

    @Test
    void aPractitionerSeesAndHoldsTheirOwnAndNobodyElses() {
        Member mine = staff.ep();
        Member other = staff.ep();
        UUID own =
                clocks.running("request.reply", UUID.randomUUID(), mine.id(), TODAY.minusDays(9), TODAY.minusDays(2));
        UUID others =
                clocks.running("request.reply", UUID.randomUUID(), other.id(), TODAY.minusDays(9), TODAY.minusDays(2));
        Visitor ep = staff.signedIn(mine);
        Reply list = ep.open("/deadlines/list.xhtml?when=overdue");
        Reply held = ep.open(Clocks.page("view", own));
        assertAll(
                () -> assertEquals(1, list.page().select("table tbody tr").size(), list::text),
                () -> assertTrue(list.text().contains("Overdue by 2 days"), list::text),
                () -> assertTrue(held.text().contains("Pause"), held::text),
                () -> assertEquals(404, ep.open(Clocks.page("view", others)).status()),
                () -> assertEquals(404, ep.open(Clocks.page("pause", others)).status()),
                () -> assertEquals(403, ep.open("/deadlines/kept.xhtml").status()),
                () -> assertEquals(403, ep.open("/deadlines/limits.xhtml").status()),
                () -> assertFalse(list.text().contains(others.toString()), list::text));
    }

    @Test
    void aTimeLimitIsSetForADayAndAmended() {
        String limit = "/deadlines/limit.xhtml?rule=request.reply";
        LocalDate from = TODAY.plusYears(2);
        for (String amount : List.of("5", "6")) {
            principal.send(
                    limit,
                    Clocks.day(
                                    principal
                                            .form(principal.open(limit), "limit")
                                            .fill("How many?", amount),
                                    "limit:from",
                                    from)
                            .press("Save"));
        }
        Reply wrong = principal.send(
                limit,
                principal
                        .form(principal.open(limit), "limit")
                        .fill("How many?", "ten")
                        .press("Save"));
        assertAll(
                () -> assertEquals(
                        List.of("6 WORKING_DAYS"),
                        given.texts(
                                "select amount || ' ' || unit from attune.deadline_limit where rule = 'request.reply' and from_day = ?",
                                from)),
                () -> assertTrue(Clocks.error(wrong, "limit:amount").contains("from 1 to 1,000"), wrong::text),
                () -> assertEquals(
                        404, principal.open("/deadlines/limit.xhtml?rule=none").status()));
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
        return png.toByteArray();
    }
}
