package org.attune.tests.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** Open clocks follow the calendar, however many there are. */
@AttuneTest
class RecalculationTest {

    private static final int MANY = 20_000;
    private static final Duration SOON = Duration.ofMinutes(2);

    /** A Monday without a bank holiday in the weeks that follow, in a school year that nobody has entered terms for. */
    private static final LocalDate MONDAY = LocalDate.of(2033, 10, 3);

    private final Authority harbour;
    private final Given given;

    RecalculationTest(Attune attune) {
        harbour = attune.at("harbour");
        given = new Given(attune, harbour);
    }

    private void running(String rule, String label, int howMany) {
        given.change(
                "insert into attune.deadline (tenant_id, id, rule, subject_id, label, path, started_on, counted_from, amount, unit,"
                        + " promised_on, due_on, state)"
                        + " select ?, uuidv7(), ?, uuidv7(), ?, '/index.xhtml', ?, ?, 3, 'SCHOOL_DAYS', ?, ?, 'RUNNING'"
                        + " from generate_series(1, ?)",
                harbour.id(),
                rule,
                label,
                MONDAY,
                MONDAY,
                MONDAY.plusDays(3),
                MONDAY.plusDays(3),
                howMany);
    }

    private void close(LocalDate day) {
        given.change(
                "insert into attune.school_closure (tenant_id, id, kind, first_day, last_day, words)"
                        + " values (?, ?, 'CLOSED', ?, ?, 'Storm')",
                harbour.id(),
                UUID.randomUUID(),
                day,
                day);
    }

    private long dueOn(String rule, LocalDate day) {
        return given.number("select count(*) from attune.deadline where rule = ? and due_on = ?", rule, day);
    }

    @Test
    void aClosureMovesTwentyThousandClocksAndEachHistorySaysWhy() {
        String rule = "test." + Given.word();
        running(rule, "Many", MANY);
        close(MONDAY.plusDays(1));
        Await.until("all are moved", SOON, () -> dueOn(rule, MONDAY.plusDays(4)) == MANY);
        assertEquals(
                List.of("The school terms or closures changed " + MONDAY.plusDays(3) + " " + MONDAY.plusDays(4) + " "
                        + MANY),
                given.texts(
                        "select e.reason || ' ' || e.due_before || ' ' || e.due_after || ' ' || count(*) from attune.deadline_event e"
                                + " join attune.deadline d on d.tenant_id = e.tenant_id and d.id = e.deadline_id where d.rule = ?"
                                + " group by e.reason, e.due_before, e.due_after",
                        rule));
        Await.until(
                "it is written down",
                SOON,
                () -> given.number(
                                "select count(*) from attune.deadline_recalculation where done_at is not null and moved >= ?",
                                MANY)
                        > 0);
        assertTrue(
                given.number(
                                "select count(*) from attune.deadline where rule = ? and promised_on <> ?",
                                rule,
                                MONDAY.plusDays(3))
                        == 0,
                "a promise was changed");
        given.change(
                "update attune.deadline set state = 'STOPPED', due_on = null, done_on = started_on where rule = ?",
                rule);
    }
}
