package org.attune.tests.killed;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.attune.testkit.Attune;
import org.attune.testkit.Await;
import org.attune.testkit.Killing;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.http.Authority;
import org.attune.tests.data.Given;
import org.attune.tests.data.TimeAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The server and the database are killed at random moments while time is bought and charged, places in
 * sessions are taken and given back, and notices go out to a mail server. Each
 * kind of work keeps outside what was acknowledged to it; when everything runs again that and what is kept are compared, line by line.
 * The moments come from a seed that is printed; {@code -Dattune.kill.seed} repeats them, as far as two processes can be repeated.
 */
class KillTest {

    private static final int OF_EACH_KIND = 2;
    private static final int MOST_BEFORE_A_KILL = 12;
    private static final int LATEST_KILL_MILLIS = 400;
    private static final int PLENTY_OF_HOURS = 2000;
    private static final Duration AGAIN = Duration.ofSeconds(90);
    private static final long SEED = Long.getLong("attune.kill.seed", System.nanoTime());

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    private static @Nullable Attune started;

    /** What ends at once, and what then goes on by itself. */
    private enum Round {
        DATABASE {
            @Override
            void kill(Killing killing) {
                killing.database();
            }
        },
        SERVER {
            @Override
            void kill(Killing killing) {
                killing.server();
                killing.startServer();
            }
        },
        BOTH {
            @Override
            void kill(Killing killing) {
                killing.server();
                killing.database();
                killing.startServer();
            }
        };

        abstract void kill(Killing killing);
    }

