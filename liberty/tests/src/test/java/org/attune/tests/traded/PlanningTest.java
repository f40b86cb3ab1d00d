package org.attune.tests.traded;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.attune.tests.data.ActivityForms;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** The planning meeting: what is planned is kept, what is done is charged to it, and never more than there is. */
@AttuneTest
class PlanningTest {

    private final Authority luton;
    private final Given given;
    private final Sales sales;
    private final UUID setting;
    private final Visitor senco;
    private final Visitor ep;

    PlanningTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
        sales = new Sales(luton, given);
        setting = given.setting("Planning " + Given.word());
        senco = given.senco(setting);
        ep = luton.signedIn("ep");
        sales.agreed(senco, sales.sent(setting, sales.price("HOURS"), "4"));
    }

    private String books() {
        return given.texts(
                        "select used || ' used, ' || reserved || ' planned, ' || available || ' free' from attune.ledger_account"
                                + " where setting_id = ?",
                        setting)
                .get(0);
    }

    private UUID need() {
        return UUID.fromString(given.texts(
                        "select id from plugin_traded_hours.planned_need where setting_id = ? order by id desc limit 1",
                        setting)
                .get(0));
    }

    @Test
    void whatIsPlannedIsKeptAndWorkOfItsKindUsesIt() {
        Form plan = sales.planning(senco, setting, "CONSULTATION", "2");
        senco.sendOnce(Sales.plan(setting), plan).expect(302);
        senco.sendOnce(Sales.plan(setting), plan);
        String planned = books();
        ActivityForms work = new ActivityForms(ep, given.involvement(setting, Given.word(), "ep"));
        work.send(work.today("Consultation", 0, 45)).expect(302);
        String some = books();
        work.send(work.observation()).expect(302);
        String other = books();
        work.send(work.today("Consultation", 2, 0)).expect(302);
        Reply shown = ep.open(Sales.plan(setting)).expect(200);
        assertAll(
                () -> assertEquals("0 used, 120 planned, 120 free", planned, "once, though it was sent twice"),
                () -> assertEquals("45 used, 75 planned, 120 free", some),
                () -> assertEquals("75 used, 75 planned, 90 free", other, "another kind of work leaves it"),
                () -> assertEquals("195 used, 0 planned, 45 free", books(), "45 minutes more than was planned"),
                () -> assertTrue(shown.page().text().contains("Done"), shown::text));
    }

    @Test
    void whatIsNotNeededIsGivenBackOnceWithAReason() {
        senco.sendOnce(Sales.plan(setting), sales.planning(senco, setting, "TRAINING", "3"))
                .expect(302);
        String address = Sales.page("plan-drop", need());
        Form without = ep.form(ep.open(address).expect(200), "drop").press("Give the hours back");
        Reply told = ep.sendOnce(address, without);
        Form form = ep.form(ep.open(address).expect(200), "drop")
                .fill("Why?", "The training was cancelled")
                .press("Give the hours back");
        Form late = senco.form(senco.open(address).expect(200), "drop")
                .fill("Why?", "Twice")
                .press("Give the hours back");
        ep.sendOnce(address, form).expect(302);
        Reply twice = senco.sendOnce(address, late);
        Reply shown = senco.open(Sales.plan(setting)).expect(200);
        assertAll(
                () -> assertTrue(told.page().text().contains("Say why"), told::text),
                () -> assertTrue(twice.page().text().contains("has ended already: Given back"), twice::text),
                () -> assertTrue(shown.page().text().contains("The training was cancelled"), shown::text),
                () -> assertEquals("0 used, 0 planned, 240 free", books()));
    }

    @Test
    void ofTwoWhoPlanTheLastHoursAtOnceOneKeepsThemAndTheOtherIsTold() {
        Form mine = sales.planning(senco, setting, "TRAINING", "3");
        Form theirs = sales.planning(ep, setting, "CONSULTATION", "3");
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> senco.sendOnce(Sales.plan(setting), mine));
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(() -> ep.sendOnce(Sales.plan(setting), theirs));
        List<Reply> told = List.of(first.join(), second.join()).stream()
                .filter(reply -> !reply.isRedirect())
                .toList();
        assertAll(
                () -> assertEquals(1, told.size(), told::toString),
                () -> assertTrue(told.get(0).page().text().contains("has 1 hour free"), told::toString),
                () -> assertEquals("0 used, 180 planned, 60 free", books()));
    }

    @Test
    void whatCannotBeIsSaidAndAnothersPlanIsNotThere() {
        Reply empty = senco.sendOnce(
                Sales.plan(setting),
                senco.form(senco.open(Sales.plan(setting)).expect(200), "need").press("Plan it"));
        Reply negative = senco.sendOnce(Sales.plan(setting), sales.planning(senco, setting, "TRAINING", "-1"));
        Visitor stranger = given.senco(given.setting("Other " + Given.word()));
        assertAll(
                () -> assertTrue(empty.page().text().contains("Choose the term"), empty::text),
                () -> assertTrue(empty.page().text().contains("Say what the hours are for"), empty::text),
                () -> assertTrue(negative.page().text().contains("Enter how many hours"), negative::text),
                () -> assertEquals(404, stranger.open(Sales.plan(setting)).status()),
                () -> assertEquals("0 used, 0 planned, 240 free", books()));
    }
}
