package org.attune.kernel.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.tenancy.Authority;
import org.attune.kernel.document.Stored;
import org.attune.kernel.message.SmtpSettings.Security;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real SMTP server within this process. */
class SmtpTransportTest {

    private static final Authority LUTON = new Authority(
            821,
            "luton",
            "Luton",
            "Luton Educational Psychology Service",
            List.of("luton.localhost"),
            "#1f5c4d",
            "eps@luton.example",
            null,
            List.of(),
            List.of(),
            List.of());

    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("attune", "secret"));

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void a_message_comes_from_the_service_and_answers_go_to_the_authority() throws MessagingException {
        transport("secret").send(message("parent@home.example"), null);

        MimeMessage[] all = SERVER.getReceivedMessages();
        MimeMessage arrived = all[all.length - 1];
        assertEquals("Luton Educational Psychology Service <no-reply@attune.example>", arrived.getFrom()[0].toString());
        assertEquals("eps@luton.example", arrived.getReplyTo()[0].toString());
        assertEquals("Your answers – kept", arrived.getSubject());
        assertTrue(GreenMailUtil.getBody(arrived).contains("Thank you."));
        assertEquals("<returned@attune.example>", arrived.getHeader("Return-Path", null));
        assertTrue(arrived.getMessageID().matches("<[0-9a-f-]{36}@821\\.attune>"), arrived.getMessageID());
    }

    @Test
    void a_file_travels_with_its_name() throws Exception {
        Stored pdf = new Stored(new UUID(0, 1), "Record.pdf", "application/pdf", new byte[] {1, 2, 3}, null);
        transport("secret").send(message("parent@home.example"), pdf);

        MimeMessage[] all = SERVER.getReceivedMessages();
        MimeMultipart parts = (MimeMultipart) all[all.length - 1].getContent();
        assertEquals(2, parts.getCount());
        assertEquals("Record.pdf", parts.getBodyPart(1).getFileName());
    }

    @Test
    void an_invitation_is_the_same_message_in_a_form_that_calendars_understand() throws Exception {
        transport("secret")
                .send(
                        message("ep@home.example").inviting("BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n"),
                        null);

        MimeMessage[] all = SERVER.getReceivedMessages();
        MimeMessage arrived = all[all.length - 1];
        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        assertTrue(arrived.getContentType().startsWith("multipart/alternative"), arrived.getContentType());
        assertTrue(parts.getBodyPart(0).isMimeType("text/plain"));
        assertTrue(parts.getBodyPart(1).isMimeType("text/calendar"));
        assertTrue(parts.getBodyPart(1).getContentType().contains("method=CANCEL"));
    }

    @Test
    void a_wrong_password_is_an_error_to_try_again_after() {
        assertThrows(MessagingException.class, () -> transport("wrong").send(message("parent@home.example"), null));
    }

    @Test
    void what_is_no_address_is_never_sent_anywhere() {
        assertThrows(
                MessagingException.class, () -> transport("secret").send(message("a@b.example, c@d.example"), null));
    }

    private static OutboxMessage message(String to) {
        return new OutboxMessage(Channel.EMAIL, to, "Your answers – kept", "Thank you.\n", false);
    }

    private static SmtpTransport transport(String password) {
        SmtpSettings settings = new SmtpSettings(
                "127.0.0.1",
                SERVER.getSmtp().getPort(),
                Optional.of("attune"),
                Optional.of(password),
                "no-reply@attune.example",
                "returned@attune.example",
                Security.NONE);
        return new SmtpTransport(settings, () -> LUTON);
    }
}
