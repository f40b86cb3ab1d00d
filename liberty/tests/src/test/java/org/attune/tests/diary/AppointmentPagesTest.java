package org.attune.tests.diary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Appointments that people make: their own, without clashes, and about a child for those who may see the child. */
@AttuneTest
class AppointmentPagesTest {

    private static final String EDIT = "/diary/edit.xhtml";
    private static final LocalDate DAY = Staff.today().plusDays(9);

    private final Authority kent;
    private final Given given;
    private final Staff staff;

    AppointmentPagesTest(Attune attune) {
        kent = attune.at("kent");
        given = new Given(attune, kent);
        staff = new Staff(attune, kent);
    }

    private static Form filled(Visitor visitor, String address, String begins) {
        return Clocks.day(
                visitor.form(visitor.open(address).expect(200), "appointment")
                        .fill("What kind of appointment?", "Visit")
                        .fill("Begins at", begins)
                        .choose("Where is it?", "By phone")
                        .press("Save"),
                "appointment:day",
                DAY);
    }

    private long live(UUID practitioner) {
        return given.number(
                "select count(*) from attune.appointment_person where practitioner_id = ? and live", practitioner);
    }

    private UUID appointment(UUID practitioner) {
        return UUID.fromString(given.texts(
                        "select appointment_id from attune.appointment_person where practitioner_id = ? order by id desc limit 1",
                        practitioner)
                .get(0));
    }

    @Test
    void oneIsMadeOnceMovedAndCancelledAndNoneClashes() {
        Staff.Member member = staff.ep();
        Visitor ep = staff.signedIn(member);
        Form form = filled(ep, EDIT, "9:00");
        ep.send(EDIT, form);
        ep.send(EDIT, form);
        assertEquals(1, live(member.id()));
        UUID id = appointment(member.id());
        Reply clash = ep.send(EDIT, filled(ep, EDIT, "9:30"));
        assertTrue(clash.text().contains("is busy from 9:00 to 10:00"), clash::toString);
        String change = EDIT + "?id=" + id;
        Reply moved = ep.send(
                change,
                ep.form(ep.open(change).expect(200), "appointment")
                        .fill("Begins at", "11:15")
                        .press("Save"));
        assertTrue(moved.page().text().contains("11:15 to 12:15"), moved::toString);
        String cancel = "/diary/cancel.xhtml?id=" + id;
        ep.send(cancel, ep.form(ep.open(cancel), "cancel").press("Cancel the appointment"));
        assertEquals(0, live(member.id()));
    }

    @Test
    void whoTakesPartIsFoldedWhereThereAreManyAndNamesThoseChosen() {
        for (int people = 0; people < 9; people++) {
            staff.ep();
        }
        Staff.Member member = staff.ep();
        Visitor ep = staff.signedIn(member);
        Element folded = ep.open(EDIT).page().expectFirst("details[id='appointment:who']");
        Element offer = ep.open("/sessions/offer.xhtml").page().expectFirst("details[id='offer:who']");
        assertAll(
                () -> assertFalse(folded.hasAttr("open"), folded::toString),
                () -> assertEquals(
                        "Who takes part? " + member.name(),
                        folded.expectFirst("summary").text()),
                () -> assertTrue(folded.select("input[type=checkbox]").size() > 9, folded::toString),
                () -> assertEquals(
                        "Who gives it? " + member.name(),
                        offer.expectFirst("summary").text()));
    }

    @Test
    void othersDiariesAreThePrincipalsAndTheOfficesToKeep() {
        Staff.Member member = staff.ep();
        Staff.Member colleague = staff.ep();
        Visitor ep = staff.signedIn(member);
        Reply refused = ep.send(
                EDIT,
                filled(ep, EDIT, "9:00")
                        .set("appointment:people", colleague.id().toString()));
        assertFalse(Clocks.error(refused, "appointment:people").isEmpty(), refused::toString);
        Visitor principal = kent.signedIn("principal");
        String theirs = EDIT + "?practitioner=" + colleague.id();
        principal.send(theirs, filled(principal, theirs, "9:00"));
        assertEquals(1, live(colleague.id()));
        UUID id = appointment(colleague.id());
        String cancel = "/diary/cancel.xhtml?id=" + id;
        Reply seen = ep.open("/diary/appointment.xhtml?id=" + id).expect(200);
        ep.send(cancel, ep.form(ep.open(cancel), "cancel").press("Cancel the appointment"));
        assertAll(
                () -> assertTrue(seen.text().contains("By phone")),
                () -> assertFalse(seen.text().contains("Move or change it")),
                () -> assertEquals(1, live(colleague.id())));
    }

    @Test
    void aChildIsNamedToThoseWhoMaySeeThemAndAnAppointmentOfARestrictedOneIsHidden() {
        UUID setting = given.setting("Diary " + Given.word());
        String family = Given.word();
        UUID involvement = given.involvement(setting, family, "ep");
        Visitor ep = kent.signedIn("ep");
        String minute = "2" + (int) (Math.random() * 3) + ":" + (10 + (int) (Math.random() * 20));
        Reply made = ep.send(
                EDIT,
                filled(ep, EDIT, minute)
                        .fill("How many minutes?", "1")
                        .set("appointment:caseId", involvement.toString()));
        assertTrue(made.page().text().contains(family), made::toString);
        UUID id = UUID.fromString(given.texts("select id from attune.appointment where involvement_id = ?", involvement)
                .get(0));
        String address = "/diary/appointment.xhtml?id=" + id;
        Visitor other = staff.signedIn(staff.ep());
        assertFalse(other.open(address).expect(200).text().contains(family));
        given.change(
                "insert into attune.child_restriction (tenant_id, id, child_id, reason) select tenant_id, uuidv7(), child_id, 'Why'"
                        + " from attune.appointment where id = ?",
                id);
        assertAll(
                () -> assertEquals(404, other.open(address).status()),
                () -> assertEquals(404, kent.signedIn("principal").open(address).status()),
                () -> assertEquals(
                        1,
                        given.number("select count(*) from attune.appointment_person where appointment_id = ?", id)));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Visitor ep = staff.signedIn(staff.ep());
        Reply time = ep.send(EDIT, filled(ep, EDIT, "25:00"));
        Reply minutes = ep.send(EDIT, filled(ep, EDIT, "9:00").fill("How many minutes?", "0"));
        Reply kind = ep.send(EDIT, filled(ep, EDIT, "9:00").set("appointment:kind", ""));
        Reply link = ep.send(
                EDIT,
                filled(ep, EDIT, "9:00")
                        .choose("Where is it?", "By video")
                        .fill("Link to the video call", "javascript:alert(1)"));
        assertAll(
                () -> assertFalse(Clocks.error(time, "appointment:startsAt").isEmpty(), time::toString),
                () -> assertFalse(Clocks.error(minutes, "appointment:minutes").isEmpty(), minutes::toString),
                () -> assertFalse(
                        Clocks.error(kind, "appointment:title").isEmpty()
                                && Clocks.error(kind, "appointment:kind").isEmpty(),
                        kind::toString),
                () -> assertFalse(Clocks.error(link, "appointment:link").isEmpty(), link::toString));
    }
}
