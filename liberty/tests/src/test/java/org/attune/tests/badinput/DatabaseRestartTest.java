package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.Killing;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** The database is killed while programs write and a person reads. */
@AttuneTest
class DatabaseRestartTest {

    private static final int PROGRAMS = 3;
    private static final int ENOUGH = 30;

    /** It may be back so soon that no page was asked for in between. */
    private static final int MOST_KILLS = 5;

    private static final Duration WORK = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofSeconds(90);

    private final Attune attune;
    private final Authority luton;
    private final String family = Given.word();

    /** What was acknowledged, kept outside of the database; and every answer that was not. */
    private final Queue<String> ledger = new ConcurrentLinkedQueue<>();

    private final Queue<Reply> refusedPrograms = new ConcurrentLinkedQueue<>();
    private final Queue<Reply> refusedPages = new ConcurrentLinkedQueue<>();

    private final AtomicBoolean over = new AtomicBoolean();

    DatabaseRestartTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @Test
    void nothingAcknowledgedIsLostAndEveryoneIsToldKindlyUntilItRecoversByItself() throws Exception {
        Visitor reader = luton.signedIn("principal");
        ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS + 1);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < PROGRAMS; i++) {
                work.add(threads.submit(this::write));
            }
            work.add(threads.submit(() -> read(reader)));
            acknowledged("before it is killed", ENOUGH, WORK);
            for (int kills = 0; kills < MOST_KILLS && !(everyoneNoticed() && kills > 0); kills++) {
                new Killing(attune).database();
                acknowledged("after it came back by itself", ledger.size() + ENOUGH, OUTAGE);
            }
            assertTrue(everyoneNoticed(), "it came back before anybody was refused");
            over.set(true);
            for (Future<?> each : work) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
        Set<String> kept = Set.copyOf(attune.database()
                .asOwner(luton.id(), sql -> sql.texts("select id from attune.child where family_name = ?", family)));
        assertAll(
                () -> assertEquals(
                        List.of(),
                        ledger.stream().filter(id -> !kept.contains(id)).toList(),
                        "acknowledged and lost"),
                () -> assertEquals(ledger.size(), Set.copyOf(ledger).size(), "acknowledged twice"),
                () -> assertEquals(
                        Set.of("503 application/problem+json"),
                        refusedPrograms.stream()
                                .map(reply -> reply.status() + " " + reply.header("Content-Type"))
                                .collect(Collectors.toSet())),
                () -> refusedPrograms.forEach(
                        reply -> assertEquals(503, reply.json().path("status").asInt())),
                () -> refusedPages.forEach(DatabaseRestartTest::isFriendly),
                () -> assertEquals(
                        200, reader.open("/requests/inbox.xhtml").status(), "the reader is still signed in"));
    }

    private boolean everyoneNoticed() {
        return !refusedPrograms.isEmpty() && !refusedPages.isEmpty();
    }

    private static void isFriendly(Reply page) {
        String text = page.page().text();
        assertEquals(503, page.status(), text);
        assertTrue(text.contains("Try again in a minute"), text);
        assertFalse(text.contains("Exception"), text);
    }

    private void write() {
        Program program = luton.program();
        while (!over.get()) {
            Reply reply = program.post(
                    "children",
                    "{\"givenName\": \"Robin\", \"familyName\": \"" + family + "\", \"dateOfBirth\": \"2016-03-14\"}");
            if (reply.status() == 201) {
                ledger.add(reply.json().path("id").asText());
            } else {
                refusedPrograms.add(reply);
            }
        }
    }

    private void read(Visitor reader) {
        while (!over.get()) {
            Reply reply = reader.open("/requests/inbox.xhtml");
            if (reply.status() != 200) {
                refusedPages.add(reply);
            }
        }
    }

    private void acknowledged(String when, int count, Duration atMost) {
        Await.until("writes are acknowledged " + when, atMost, () -> ledger.size() >= count);
    }
}
