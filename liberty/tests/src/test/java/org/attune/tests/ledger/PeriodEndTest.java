package org.attune.tests.ledger;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.TimeAccounts;
import org.junit.jupiter.api.Test;

/** A year ends: what is left lapses or goes on by the account's rule, once, however often it is closed. */
@AttuneTest
class PeriodEndTest {

    private static final int HOUR = 60;
    private static final int OVER = TimeAccounts.thisYear() - 2;

    private final Authority authority;
    private final Given given;
    private final TimeAccounts accounts;
    private final UUID setting;

    PeriodEndTest(Attune attune) {
        authority = attune.at("milton-keynes");
        given = new Given(attune, authority);
        accounts = new TimeAccounts(given);
        setting = given.setting("Period " + Given.word());
    }

    private UUID bought(String rule, int limit, int minutes) {
        UUID account = accounts.open(setting, OVER, 600, rule, limit);
        accounts.credit(account, minutes);
        return account;
    }

    @Test
    void whatIsLeftLapsesWhereNothingIsCarriedOver() {
        UUID account = bought("NOTHING", 0, HOUR);
        assertEquals(1, accounts.close(account));
        assertEquals(0, accounts.close(account), "closed a second time");
        assertAll(
                () -> assertEquals(0, accounts.available(account)),
                () -> assertEquals(HOUR, accounts.book(account, "expired")),
                () -> assertEquals(
                        1, given.number("select count(*) from attune.ledger_account where setting_id = ?", setting)));
    }

    @Test
    void soMuchGoesToTheNextYearAsTheLimitSaysAndAReservationThatWasNotUsedGoesWithIt() {
        UUID account = bought("UP_TO", 100, 3 * HOUR);
        accounts.book("RESERVED", account, HOUR, "");
        assertEquals(3, accounts.close(account));
        assertEquals(0, accounts.close(account), "closed a second time");
        UUID next = accounts.of(setting, OVER + 1);
        assertAll(
                () -> assertEquals(0, accounts.book(account, "reserved")),
                () -> assertEquals(80, accounts.book(account, "expired")),
                () -> assertEquals(100, accounts.available(next)),
                () -> assertEquals(-100, accounts.book(next, "moved")));
    }

    @Test
    void whatIsOwedGoesToTheNextYearWhateverTheRule() {
        UUID account = bought("NOTHING", 0, HOUR);
        accounts.book("CHARGED", account, 90, "Agreed");
        accounts.close(account);
        assertAll(
                () -> assertEquals(0, accounts.available(account)),
                () -> assertEquals(-30, accounts.available(accounts.of(setting, OVER + 1))));
    }

    @Test
    void nothingIsBookedOnAClosedYearAndWhatComesBackIsCarriedOverWithinTheSameLimit() {
        UUID account = bought("UP_TO", 100, 3 * HOUR);
        UUID charge = accounts.book("CHARGED", account, 2 * HOUR, "");
        accounts.close(account);
        UUID next = accounts.of(setting, OVER + 1);
        assertEquals(
                "ledger_period_is_open",
                assertThrows(DatabaseRefusal.class, () -> accounts.credit(account, HOUR))
                        .constraint());
        accounts.settle("REFUNDED", charge, 0);
        accounts.close(account);
        assertAll(
                () -> assertEquals(0, accounts.available(account)),
                () -> assertEquals(100, accounts.available(next), "60 the first time, 40 the second"),
                () -> assertEquals(80, accounts.book(account, "expired")));
    }

    @Test
    void aYearThatIsNotOverIsNotClosed() {
        UUID account = accounts.open(setting);
        assertEquals(
                "ledger_period_is_over",
                assertThrows(DatabaseRefusal.class, () -> accounts.close(account))
                        .constraint());
        Reply reply = authority.program().post("ledger/accounts/" + account + "/closing", "");
        assertAll(
                () -> assertEquals(422, reply.status(), reply::toString),
                () -> assertTrue(reply.text().contains("not over"), reply::text));
    }

    @Test
    void aProgramClosesOneTwiceAndOnlyTheFirstDoesAnything() {
        UUID account = bought("EVERYTHING", 0, HOUR);
        Program program = authority.program();
        Reply first =
                program.post("ledger/accounts/" + account + "/closing", "").expect(200);
        Reply again =
                program.post("ledger/accounts/" + account + "/closing", "").expect(200);
        assertAll(
                () -> assertEquals(1, first.json().path("lines").asInt(), first::text),
                () -> assertEquals(0, again.json().path("lines").asInt(), again::text),
                () -> assertEquals(HOUR, accounts.available(accounts.of(setting, OVER + 1))));
    }

    @Test
    void theOfficeClosesAllThatIsDueByAButton() {
        UUID account = bought("NOTHING", 0, HOUR);
        Visitor office = authority.signedIn("principal");
        String page = "/ledger/close.xhtml";
        Reply reply = office.send(page, office.form(office.open(page), "close").press("Close them"));
        assertAll(
                () -> assertTrue(reply.page().text().contains("closed"), reply::toString),
                () -> assertEquals(0, accounts.available(account)),
                () -> assertTrue(office.open(page).page().text().contains("There is nothing to close")));
    }
}
