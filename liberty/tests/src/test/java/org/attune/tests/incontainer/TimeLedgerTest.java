package org.attune.tests.incontainer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LineKind;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The time ledger as a plugin has it. */
@InContainer
class TimeLedgerTest {

    private static final int DAY = 390;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    Within within;

    @Inject
    TimeLedgerExample example;

    @Inject
    TimeLedger ledger;

    private final String project = "Project " + UUID.randomUUID();

    @Deployment
    static WebArchive application() {
        return Application.with(TimeLedgerTest.class, TimeLedgerExample.class);
    }

    private interface Use<T> {
        T of(LedgerAccount account);
    }

    private <T> T inHarbour(Use<T> use) throws Exception {
        return within.authority("harbour", () -> use.of(example.account(project, TODAY)));
    }

    @Test
    void aYearOfAProjectAddsUp() throws Exception {
        UUID form = UUID.randomUUID();
        inHarbour(account -> example.allocate(account, 80, form));
        inHarbour(account -> example.allocate(account, 80, form));
        UUID plan = inHarbour(account -> example.plan(account, DAY, TODAY));
        UUID other = inHarbour(account -> example.plan(account, DAY, TODAY));
        assertEquals("78 days", inHarbour(example::left));
        UUID charge = inHarbour(account -> example.done(plan, DAY / 2, TODAY));
        inHarbour(account -> example.dropped(other));
        assertEquals("79.5 days", inHarbour(example::left));
        inHarbour(account -> example.giveBack(charge));
        UUID advice = inHarbour(account -> example.charge(account, 39, TODAY));
        assertEquals("79.9 days", inHarbour(example::left));
        List<LedgerLine> lines = inHarbour(example::lines);
        assertAll(
                () -> assertEquals(7, lines.size(), lines::toString),
                () -> assertEquals(advice, lines.get(0).id()),
                () -> assertEquals(LineKind.CREDITED, lines.get(6).kind()),
                () -> assertTrue(lines.get(3).settled(), lines::toString),
                () -> assertEquals(
                        "Given back: Drop-in at the children’s centre",
                        lines.get(1).words()));
    }

    @Test
    void whatIsRefusedSaysWhyAndBooksNothing() throws Exception {
        UUID credit = inHarbour(account -> example.allocate(account, 1, UUID.randomUUID()));
        UUID charge = inHarbour(account -> example.charge(account, DAY, TODAY));
        RefusedException none =
                assertThrows(RefusedException.class, () -> inHarbour(account -> example.charge(account, 1, TODAY)));
        RefusedException used =
                assertThrows(RefusedException.class, () -> inHarbour(account -> example.takeBack(credit)));
        inHarbour(account -> example.giveBack(charge));
        RefusedException twice =
                assertThrows(RefusedException.class, () -> inHarbour(account -> example.giveBack(charge)));
        assertAll(
                () -> assertEquals("no-hours-left", none.type()),
                () -> assertEquals("no-hours-left", used.type()),
                () -> assertEquals("settled-before", twice.type()),
                () -> assertThrows(
                        InvalidException.class, () -> inHarbour(account -> example.charge(account, 0, TODAY))),
                () -> assertThrows(
                        InvalidException.class,
                        () -> inHarbour(account -> example.charge(account, 1, LocalDate.of(1066, 10, 14)))),
                () -> assertThrows(
                        InvalidException.class,
                        () -> inHarbour(account ->
                                ledger.charge(account.id(), Booking.of(1, TODAY, "x".repeat(201), UUID.randomUUID())))),
                () -> assertThrows(
                        InvalidException.class,
                        () -> inHarbour(account -> ledger.refund(charge, " ", UUID.randomUUID()))),
                () -> assertEquals("1 day", inHarbour(example::left)));
    }

    @Test
    void daysMoveBetweenProjectsAndAnotherAuthorityKnowsNothingOfThem() throws Exception {
        String second = "Second " + UUID.randomUUID();
        LedgerAccount to = within.authority("harbour", () -> example.account(second, TODAY));
        LedgerAccount from = inHarbour(account -> account);
        inHarbour(account -> example.allocate(account, 3, UUID.randomUUID()));
        within.authority("harbour", () -> example.move(from, to, DAY, TODAY));
        assertAll(
                () -> assertEquals("2 days", inHarbour(example::left)),
                () -> assertEquals("1 day", within.authority("harbour", () -> example.left(to))),
                () -> assertThrows(NotFoundException.class, () -> within.authority("meadow", () -> example.left(to))),
                () -> assertThrows(
                        RefusedException.class,
                        () -> within.authority("meadow", () -> example.move(from, to, 1, TODAY))));
    }
}
