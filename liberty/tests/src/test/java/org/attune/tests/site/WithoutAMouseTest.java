package org.attune.tests.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.browser.Keys;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.TimeAccounts;
import org.attune.tests.deadline.Clocks;
import org.attune.tests.diary.Offered;
import org.junit.jupiter.api.Test;

/** A person's week, a series that is booked, a statement and deadlines, with the keys alone. */
@AttuneTest
class WithoutAMouseTest {

    private static final int LINES = 60;
    private static final String ONE_THAT_IS_LISTED = "main tbody th a";

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Staff staff;
    private final Staff.Member ep;

    WithoutAMouseTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
        ep = staff.ep();
    }

    private Person person(Visitor visitor) {
        return attune.browsers().person(luton).as(visitor);
    }

    @Test
    void aPersonGoesThroughTheirWeek() {
        try (Person person = person(staff.signedIn(ep))) {
            person.open("/diary/week.xhtml?day=2027-02-03");
            Keys keys = new Keys(person);
            keys.to("Skip to main content").enterHere();
            keys.to("Wednesday 3 February 2027").enter();
            keys.to("Later").enter();
            person.sees("Thursday 4 February 2027");
            keys.to("Term").enter();
            person.sees("Appointments and hours on each day");
        }
    }

    @Test
    void aSencoBooksAPlaceInASeries() {
        UUID setting = given.setting("Keys " + Given.word());
        LocalDate first = Staff.today().plusDays(10).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        var input = new Offered(luton.program(), given).input(ep.id());
        input.put("firstDay", first.toString());
        input.put("everyWeeks", 1).put("lastDay", first.plusWeeks(2).toString());
        assertTrue(new Offered(luton.program(), given).sessions(input).size() > 1);
        try (Person senco = person(given.senco(setting))) {
            senco.open("/sessions/list.xhtml");
            Keys keys = new Keys(senco);
            keys.to(input.path("title").asText()).enter();
            keys.to("Book a place").enter();
            keys.to("Who comes?").type("Ms Kaur");
            keys.to("Continue").enter();
            keys.to("Book it").enter();
            senco.sees("You are booked");
        }
    }

    @Test
    void aStatementIsReadAndTurnedOver() {
        TimeAccounts accounts = new TimeAccounts(given);
        UUID account = accounts.open(given.setting("Keys " + Given.word()));
        accounts.credit(account, 1200);
        for (int i = 0; i < LINES; i++) {
            accounts.book("CHARGED", account, 5, "");
        }
        try (Person office = attune.browsers().person(luton).signIn("principal")) {
            office.open("/ledger/statement.xhtml?account=" + account);
            Keys keys = new Keys(office);
            keys.to("Download as CSV");
            keys.to("Older").enter();
            keys.to("Back to the newest").enter();
            office.sees("Every line, the newest first");
        }
    }

    @Test
    void deadlinesAreChosenAndOneIsOpened() {
        new Clocks(given, luton).halfWay();
        try (Person principal = attune.browsers().person(luton).signIn("principal")) {
            principal.open("/deadlines/list.xhtml");
            Keys keys = new Keys(principal);
            keys.to("Which");
            keys.to("Show").enter();
            keys.toOneOf(ONE_THAT_IS_LISTED).enter();
            principal.sees("Promised");
        }
    }
}
