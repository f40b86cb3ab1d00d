package org.attune.tests.district;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.district.DistrictYears.Place;
import org.junit.jupiter.api.Test;

/** Days that move between districts: three people, and nobody's twice. */
@AttuneTest
class MovedDaysTest {

    private final Authority kent;
    private final Given given;
    private final DistrictYears years;
    private final Visitor ep;
    private final Visitor principal;
    private final Visitor office;
    private final Visitor admin;

    MovedDaysTest(Attune attune) {
        kent = attune.at("kent");
        given = new Given(attune, kent);
        years = new DistrictYears(given, new Staff(attune, kent), kent);
        ep = kent.signedIn("ep");
        principal = kent.signedIn("principal");
        office = kent.signedIn("support");
        admin = kent.signedIn("admin");
    }

    private Reply approve(Visitor who, UUID move) {
        return who.sendOnce(DistrictYears.page("move", move), years.approval(who, move));
    }

    @Test
    void theyMoveWithTheSecondApprovalOfSomebodyWhoDidNotAsk() {
        Place from = years.district("10");
        Place to = years.district("3");
        UUID move = years.ask(principal, from.id(), to.id(), "2.5");
        Reply own = principal.open(DistrictYears.page("move", move)).expect(200);
        Form twice = years.approval(office, move);
        approve(office, move).expect(302);
        String half = years.books(to.id());
        Reply again = office.sendOnce(DistrictYears.page("move", move), twice);
        approve(admin, move).expect(302);
        assertAll(
                () -> assertEquals(0, own.page().select("form#approve").size(), "whoever asked does not approve"),
                () -> assertEquals("0 used, 0 planned, 3 free", half),
                () -> assertTrue(again.page().text().contains("You did one of the two already"), again::text),
                () -> assertEquals("0 used, 0 planned, 7.5 free", years.books(from.id())),
                () -> assertEquals("0 used, 0 planned, 5.5 free", years.books(to.id())),
                () -> assertEquals(
                        403, ep.open(DistrictYears.of("days", to.id())).status()),
                () -> assertTrue(principal
                        .open("/notices/list.xhtml")
                        .text()
                        .contains("The days that you asked for were moved")));
    }

    @Test
    void theDatabaseRefusesOneWhoSignsForAnotherAndAMoveWithoutTwo() {
        Place from = years.district("10");
        UUID move = years.ask(principal, from.id(), years.district("3").id(), "2");
        String sign = "insert into plugin_district_days.move_approval (tenant_id, id, move_id, account_id, name)"
                + " select tenant_id, uuidv7(), ?, id, display_name from attune.account where email = ?";
        assertAll(
                () -> assertThrows(
                        Exception.class, () -> given.changeAs(kent.email("support"), sign, move, kent.email("admin"))),
                () -> assertThrows(
                        Exception.class,
                        () -> given.changeAs(kent.email("principal"), sign, move, kent.email("principal"))),
                () -> assertThrows(
                        Exception.class,
                        () -> given.change(
                                "update plugin_district_days.move set state = 'MOVED', ended_on = current_date, moved_id ="
                                        + " (select id from attune.ledger_transaction limit 1) where id = ?",
                                move)));
    }

    @Test
    void ofTwoThatMoveTheSameDaysAtOnceOneWinsAndTheOtherIsTold() {
        Place from = years.district("10");
        Place one = years.district("3");
        Place two = years.district("3");
        UUID first = years.ask(ep, from.id(), one.id(), "7");
        UUID second = years.ask(ep, from.id(), two.id(), "7");
        approve(principal, first).expect(302);
        approve(principal, second).expect(302);
        Form mine = years.approval(office, first);
        Form theirs = years.approval(admin, second);
        CompletableFuture<Reply> a =
                CompletableFuture.supplyAsync(() -> office.sendOnce(DistrictYears.page("move", first), mine));
        CompletableFuture<Reply> b =
                CompletableFuture.supplyAsync(() -> admin.sendOnce(DistrictYears.page("move", second), theirs));
        List<Reply> told = List.of(a.join(), b.join()).stream()
                .filter(reply -> !reply.isRedirect())
                .toList();
        assertAll(
                () -> assertEquals(1, told.size(), told::toString),
                () -> assertTrue(told.get(0).page().text().contains("has only 3 days free now"), told::toString),
                () -> assertEquals("0 used, 0 planned, 3 free", years.books(from.id())),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from plugin_district_days.move where id in (?, ?) and state = 'MOVED'",
                                first,
                                second)));
    }

    @Test
    void whatIsDeclinedStaysAndBadOnesAreSaidAtTheField() {
        Place from = years.district("10");
        Place to = years.district("3");
        UUID move = years.ask(ep, from.id(), to.id(), "2");
        String address = DistrictYears.page("move", move);
        office.sendOnce(
                        address,
                        office.form(office.open(address).expect(200), "end")
                                .fill("Why?", "They are needed here")
                                .press("Decline it"))
                .expect(302);
        Reply asker = ep.open(address).expect(200);
        Reply much = ep.sendOnce(DistrictYears.ROOT + "moves.xhtml", years.move(ep, from.id(), to.id(), "11"));
        Reply same = ep.sendOnce(DistrictYears.ROOT + "moves.xhtml", years.move(ep, from.id(), from.id(), "1"));
        Reply none = ep.sendOnce(DistrictYears.ROOT + "moves.xhtml", years.move(ep, from.id(), to.id(), "some"));
        assertAll(
                () -> assertTrue(asker.page().text().contains("They are needed here"), asker::text),
                () -> assertEquals("0 used, 0 planned, 10 free", years.books(from.id())),
                () -> assertTrue(much.page().text().contains("has 10 days free"), much::text),
                () -> assertTrue(same.page().text().contains("Choose another district"), same::text),
                () -> assertTrue(none.page().text().contains("Enter a number of days"), none::text));
    }
}
