package org.attune.tests.incident;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** The rota: a slot is taken by one, and what is handed over goes with who leads. */
@AttuneTest
class RotaTest {

    private static final String ROTA = CallForms.ROOT + "rota.xhtml";

    private final Authority miltonKeynes;
    private final Given given;
    private final Staff staff;

    RotaTest(Attune attune) {
        miltonKeynes = attune.at("milton-keynes");
        given = new Given(attune, miltonKeynes);
        staff = new Staff(attune, miltonKeynes);
    }

    /** An open slot of a week that no other test has. */
    private UUID openSlot() {
        UUID id = UUID.randomUUID();
        LocalDate day = Staff.today().plusWeeks(30 + ThreadLocalRandom.current().nextInt(0, 20_000));
        given.change(
                "insert into plugin_critical_incidents.rota_slot (tenant_id, id, first_day, last_day) values (?, ?, ?, ?)",
                miltonKeynes.id(),
                id,
                day,
                day.plusDays(6));
        return id;
    }

    @Test
    void ofTwoWhoTakeTheSameSlotOneWinsAndTheOtherIsToldWhoDid() {
        UUID slot = openSlot();
        Visitor one = staff.signedIn(staff.ep());
        Visitor two = staff.signedIn(staff.ep());
        String address = CallForms.page("slot", slot);
        Form mine = one.form(one.open(address).expect(200), "take").press("Take this slot");
        Form theirs = two.form(two.open(address).expect(200), "take").press("Take this slot");
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> one.sendOnce(address, mine));
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(() -> two.sendOnce(address, theirs));
        List<Reply> replies = List.of(first.join(), second.join());
        List<Reply> told = replies.stream().filter(reply -> !reply.isRedirect()).toList();
        assertAll(
                () -> assertEquals(1, told.size(), replies::toString),
                () -> assertTrue(told.get(0).status() < 500, replies::toString),
                () -> assertTrue(
                        told.get(0).page().text().contains("already. Nothing was changed"),
                        () -> told.get(0).page().text()));
    }

    @Test
    void whoHandsOverGivesTheIncidentsThatTheyLeadAndTheOtherIsTold() {
        Staff.Member from = staff.ep();
        Staff.Member to = staff.ep();
        Visitor leaving = staff.signedIn(from);
        UUID id = CallForms.log(leaving, "Something to hand over " + Given.word());
        given.change(
                "update plugin_critical_incidents.responder set role = case account_id when ? then 'LEAD' else 'RESPONDER' end where incident_id = ?",
                from.account(),
                id);
        String address = CallForms.ROOT + "handover.xhtml";
        Form form = leaving.form(leaving.open(address).expect(200), "handover")
                .set("handover:person", to.id().toString())
                .fill("What should they know?", "The head rings at nine")
                .press("Hand over");
        leaving.sendOnce(address, form).expect(302);
        leaving.sendOnce(address, form);
        Reply again = leaving.send(
                address,
                leaving.form(leaving.open(address), "handover")
                        .set("handover:person", to.id().toString())
                        .press("Hand over"));
        Visitor coming = staff.signedIn(to);
        assertAll(
                () -> assertEquals(
                        List.of(to.name()),
                        given.texts(
                                "select name from plugin_critical_incidents.responder where incident_id = ? and role = 'LEAD'",
                                id)),
                () -> assertEquals(
                        200, coming.open(CallForms.page("incident", id)).status()),
                () -> assertTrue(coming.open(ROTA).text().contains("The head rings at nine")),
                () -> assertTrue(coming.open("/notices/list.xhtml")
                        .text()
                        .contains("You have taken over critical incidents: 1 open")),
                () -> assertTrue(
                        again.page().text().contains("neither today’s slot nor an open incident"),
                        () -> again.page().text()),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from plugin_critical_incidents.handover where to_name = ?",
                                to.name())));
    }

    @Test
    void onlyWhoeverKeepsTheRotaGivesAnothersSlot() {
        UUID slot = openSlot();
        Visitor ep = staff.signedIn(staff.ep());
        String address = CallForms.page("slot", slot);
        Staff.Member other = staff.ep();
        Reply offered = ep.open(address).expect(200);
        Visitor office = miltonKeynes.signedIn("support");
        office.sendOnce(
                        address,
                        office.form(office.open(address), "slot")
                                .set("slot:person", other.id().toString())
                                .press("Save"))
                .expect(302);
        assertAll(
                () -> assertTrue(offered.page().selectFirst("form#slot") == null, offered::text),
                () -> assertEquals(
                        List.of(other.id().toString()),
                        given.texts(
                                "select practitioner_id from plugin_critical_incidents.rota_slot where id = ?", slot)));
    }

    @Test
    void weeksAreAddedOnceAndBadOnesAreSaidAtTheField() {
        Visitor office = miltonKeynes.signedIn("support");
        LocalDate from = Staff.today().plusWeeks(8);
        for (int i = 0; i < 2; i++) {
            office.sendOnce(
                            ROTA,
                            office.form(office.open(ROTA).expect(200), "weeks")
                                    .fill(from)
                                    .fill("How many weeks?", "2")
                                    .press("Add the slots"))
                    .expect(302);
        }
        Reply wrong = office.send(
                ROTA,
                office.form(office.open(ROTA), "weeks")
                        .fill(Staff.today().minusYears(1))
                        .fill("How many weeks?", "99")
                        .press("Add the slots"));
        assertAll(
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from plugin_critical_incidents.rota_slot where ? between first_day and last_day",
                                from)),
                () -> assertTrue(wrong.page().text().contains("Enter a number of weeks from 1 to 26"), wrong::text),
                () -> assertTrue(wrong.page().text().contains("Enter a day of this week or later"), wrong::text));
    }
}
