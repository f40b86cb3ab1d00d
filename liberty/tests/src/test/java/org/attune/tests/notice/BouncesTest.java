package org.attune.tests.notice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.testkit.Attune;
import org.attune.testkit.Await;
import org.attune.testkit.ServerLog;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A mail server takes a message and returns it later, to a mailbox that is read by IMAP: whoever had it sent is told. */
class BouncesTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String MAILBOX = "returned@authority.example";
    private static final String PASSWORD = "mailbox-password-of-the-test";
    private static final GreenMail MAIL = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, null, ServerSetup.PROTOCOL_IMAP)
    });

    private static @Nullable Attune started;
    private static @Nullable GreenMailUser mailbox;

    private final Authority kent = attune().at("kent");
    private final Given given = new Given(attune(), kent);
    private final Staff staff = new Staff(attune(), kent);

    @BeforeAll
    static void start() {
        MAIL.start();
        mailbox = MAIL.setUser(MAILBOX, "returned", PASSWORD);
        TestInstallation from = new TestInstallation();
        // The demo's people, without the demonstration's mailbox: there nothing leaves.
        Attune.start(from).close();
        started = Attune.start(from.with("ATTUNE_DEMO", "false")
                .with("ATTUNE_SMTP_HOST", "127.0.0.1")
                .with("ATTUNE_SMTP_PORT", Integer.toString(MAIL.getSmtp().getPort()))
                .with("ATTUNE_SMTP_SECURITY", "NONE")
                .with("ATTUNE_SMTP_FROM", "no-reply@authority.example")
                .with("ATTUNE_BOUNCES_ADDRESS", MAILBOX)
                .with("ATTUNE_BOUNCES_HOST", "127.0.0.1")
                .with("ATTUNE_BOUNCES_PORT", Integer.toString(MAIL.getImap().getPort()))
                .with("ATTUNE_BOUNCES_SECURITY", "NONE")
                .with("ATTUNE_BOUNCES_USER", "returned")
                .with("ATTUNE_BOUNCES_PASSWORD", PASSWORD)
                .with("ATTUNE_BOUNCES_ROUND_SECONDS", "2"));
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

    private static GreenMailUser mailbox() {
        return Objects.requireNonNull(mailbox);
    }

    /** What came to an address. */
    private static MimeMessage arrived(String to) {
        Await.until("it is at the mail server", SOON, () -> !to(to).isEmpty());
        return to(to).get(0);
    }

    private static List<MimeMessage> to(String to) {
        return Stream.of(MAIL.getReceivedMessages())
                .filter(message -> to.equals(header(message, "To")))
                .toList();
    }

    private static String header(MimeMessage message, String name) {
        try {
            return String.valueOf(message.getHeader(name, null));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** As a relay writes it, with words of its own that nobody is to see. */
    private static String report(String messageId, String action) {
        return "From: MAILER-DAEMON@relay.example\nTo: " + MAILBOX + "\nSubject: Undelivered <" + UUID.randomUUID()
                + ">\n"
                + "MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n\n"
                + "--b\nContent-Type: text/plain\n\nVisit http://bad.example now.\n"
                + "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.example\n\n"
                + "Final-Recipient: rfc822; head@school.example\nAction: " + action
                + "\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 Visit http://bad.example now\n\n"
                + "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: " + messageId + "\nSubject: Hello\n\n--b--\n";
    }

    private static void comesBack(String message) {
        try {
            mailbox()
                    .deliver(new MimeMessage(
                            null,
                            new ByteArrayInputStream(
                                    message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static List<StoredMessage> inMailbox() {
        try {
            return MAIL.getManagers().getImapHostManager().getInbox(mailbox()).getMessages();
        } catch (FolderException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean isLookedAt() {
        return inMailbox().stream().allMatch(one -> one.isSet(Flags.Flag.SEEN));
    }

    private static boolean isLogged(String words) {
        return ServerLog.of(attune()).says(words);
    }

    private UUID sent(Member by, String to) {
        UUID id = UUID.randomUUID();
        given.changeAs(
                by.email(),
                "insert into attune.outbox_message (tenant_id, id, channel, recipient, subject, body)"
                        + " values (?, ?, 'EMAIL', ?, 'Your appointment', 'We come on Monday.')",
                kent.id(),
                id,
                to);
        Await.until("it is sent", SOON, () -> state(id).equals("SENT"));
        return id;
    }

    private String state(UUID message) {
        return given.texts("select state from attune.outbox_message where id = ?", message)
                .get(0);
    }

    private long told(Member member) {
        return given.number(
                "select count(*) from attune.notice where account_id = ? and kind = 'message.returned'",
                member.account());
    }

    private static String idOf(UUID message, int authority) {
        return "<" + message + "@" + authority + ".attune>";
    }

    @Test
    void whoeverInvitedSomebodyIsToldThatTheInvitationCameBackAndWhy() {
        String to = Given.word() + "@school.example";
        Visitor admin = kent.signedIn("admin");
        String address = "/admin/account.xhtml";
        admin.send(
                address,
                admin.form(admin.open(address).expect(200), "person")
                        .fill("Name", "Robin Wrong")
                        .fill("Email address", to)
                        .choose("Business support")
                        .press("Send the invitation"));
        MimeMessage invitation = arrived(to);
        UUID message = UUID.fromString(given.texts("select id from attune.outbox_message where recipient = ?", to)
                .get(0));
        assertAll(
                () -> assertEquals("<" + MAILBOX + ">", header(invitation, "Return-Path")),
                () -> assertEquals(idOf(message, kent.id()), header(invitation, "Message-ID")));
        String report = report(header(invitation, "Message-ID"), "failed");
        comesBack(report);
        Await.until("it is noted", SOON, () -> state(message).equals("FAILED"));
        Reply notices = admin.open("/notices/list.xhtml");
        Reply page = admin.open("/messages/returned.xhtml?id=" + message);
        assertAll(
                () -> assertTrue(notices.text().contains("did not arrive"), notices::text),
                () -> assertTrue(page.text().contains("there is no such mailbox. (5.1.1)"), page::text),
                () -> assertTrue(page.text().contains(to), page::text),
                () -> assertFalse(page.text().contains("bad.example"), page::text),
                () -> assertFalse(page.text().contains("Visit http"), page::text),
                () -> assertFalse(isLogged("Visit http")));
        Await.until("it is removed from the mailbox", SOON, () -> !isInMailbox(report));
    }

    @Test
    void aReportThatComesTwiceIsToldOnceAndRemoved() {
        Member ep = staff.ep();
        UUID message = sent(ep, Given.word() + "@school.example");
        String report = report(idOf(message, kent.id()), "failed");
        comesBack(report);
        comesBack(report);
        Await.until("it is noted", SOON, () -> state(message).equals("FAILED"));
        Await.until("both are removed", SOON, () -> !isInMailbox(report));
        assertEquals(1, told(ep));
    }

    private static boolean isInMailbox(String report) {
        String subject = report.lines()
                .filter(line -> line.startsWith("Subject: Undelivered"))
                .findFirst()
                .orElseThrow()
                .substring("Subject: ".length());
        return inMailbox().stream()
                .anyMatch(one -> header(one.getMimeMessage(), "Subject").equals(subject));
    }

    @Test
    void whatIsNoReportOfAFailureOfOursStaysForPeopleAndChangesNothing() {
        Member ep = staff.ep();
        UUID message = sent(ep, Given.word() + "@school.example");
        String id = idOf(message, kent.id());
        comesBack(report(id, "delayed"));
        comesBack(report("<someone@elsewhere.example>", "failed"));
        comesBack("From: head@school.example\nSubject: Re: Your appointment\nIn-Reply-To: " + id
                + "\nContent-Type: text/plain\n\nAction: failed\nStatus: 5.1.1\nMessage-ID: " + id + "\n");
        comesBack(
                "From: head@school.example\nSubject: Away\nAuto-Submitted: auto-replied\nContent-Type: text/plain\n\nI am away.\n");
        // By whoever knows a message of one authority, for another; for one that is not here; for a message that is
        // none.
        comesBack(report(idOf(message, attune().at("luton").id()), "failed"));
        comesBack(report(idOf(message, 999_999), "failed"));
        comesBack(report(idOf(UUID.randomUUID(), kent.id()), "failed"));
        Await.until("all are looked at", SOON, () -> inMailbox().size() >= 7 && isLookedAt());
        assertAll(() -> assertEquals("SENT", state(message)), () -> assertEquals(0, told(ep)));
        comesBack(report(id, "failed"));
        Await.until("what counts does", SOON, () -> state(message).equals("FAILED"));
    }

    @Test
    void aMailboxThatLetsNobodyInIsLoggedWithoutThePasswordAndReadLater() {
        Member ep = staff.ep();
        UUID message = sent(ep, Given.word() + "@school.example");
        mailbox().setPassword("another");
        try {
            comesBack(report(idOf(message, kent.id()), "failed"));
            Await.until("it is logged", SOON, () -> isLogged("The mailbox of what comes back could not be read"));
            assertEquals("SENT", state(message));
        } finally {
            mailbox().setPassword(PASSWORD);
        }
        Await.until("it is noted", SOON, () -> state(message).equals("FAILED"));
        assertAll(() -> assertEquals(1, told(ep)), () -> assertFalse(isLogged(PASSWORD)));
    }
}
