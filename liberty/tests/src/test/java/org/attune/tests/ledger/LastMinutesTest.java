package org.attune.tests.ledger;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.DatabaseRefusal;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.attune.tests.data.TimeAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Many at once on one account, and on two in both directions: nobody gets what is not there, and nobody waits for ever. */
@AttuneTest
class LastMinutesTest {

    private static final int PEOPLE = 8;
    private static final int EACH = 5;
    private static final String BOOK =
            "select attune.ledger_book(uuidv7(), ?, ?, ?, ?, current_date, '', 'Agreed', uuidv7(), null, null, null, null)";

    private final Authority luton;
    private final Given given;
    private final TestDatabase database;
    private final TimeAccounts accounts;

    LastMinutesTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
        database = attune.database();
        accounts = new TimeAccounts(given);
    }

    private String book(String kind, UUID account, @Nullable UUID to, int minutes) {
        try {
            database.asApp(luton.id(), sql -> sql.texts(BOOK, kind, account, to, minutes));
            return "booked";
        } catch (DatabaseRefusal refusal) {
            return refusal.constraint().isEmpty() ? refusal.state() : refusal.constraint();
        }
    }

    private static List<String> together(List<java.util.function.Supplier<String>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            return work.stream().map(one -> CompletableFuture.supplyAsync(one, threads)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void asManyGetAMinuteAsThereAreMinutes() {
        UUID account = accounts.open(given.setting("Minutes " + Given.word()));
        accounts.credit(account, PEOPLE * EACH / 2);
        List<java.util.function.Supplier<String>> work = new ArrayList<>();
        IntStream.range(0, PEOPLE * EACH).forEach(i -> work.add(() -> book("CHARGED", account, null, 1)));
        List<String> outcomes = together(work);
        assertAll(
                () -> assertEquals(
                        PEOPLE * EACH / 2,
                        outcomes.stream().filter("booked"::equals).count(),
                        outcomes::toString),
                () -> assertEquals(
                        PEOPLE * EACH / 2,
                        outcomes.stream().filter("no_hours_left"::equals).count(),
                        outcomes::toString),
                () -> assertEquals(0, accounts.available(account)));
    }

    @Test
    void movesInBothDirectionsNeverWaitForEachOther() {
        UUID one = accounts.open(given.setting("Minutes " + Given.word()));
        UUID two = accounts.open(given.setting("Minutes " + Given.word()));
        accounts.credit(one, 1000);
        accounts.credit(two, 1000);
        List<java.util.function.Supplier<String>> work = new ArrayList<>();
        IntStream.range(0, PEOPLE * EACH)
                .forEach(i -> work.add(() -> i % 2 == 0 ? book("MOVED", one, two, 3) : book("MOVED", two, one, 3)));
        List<String> outcomes = together(work);
        assertAll(
                () -> assertEquals(
                        List.of("booked"), outcomes.stream().distinct().toList()),
                () -> assertEquals(1000, accounts.available(one)),
                () -> assertEquals(1000, accounts.available(two)));
    }
}
