package org.attune.tests.notice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;
import org.attune.testkit.Attune;
import org.attune.testkit.Await;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.mail.NotifyServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An installation that sends by GOV.UK Notify instead of a mail server. */
class NotifyTest {

    private static final int LUTON = 821;
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final NotifyServer NOTIFY = NotifyServer.start();
    private static @Nullable Installation installation;
    private static @Nullable TestDatabase database;

    @BeforeAll
    static void start() {
        TestInstallation from = new TestInstallation()
                .with("ATTUNE_DEMO", "false")
                .with("ATTUNE_MAIL_TRANSPORT", "notify")
                .with("ATTUNE_NOTIFY_KEY", NOTIFY.key())
                .with("ATTUNE_NOTIFY_TEMPLATE", UUID.randomUUID().toString())
                .with("ATTUNE_NOTIFY_TEXT_TEMPLATE", UUID.randomUUID().toString())
                .with("ATTUNE_NOTIFY_URL", NOTIFY.url())
                .with("ATTUNE_DELIVERY_ROUND_SECONDS", "2");
        Settings settings = from.settings();
        installation = Attune.prepare(from, settings);
        database = TestDatabase.of(installation);
        installation.startServer();
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
        }
        NOTIFY.close();
    }

    private static TestDatabase database() {
        return Objects.requireNonNull(database);
    }

    private static String recipient() {
        return UUID.randomUUID() + "@school.example";
    }

    private static UUID written(String channel, String to, boolean secret) {
        UUID id = UUID.randomUUID();
        database()
                .asOwner(
                        LUTON,
                        sql -> sql.change(
                                "insert into attune.outbox_message (tenant_id, id, channel, recipient, subject, body, secret)"
                                        + " values (?, ?, ?, ?, 'Your appointment', 'We come on Monday.', ?)",
                                LUTON,
                                id,
                                channel,
                                to,
                                secret));
        return id;
    }

    private static String state(UUID id) {
        return one("select state || ' ' || attempts from attune.outbox_message where id = ?", id);
    }

    private static String one(String query, UUID id) {
        return database().asOwner(LUTON, sql -> sql.texts(query, id)).get(0);
    }

    private static void hurry(String column, UUID id) {
        database()
                .asOwner(
                        LUTON,
                        sql -> sql.change("update attune.outbox_message set " + column + " = now() where id = ?", id));
    }

    @Test
    void anEmailAndATextGoWithTheirWordsUnderOurId() {
        String to = recipient();
        UUID email = written("EMAIL", to, false);
        UUID text = written("TEXT", "07700900123", true);
        Await.until(
                "both are sent",
                SOON,
                () -> state(email).equals("SENT 1") && state(text).equals("SENT 1"));
        NotifyServer.Sent sent = NOTIFY.to(to).get(0);
        assertAll(
                () -> assertEquals(email + "@attune", sent.reference()),
                () -> assertEquals(
                        "Your appointment",
                        sent.personalisation().path("subject").asText()),
                () -> assertEquals(
                        "We come on Monday.",
                        sent.personalisation().path("body").asText()),
                () -> assertEquals("", sent.personalisation().path("file").asText()),
                () -> assertEquals("sms", NOTIFY.to("07700900123").get(0).type()),
                () -> assertFalse(one("select body from attune.outbox_message where id = ?", text)
                        .contains("Monday")),
                () -> assertEquals(List.of(), NOTIFY.wrongTokens()));
        NOTIFY.became(sent.id(), "delivered");
        hurry("ask_at", email);
        Await.until("nobody asks any more", SOON, () -> one(
                        "select coalesce(ask_at::text, 'never') from attune.outbox_message where id = ?", email)
                .equals("never"));
        assertEquals("SENT 1", state(email));
    }

    @Test
    void whatIsRefusedForGoodComesBackAtOnceAndWhatIsOurFaultIsTriedAgain() {
        String wrong = recipient();
        String later = recipient();
        NOTIFY.refuse(wrong, 400);
        NOTIFY.refuse(later, 403, 429, 500);
        UUID refused = written("EMAIL", wrong, false);
        UUID tried = written("EMAIL", later, false);
        Await.until("it is given up", SOON, () -> state(refused).equals("FAILED 1"));
        for (int tries = 1; tries <= 3; tries++) {
            int so = tries;
            Await.until("tried " + so, SOON, () -> state(tried).equals("WAITING " + so));
            hurry("next_try_at", tried);
        }
        Await.until("it is sent", SOON, () -> state(tried).equals("SENT 4"));
        assertAll(
                () -> assertTrue(one("select last_error from attune.outbox_message where id = ?", refused)
                        .contains("Not a valid email address")),
                () -> assertEquals(List.of(), NOTIFY.to(wrong)),
                () -> assertEquals(1, NOTIFY.to(later).size()));
    }

    @Test
    void whatComesBackLaterIsAFailedMessageToo() {
        String to = recipient();
        UUID message = written("EMAIL", to, false);
        Await.until("it is sent", SOON, () -> state(message).equals("SENT 1"));
        hurry("ask_at", message);
        Await.until("asked once, and it was under way", SOON, () -> one(
                        "select asked || ' ' || (ask_at > now()) from attune.outbox_message where id = ?", message)
                .equals("2 true"));
        NOTIFY.became(NOTIFY.to(to).get(0).id(), "permanent-failure");
        hurry("ask_at", message);
        Await.until("it came back", SOON, () -> state(message).equals("FAILED 1"));
        assertTrue(one("select last_error from attune.outbox_message where id = ?", message)
                .contains("permanent-failure"));
    }

    /** As after a server that stopped between sending and noting it. */
    @Test
    void whatNotifyHasAlreadyIsNotSentAgain() {
        String to = recipient();
        UUID message = written("EMAIL", to, false);
        Await.until("it is sent", SOON, () -> state(message).equals("SENT 1"));
        String carrier = one("select carrier_id from attune.outbox_message where id = ?", message);
        database()
                .asOwner(
                        LUTON,
                        sql -> sql.change(
                                "update attune.outbox_message set state = 'WAITING', sent_at = null, carrier_id = null where id = ?",
                                message));
        Await.until("it is noted", SOON, () -> state(message).equals("SENT 2"));
        assertAll(
                () -> assertEquals(1, NOTIFY.to(to).size(), "sent twice"),
                () -> assertEquals(carrier, one("select carrier_id from attune.outbox_message where id = ?", message)));
    }

    @Test
    void theKeyStandsInNoLog() throws IOException {
        String to = recipient();
        NOTIFY.refuse(to, 400);
        UUID message = written("EMAIL", to, false);
        Await.until("it is refused", SOON, () -> state(message).equals("FAILED 1"));
        String secret = NOTIFY.key().substring(NOTIFY.key().length() - 36);
        try (Stream<Path> logs =
                Files.walk(Objects.requireNonNull(installation).state().logs())) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1).contains(secret),
                        log::toString);
            }
        }
    }
}