    @BeforeAll
    static void start() {
        MAIL.start();
        TestInstallation from = new TestInstallation();
        // The demo's people, without the demonstration's mailbox: there nothing leaves.
        Attune.start(from).close();
        started = Attune.start(from.with("ATTUNE_DEMO", "false")
                .with("ATTUNE_SMTP_HOST", "127.0.0.1")
                .with("ATTUNE_SMTP_PORT", Integer.toString(MAIL.getSmtp().getPort()))
                .with("ATTUNE_SMTP_SECURITY", "NONE")
                .with("ATTUNE_SMTP_FROM", "attune@authority.example"));
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
        }
        MAIL.stop();
    }

    private static Attune attune() {
        return Objects.requireNonNull(started);
    }

    @Test
    void nothingAcknowledgedIsLostNothingIsChargedTwiceNoPlaceIsGivenTwiceAndNoNoticeIsTwo() throws Exception {
        Authority luton = attune().at("luton");
        Given given = new Given(attune(), luton);
        UUID setting = given.setting("Killed " + Given.word());
        // More is bought here than the few people of the demo could work.
        given.change("update attune.plugin_activation set settings = settings || '{\"sellingLimit\": \"NONE\"}'"
                + " where plugin_id = 'traded-hours'");
        Purchases purchases = new Purchases(luton, given, setting);
        Work.Task plenty = purchases.of(PLENTY_OF_HOURS);
        assertTrue(plenty.isAcknowledged());
        purchases.acknowledged(plenty);
        // Another kind of work joins here.
        List<Work> kinds = List.of(
                purchases,
                new Charges(luton, given, setting),
                new Notices(attune(), luton, MAIL),
                new Places(attune(), luton));
        String seed = "Seed " + SEED;
        System.out.println(seed + " of the moments at which things are killed");

        throughTheRounds(kinds, new Random(SEED));

        Await.until("every message gone", AGAIN, () -> unsent(given) == 0);
        UUID account = new TimeAccounts(given).of(setting, TimeAccounts.thisYear());
        TimeAccounts books = new TimeAccounts(given);
        assertAll(Stream.concat(
                kinds.stream().map(kind -> () -> assertEquals(List.of(), kind.differences(), seed)),
                Stream.of(
                        () -> assertEquals(purchases.minutes(), -books.book(account, "supplied"), seed),
                        () -> assertEquals(
                                purchases.minutes(), books.available(account) + books.book(account, "used"), seed))));
        kinds.forEach(kind -> System.out.println(kind.getClass().getSimpleName() + " acknowledged: " + kind.count()));
        System.out.println("Deliveries to the mail server: " + MAIL.getReceivedMessages().length);
    }

    private static void throughTheRounds(List<Work> kinds, Random random) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService people = Executors.newCachedThreadPool();
        ScheduledExecutorService fate = Executors.newSingleThreadScheduledExecutor();
        try {
            List<Future<?>> work = new ArrayList<>();
            for (Work kind : kinds) {
                for (int i = 0; i < OF_EACH_KIND; i++) {
                    work.add(people.submit(new Worker(kind, over)));
                }
            }
            for (Round round : List.of(Round.DATABASE, Round.SERVER, Round.DATABASE, Round.BOTH)) {
                acknowledgedOfEach(kinds, 1 + random.nextInt(MOST_BEFORE_A_KILL), "before the round " + round);
                fate.schedule(
                                () -> round.kill(new Killing(attune())),
                                random.nextInt(LATEST_KILL_MILLIS),
                                TimeUnit.MILLISECONDS)
                        .get();
                acknowledgedOfEach(kinds, 1, "after the round " + round);
            }
            over.set(true);
            for (Future<?> each : work) {
                each.get(AGAIN.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            over.set(true);
            people.shutdownNow();
            fate.shutdownNow();
        }
    }

    /** So many more of each kind than there are now. */
    private static void acknowledgedOfEach(List<Work> kinds, int more, String when) {
        for (Work kind : kinds) {
            int enough = kind.count() + more;
            Await.until(
                    kind.getClass().getSimpleName() + " are acknowledged " + when, AGAIN, () -> kind.count() >= enough);
        }
    }

    /** Emails, and notices of whoever has not had the day's email yet. */
    private static long unsent(Given given) {
        return given.number(
                "select (select count(*) from attune.outbox_message where channel = 'EMAIL' and state = 'WAITING')"
                        + " + (select count(*) from attune.notice n where n.delivery = 'DIGEST' and n.digest_id is null and n.read_at is null"
                        + " and not exists (select from attune.notice_digest d where d.tenant_id = n.tenant_id and d.account_id = n.account_id))");
    }

    /** The worst moment there is: the mail server has it, and the database does not know. */
    @Test
    void aMessageWhoseSendingWasNotNotedGoesAgainUnderTheSameId() {
        Authority kent = attune().at("kent");
        Given given = new Given(attune(), kent);
        String to = Given.word() + "@school.example";
        UUID message = UUID.randomUUID();
        given.change(
                "insert into attune.outbox_message (tenant_id, id, channel, recipient, subject, body, next_try_at)"
                        + " values (?, ?, 'EMAIL', ?, 'Your appointment', 'We come on Monday.', now() + interval '2 seconds')",
                kent.id(),
                message,
                to);
        Killing killing = new Killing(attune());
        attune().database().asOwner(kent.id(), sql -> {
            // What was sent can be read and held, and not be noted.
            sql.change("lock table attune.outbox_message in share mode");
            Await.until("it is at the mail server", AGAIN, () -> delivered(to).size() == 1);
            Await.until("its sending is about to be noted", AGAIN, () -> attune().database()
                    .isWaiting("UPDATE attune.outbox_message"));
            killing.server();
            return true;
        });
        assertEquals(List.of("WAITING"), given.texts("select state from attune.outbox_message where id = ?", message));
        killing.startServer();
        Await.until("it is noted as sent", AGAIN, () -> given.texts(
                        "select state from attune.outbox_message where id = ?", message)
                .equals(List.of("SENT")));
        String id = "<" + message + "@" + kent.id() + ".attune>";
        assertEquals(List.of(id, id), delivered(to));
    }

    /** The ids of the messages that came to an address, as often as they came. */
    private static List<String> delivered(String to) {
        return Arrived.at(MAIL, to);
    }
}
