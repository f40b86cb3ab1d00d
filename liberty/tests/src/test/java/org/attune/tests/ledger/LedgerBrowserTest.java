package org.attune.tests.ledger;

import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.attune.tests.data.TimeAccounts;
import org.junit.jupiter.api.Test;

/** The ledger's pages in a browser, at each width, with axe. */
@AttuneTest
class LedgerBrowserTest {

    private static final int LINES = 60;

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final TimeAccounts accounts;

    LedgerBrowserTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        accounts = new TimeAccounts(given);
    }

    /** A year in which everything has happened that can. */
    private UUID fullAccount() {
        UUID account = accounts.open(given.setting("Browser " + Given.word()));
        accounts.credit(account, 1200);
        for (int i = 0; i < LINES; i++) {
            accounts.book("CHARGED", account, 5, "");
        }
        UUID planned = accounts.book("RESERVED", account, 120, "The planning meeting of the spring term");
        accounts.settle("CHARGED", planned, 75);
        accounts.settle("REFUNDED", accounts.book("CHARGED", account, 90, ""), 0);
        accounts.book("RESERVED", account, 45, "");
        return account;
    }

    @Test
    void theOfficeReadsAStatementAndSaysHowLongADayIs() {
        UUID account = fullAccount();
        try (Person office = attune.browsers().person(luton)) {
            office.signIn("principal").follow("Time accounts").check("ledger-accounts");
            office.open("/ledger/accounts.xhtml?period=FINANCIAL-2024")
                    .sees("No accounts for this year")
                    .check("ledger-accounts-none");
            office.open("/ledger/statement.xhtml?account=" + account)
                    .sees("Used 1 hour 15 minutes of 2 hours that were reserved")
                    .check("ledger-statement");
            office.follow("Older").sees("Back to the newest").check("ledger-statement-older");
            office.open("/ledger/measure.xhtml").fill("A day, in minutes", "x").press("Save");
            office.sees("Enter the length of a day in minutes").check("ledger-measure-wrong");
        }
    }

    @Test
    void theOfficeClosesAYearThatIsOver() {
        UUID setting = given.setting("Browser " + Given.word());
        accounts.credit(accounts.open(setting, TimeAccounts.thisYear() - 2, 0, "UP_TO", 90), 300);
        try (Person office = attune.browsers().person(luton)) {
            office.signIn("principal")
                    .open("/ledger/accounts.xhtml")
                    .follow("Close now")
                    .check("ledger-close");
            office.press("Close them").sees("closed").check("ledger-closed");
            office.open("/ledger/statement.xhtml?account=" + accounts.of(setting, TimeAccounts.thisYear() - 2))
                    .sees("Carried over to the next period")
                    .sees("Not used by the end of the period")
                    .check("ledger-statement-closed");
        }
    }
}
