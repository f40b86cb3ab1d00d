package org.attune.tests.data;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.jspecify.annotations.Nullable;

/** Accounts of the time ledger that belong to one test: a setting's traded hours of an academic year. */
public final class TimeAccounts {

    private final Given given;

    public TimeAccounts(Given given) {
        this.given = given;
    }

    /** This academic year's, in which nothing may go below zero. */
    public UUID open(UUID setting) {
        return open(setting, thisYear(), 0, "NOTHING", 0);
    }

    /** @param year the calendar year in which the academic year begins */
    public UUID open(UUID setting, int year, int overdraft, String carryOver, int limit) {
        given.texts(
                "select attune.ledger_open(uuidv7(), 'traded-hours', '', 'SETTING', ?, '', 'ACADEMIC', ?, 'HOURS', ?, ?, ?, 30)",
                setting,
                year,
                overdraft,
                carryOver,
                limit);
        return of(setting, year);
    }

    /** The account that a setting has in a year. */
    public UUID of(UUID setting, int year) {
        return UUID.fromString(
                given.texts("select id from attune.ledger_account where setting_id = ? and year = ?", setting, year)
                        .get(0));
    }

    public UUID credit(UUID account, int minutes) {
        return book("CREDITED", account, minutes, "");
    }

    /** Books today. */
    public UUID book(String kind, UUID account, int minutes, String reason) {
        return book(kind, account, null, minutes, reason, UUID.randomUUID());
    }

    /** Charges, releases or gives back what was booked. */
    public UUID settle(String kind, UUID booked, int minutes) {
        return book(kind, null, booked, minutes, "Because", UUID.randomUUID());
    }

    public UUID book(
            String kind, @Nullable UUID account, @Nullable UUID settles, int minutes, String reason, UUID submission) {
        return UUID.fromString(given.texts(
                        "select attune.ledger_book(uuidv7(), ?, ?, null, ?, ?, ?, ?, ?, ?, null, null, null)",
                        kind,
                        account,
                        minutes,
                        LocalDate.now(),
                        kind,
                        reason,
                        submission,
                        settles)
                .get(0));
    }

    public long available(UUID account) {
        return book(account, "available");
    }

    /** What one of the six books says. */
    public long book(UUID account, String name) {
        return given.number("select " + name + " from attune.ledger_account where id = ?", account);
    }

    /** Closes it. @return how many transactions that made */
    public long close(UUID account) {
        return given.number("select attune.ledger_close(?)", account);
    }

    public static int thisYear() {
        return LedgerPeriod.of(YearKind.ACADEMIC, Staff.today()).year();
    }
}
