package org.attune.tests.traded;

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
import org.attune.tests.data.ActivityForms;
import org.attune.tests.data.Given;
import org.attune.tests.data.TimeAccounts;
import org.junit.jupiter.api.Test;

/** The planning meeting: what is planned is kept, what is done is charged to it, and never more than there is. */
@AttuneTest
class PlanningTest {

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Sales sales;
    private final UUID setting;
    private final Visitor senco;
    private final Visitor ep;

    PlanningTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        sales = new Sales(luton, given);
        setting = given.setting("Planning " + Given.word());
        senco = given.senco(setting);
        ep = luton.signedIn("ep");
        linked(setting, luton.email("ep"), 9);
        sales.agreed(senco, sales.sent(setting, sales.price("HOURS"), "4"));
    }

    /** Link EP since so many days. */
    private void linked(UUID to, String email, int days) {
        given.change(
                "insert into attune.link_ep (tenant_id, id, setting_id, practitioner_id, first_day)"
                        + " select tenant_id, uuidv7(), ?, id, current_date - ?::int from attune.practitioner where email = ?",
                to,
                days,
                email);
    }

    private static boolean offersToPlan(Visitor who, UUID of) {
        return !who.open(Sales.plan(of)).expect(200).page().select("form#need").isEmpty();
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

    /** Decision 24: one link EP on a day. Everybody of the service reads the plan. */
    @Test
    void theSettingItsLinkEpAndThePrincipalPlanAndNobodyElse() {
        Visitor another = luton.signedIn("ep2");
        Visitor office = luton.signedIn("support");
        Form late = sales.planning(ep, setting, "TRAINING", "1");
        String drop = Sales.page("plan-drop", sales.planned(senco, setting));
        boolean before = offersToPlan(ep, setting);
        // A colleague takes over today.
        given.change("update attune.link_ep set last_day = current_date - 1 where setting_id = ?", setting);
        linked(setting, luton.email("ep3"), 0);
        Reply refused = ep.sendOnce(Sales.plan(setting), late);
        assertAll(
                () -> assertTrue(before),
                () -> assertTrue(refused.page().text().contains("are planned by its SENCO with"), refused::text),
                () -> assertFalse(offersToPlan(ep, setting), "who was link EP until yesterday"),
                () -> assertFalse(offersToPlan(another, setting), "another EP"),
                () -> assertFalse(offersToPlan(office, setting), "Luton's office"),
                () -> assertTrue(offersToPlan(luton.signedIn("ep3"), setting), "whoever is link EP today"),
                () -> assertTrue(offersToPlan(luton.signedIn("principal"), setting), "the principal"),
                () -> assertTrue(offersToPlan(senco, setting), "its SENCO"),
                () -> assertEquals(422, another.open(drop).status()),
                () -> assertEquals("0 used, 60 planned, 180 free", books()));
    }

    /** Two authorities at once: in Milton Keynes the office writes down what was agreed. */
    @Test
    void anotherAuthoritysOfficePlans() {
        Authority miltonKeynes = attune.at("milton-keynes");
        UUID theirs = new Given(attune, miltonKeynes).setting("Planning " + Given.word());
        assertAll(
                () -> assertTrue(offersToPlan(miltonKeynes.signedIn("support"), theirs)),
                () -> assertFalse(offersToPlan(miltonKeynes.signedIn("ep"), theirs)));
    }

    @Test
    void whatWasNotUsedWhenTheYearClosedSaysSoAndGoesByTheRule() {
        TimeAccounts accounts = new TimeAccounts(given);
        int over = TimeAccounts.thisYear() - 2;
        UUID account = accounts.open(setting, over, 0, "UP_TO", 60);
        accounts.credit(account, 240);
        UUID reservation = accounts.book("RESERVED", account, 120, "");
        UUID need = UUID.randomUUID();
        given.change(
                "insert into plugin_traded_hours.planned_need (tenant_id, id, setting_id, academic_year, account_id, term, title, kind,"
                        + " planned_minutes, open_minutes, reservation_id, planned_on, planned_name, submission_id)"
                        + " values (?, ?, ?, ?, ?, 'SUMMER', 'Old need', 'TRAINING', 120, 120, ?, current_date, 'Robin', ?)",
                luton.id(),
                need,
                setting,
                over,
                account,
                reservation,
                UUID.randomUUID());
        String address = Sales.plan(setting) + "&year=" + over;
        String open = senco.open(address).expect(200).page().text();
        String drop = Sales.page("plan-drop", need);
        Form late = senco.form(senco.open(drop).expect(200), "drop")
                .fill("Why?", "Not needed")
                .press("Give the hours back");
        accounts.close(account);
        Reply closed = senco.open(address).expect(200);
        Reply refused = senco.sendOnce(drop, late);
        assertAll(
                () -> assertTrue(open.contains("Planned"), open),
                () -> assertTrue(closed.page().text().contains("Not used when the year closed"), closed::text),
                () -> assertTrue(closed.page().text().contains("This year is closed"), closed::text),
                () -> assertTrue(closed.page().select("form#need").isEmpty(), closed::text),
                () -> assertTrue(closed.page().select("a[href*=plan-drop]").isEmpty(), closed::text),
                () -> assertTrue(
                        refused.page().text().contains("has ended already: Not used when the year closed"),
                        refused::text),
                () -> assertEquals(0, accounts.book(account, "reserved")),
                () -> assertEquals(180, accounts.book(account, "expired"), "all but what the rule carries over"),
                () -> assertEquals(60, accounts.available(accounts.of(setting, over + 1))));
    }
}
