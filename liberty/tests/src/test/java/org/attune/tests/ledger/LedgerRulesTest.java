package org.attune.tests.ledger;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.attune.tests.data.TimeAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the database lets nobody do, the server's own role included. */
@AttuneTest
class LedgerRulesTest {

    private static final int HOUR = 60;

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final TestDatabase database;
    private final TimeAccounts accounts;

    LedgerRulesTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        database = attune.database();
        accounts = new TimeAccounts(given);
    }

    private UUID account() {
        return accounts.open(given.setting("Ledger " + Given.word()));
    }

    private static void refused(String constraint, Executable booking) {
        assertEquals(constraint, assertThrows(DatabaseRefusal.class, booking).constraint());
    }

    private void asServer(String statement, Object... values) {
        database.asApp(luton.id(), sql -> sql.change(statement, values));
    }

    /** A transaction of a kind by the server's own SQL, with one line for each account: what is available goes up by it. */
    private void lines(String kind, String book, int other, List<UUID> of, int... available) {
        database.asApp(luton.id(), sql -> {
            UUID id = UUID.randomUUID();
            sql.change(
                    "insert into attune.ledger_transaction (tenant_id, id, scheme, kind, happened_on, submission_id)"
                            + " values (?, ?, 'traded-hours', ?, current_date, uuidv7())",
                    luton.id(),
                    id,
                    kind);
            for (int i = 0; i < of.size(); i++) {
                sql.change(
                        "insert into attune.ledger_entry (tenant_id, id, transaction_id, account_id, kind, available, "
                                + book + ") values (?, uuidv7(), ?, ?, ?, ?, ?)",
                        luton.id(),
                        id,
                        of.get(i),
                        kind,
                        available[i],
                        other);
            }
            return id;
        });
    }

    @Test
    void aLineThatDoesNotAddUpIsRefused() {
        UUID account = account();
        accounts.credit(account, HOUR);
        assertAll(
                () -> refused("account_balances", () -> lines("CHARGED", "used", 90, List.of(account), -HOUR)),
                () -> refused("account_balances", () -> lines("CREDITED", "supplied", 0, List.of(account), HOUR)),
                () -> refused(
                        "ledger_entry_fits_its_kind", () -> lines("CHARGED", "supplied", -1, List.of(account), 1)),
                () -> refused("books_on_their_side", () -> lines("EXPIRED", "expired", -HOUR, List.of(account), HOUR)),
                () -> assertEquals(HOUR, accounts.available(account)));
    }

    @Test
    void aTransactionGivesBothAccountsOrNeitherAndMovesSomething() {
        UUID account = account();
        UUID other = account();
        accounts.credit(account, HOUR);
        assertAll(
                () -> refused("ledger_transaction_balances", () -> lines("MOVED", "moved", 30, List.of(account), -30)),
                () -> refused("ledger_transaction_balances", () -> lines("CREDITED", "supplied", -1, List.of())),
                () -> refused(
                        "ledger_transaction_balances",
                        () -> lines("CREDITED", "supplied", -30, List.of(account, other), 30, 30)),
                () -> assertEquals(HOUR, accounts.available(account)),
                () -> assertEquals(0, accounts.available(other)));
    }

    @Test
    void theServerMovesNoBalanceAndChangesAndRemovesNoLine() {
        UUID account = account();
        UUID bought = accounts.credit(account, HOUR);
        assertAll(List.of(
                        "update attune.ledger_account set available = 600, supplied = -600 where id = ?",
                        "delete from attune.ledger_account where id = ?",
                        "update attune.ledger_entry set available = 600, supplied = -600 where account_id = ?",
                        "delete from attune.ledger_entry where account_id = ?")
                .stream()
                .map(statement -> () -> assertEquals(
                        "42501",
                        assertThrows(DatabaseRefusal.class, () -> asServer(statement, account))
                                .state(),
                        statement)));
        assertEquals(
                "42501",
                assertThrows(
                                DatabaseRefusal.class,
                                () -> asServer(
                                        "update attune.ledger_transaction set reason = 'x' where id = ?", bought))
                        .state());
        assertEquals(
                "42501",
                assertThrows(
                                DatabaseRefusal.class,
                                () -> asServer(
                                        "insert into attune.ledger_account (tenant_id, id, scheme, owner_kind, owner_name, year_kind,"
                                                + " year, unit, carry_over, supplied, available)"
                                                + " values (821, uuidv7(), 'x-y', 'PROJECT', 'P', 'ACADEMIC', 2026, 'HOURS', 'NOTHING', -9, 9)"))
                        .state());
    }

    @Test
    void belowZeroOnlyWithLeaveAndAReason() {
        UUID strict = account();
        UUID lenient =
                accounts.open(given.setting("Ledger " + Given.word()), TimeAccounts.thisYear(), 90, "NOTHING", 0);
        accounts.credit(lenient, HOUR);
        assertAll(
                () -> refused("no_hours_left", () -> accounts.book("CHARGED", strict, 1, "Why not")),
                () -> refused("ledger_overdraft_has_a_reason", () -> accounts.book("CHARGED", lenient, 61, "")),
                () -> refused("ledger_overdraft_has_a_reason", () -> accounts.book("RESERVED", lenient, 61, "  ")),
                () -> refused("no_hours_left", () -> accounts.book("CHARGED", lenient, 151, "Too much")));
        accounts.book("CHARGED", lenient, 150, "Agreed before the next hours are bought");
        assertEquals(-90, accounts.available(lenient));
        refused("no_hours_left", () -> accounts.book("CHARGED", lenient, 1, "One more"));
    }

    @Test
    void whatIsReservedIsChargedOrReleasedOnceAndWhatWasNotUsedComesBack() {
        UUID account = account();
        UUID bought = accounts.credit(account, 3 * HOUR);
        UUID done = accounts.book("RESERVED", account, 2 * HOUR, "");
        UUID dropped = accounts.book("RESERVED", account, HOUR, "");
        assertEquals(0, accounts.available(account));
        refused("no_hours_left", () -> accounts.book("CHARGED", account, 1, ""));
        UUID charge = accounts.settle("CHARGED", done, 90);
        accounts.settle("RELEASED", dropped, 0);
        assertAll(
                () -> refused("ledger_settled_once", () -> accounts.settle("RELEASED", done, 0)),
                () -> refused("ledger_settled_once", () -> accounts.settle("CHARGED", dropped, HOUR)),
                () -> refused("ledger_settles_what_was_booked", () -> accounts.settle("REFUNDED", bought, 0)),
                () -> assertEquals(90, accounts.available(account)),
                () -> assertEquals(90, accounts.book(account, "used")),
                () -> assertEquals(0, accounts.book(account, "reserved")));
        accounts.settle("REFUNDED", charge, 0);
        refused("ledger_settled_once", () -> accounts.settle("REFUNDED", charge, 0));
        assertEquals(3 * HOUR, accounts.available(account));
    }

    @Test
    void aPurchaseIsTakenBackOnlyWhileItsHoursAreThere() {
        UUID account = account();
        UUID first = accounts.credit(account, HOUR);
        UUID second = accounts.credit(account, HOUR);
        accounts.book("CHARGED", account, 90, "");
        refused("no_hours_left", () -> accounts.settle("WITHDRAWN", first, 0));
        accounts.credit(account, HOUR);
        accounts.settle("WITHDRAWN", second, 0);
        assertAll(
                () -> assertEquals(30, accounts.available(account)),
                () -> assertEquals(-2 * HOUR, accounts.book(account, "supplied")));
    }

    @Test
    void theSameSentTwiceIsBookedOnceAndANumberMeansOneThing() {
        UUID account = account();
        UUID number = UUID.randomUUID();
        UUID first = accounts.book("CREDITED", account, null, HOUR, "", number);
        UUID again = accounts.book("CREDITED", account, null, HOUR, "", number);
        assertAll(
                () -> assertEquals(first, again),
                () -> assertEquals(HOUR, accounts.available(account)),
                () -> refused(
                        "ledger_number_used_before", () -> accounts.book("CREDITED", account, null, 90, "", number)),
                () -> refused(
                        "ledger_number_used_before", () -> accounts.book("CHARGED", account, null, HOUR, "", number)));
    }

    @Test
    void whatIsMovedIsTakenFromWhatIsThere() {
        UUID from = accounts.open(given.setting("Ledger " + Given.word()), TimeAccounts.thisYear(), 600, "NOTHING", 0);
        UUID to = account();
        accounts.credit(from, HOUR);
        String move =
                "select attune.ledger_book(uuidv7(), 'MOVED', ?, ?, ?, current_date, '', 'Agreed', uuidv7(), null, null, null, null)";
        given.texts(move, from, to, 40);
        refused("no_hours_left", () -> given.texts(move, from, to, 21));
        assertAll(
                () -> assertEquals(20, accounts.available(from)),
                () -> assertEquals(40, accounts.available(to)),
                () -> assertEquals(
                        0, given.number("select sum(moved) from attune.ledger_account where id in (?, ?)", from, to)));
    }

    @Test
    void everyBalanceOfEveryAuthorityIsTheSumOfItsLines() {
        UUID account = account();
        accounts.credit(account, HOUR);
        accounts.book("CHARGED", account, 7, "");
        for (String slug : List.of("luton", "milton-keynes", "kent")) {
            List<String> wrong = new Given(attune, attune.at(slug)).texts("""
                    select a.id from attune.ledger_account a
                        join lateral (
                            select coalesce(sum(e.supplied), 0) as supplied, coalesce(sum(e.available), 0) as available,
                                   coalesce(sum(e.reserved), 0) as reserved, coalesce(sum(e.used), 0) as used,
                                   coalesce(sum(e.expired), 0) as expired, coalesce(sum(e.moved), 0) as moved, count(*) as lines
                            from attune.ledger_entry e where e.tenant_id = a.tenant_id and e.account_id = a.id) s on true
                    where (a.supplied, a.available, a.reserved, a.used, a.expired, a.moved, a.lines)
                          is distinct from (s.supplied, s.available, s.reserved, s.used, s.expired, s.moved, s.lines)""");
            assertEquals(List.of(), wrong, slug);
        }
        assertTrue(given.number("select count(*) from attune.ledger_account where lines > 0") > 0);
    }
}
