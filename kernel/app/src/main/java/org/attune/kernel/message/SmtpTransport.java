package org.attune.kernel.message;

import jakarta.activation.DataHandler;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.tenancy.Authority;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.document.Stored;
import org.jspecify.annotations.Nullable;

/** Email through the operator's mail server, in the authority's name. */
final class SmtpTransport implements Transport {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final SmtpSettings settings;
    private final CurrentAuthority authority;
    private final Session session;

    SmtpTransport(SmtpSettings settings, CurrentAuthority authority) {
        this.settings = settings;
        this.authority = authority;
        this.session = Session.getInstance(settings.toProperties(), new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        settings.user().orElse(""), settings.password().orElse(""));
            }
        });
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.EMAIL;
    }

    @Override
    public Optional<UUID> send(OutboxMessage message, @Nullable Stored attachment) throws MessagingException {
        jakarta.mail.Transport.send(mime(message, attachment));
        // What is returned later comes to a mailbox, which BouncesJob reads.
        return Optional.empty();
    }

    private MimeMessage mime(OutboxMessage message, @Nullable Stored attachment) throws MessagingException {
        MimeMessage mime = new Numbered(session, new MessageId(authority.get().id(), message.reference()));
        addresses(mime, message);
        mime.setSubject(message.getSubject(), UTF_8);
        mime.setHeader("Auto-Submitted", "auto-generated");
        String calendar = message.calendar();
        if (calendar != null) {
            mime.setContent(new MimeMultipart("alternative", words(message), invitation(calendar)));
        } else if (attachment == null) {
            mime.setText(message.getBody(), UTF_8);
        } else {
            mime.setContent(new MimeMultipart(words(message), file(attachment)));
        }
        return mime;
    }

    private void addresses(MimeMessage mime, OutboxMessage message) throws MessagingException {
        Authority sender = authority.get();
        try {
            mime.setFrom(new InternetAddress(settings.from(), sender.serviceName(), UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
        String contact = sender.contactEmail();
        if (contact != null) {
            mime.setReplyTo(InternetAddress.parse(contact, true));
        }
        mime.setRecipients(
                Message.RecipientType.TO, new InternetAddress[] {new InternetAddress(message.getRecipient(), true)});
    }

    private static MimeBodyPart words(OutboxMessage message) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(message.getBody(), UTF_8);
        return words;
    }

    /** The same in a form that calendars understand (RFC 6047): the part says what it asks for, as the text does. */
    private static MimeBodyPart invitation(String calendar) throws MessagingException {
        String method = calendar.contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
        MimeBodyPart invitation = new MimeBodyPart();
        invitation.setDataHandler(new DataHandler(new ByteArrayDataSource(
                calendar.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=" + method)));
        return invitation;
    }

    private static MimeBodyPart file(Stored attachment) throws MessagingException {
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        file.setFileName(attachment.name());
        return file;
    }

    /** A message that is sent twice, because a server stopped between sending and noting it, has the same number twice. */
    private static final class Numbered extends MimeMessage {

        private final MessageId number;

        Numbered(Session session, MessageId number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number.header());
        }
    }
}
