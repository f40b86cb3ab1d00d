package org.attune.kernel.message;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a message of ours came back for good: what a mail server reports of it (RFC 3464, and RFC 6533 for addresses beyond ASCII). Anybody
 * can write to the mailbox that it is read from, so of all that stands there only two things are taken: our own message's id, from the
 * headers that are returned with the report and nowhere else, and the number of the reason.
 *
 * @param of which message
 * @param reason why
 */
record Bounce(MessageId of, BounceReason reason) {

    private static final Logger LOG = Logger.getLogger(Bounce.class.getName());
    private static final Session PLAIN = Session.getInstance(new Properties());
    private static final int MOST_PARTS = 20;
    private static final int MOST_RECIPIENTS = 100;
    private static final List<String> REPORT = List.of("message/delivery-status", "message/global-delivery-status");
    private static final List<String> RETURNED =
            List.of("text/rfc822-headers", "message/rfc822", "message/global-headers", "message/global");

    /** Delayed, delivered, relayed and expanded are no failure. */
    private static final Pattern FAILED = Pattern.compile("(?i)\\s*failed\\b.*");

    /**
     * @param raw a message as it lies in the mailbox, or its beginning
     * @return nothing where it is anything else: an answer by a person or a machine, somebody else's report, a delay, or no message at all
     */
    static Optional<Bounce> read(byte[] raw) {
        try {
            MimeMessage message = new MimeMessage(PLAIN, new ByteArrayInputStream(raw));
            return message.isMimeType("multipart/report")
                    ? read(new MimeMultipart(
                            new ByteArrayDataSource(message.getInputStream(), message.getContentType())))
                    : Optional.empty();
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // Whatever the library says of what somebody has sent: it is no report.
            LOG.log(Level.FINE, "A message that came back cannot be read", unreadable);
            return Optional.empty();
        }
    }

    private static Optional<Bounce> read(MimeMultipart parts) throws MessagingException, IOException {
        Optional<BounceReason> reason = Optional.empty();
        Optional<MessageId> of = Optional.empty();
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (reason.isEmpty() && isOne(part, REPORT)) {
                reason = failure(part);
            } else if (of.isEmpty() && isOne(part, RETURNED)) {
                of = MessageId.of(only(new InternetHeaders(content(part), true), "Message-ID"));
            }
        }
        return reason.isPresent() && of.isPresent()
                ? Optional.of(new Bounce(of.get(), reason.get()))
                : Optional.empty();
    }

    private static boolean isOne(BodyPart part, List<String> types) throws MessagingException {
        for (String type : types) {
            if (part.isMimeType(type)) {
                return true;
            }
        }
        return false;
    }

    /** The library decodes no part of type message, which RFC 6533 allows to be encoded. */
    private static InputStream content(BodyPart part) throws MessagingException {
        MimeBodyPart coded = (MimeBodyPart) part;
        String encoding = coded.getEncoding();
        return encoding == null ? coded.getRawInputStream() : MimeUtility.decode(coded.getRawInputStream(), encoding);
    }

    /** Of the first recipient whom it did not reach: ours have one each. */
    private static Optional<BounceReason> failure(BodyPart part) throws MessagingException, IOException {
        for (InternetHeaders fields : groups(part)) {
            String action = only(fields, "Action");
            if (action != null && FAILED.matcher(action).matches()) {
                return Optional.of(BounceReason.of(only(fields, "Status")));
            }
        }
        return Optional.empty();
    }

    /** What it says of the message, and then of each recipient, each like the headers of a message. */
    private static List<InternetHeaders> groups(BodyPart part) throws MessagingException, IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(content(part).readAllBytes());
        List<InternetHeaders> groups = new ArrayList<>();
        while (in.available() > 0 && groups.size() < MOST_RECIPIENTS) {
            groups.add(new InternetHeaders(in, true));
        }
        return groups;
    }

    /** Null where it is missing, or there more than once. */
    private static @Nullable String only(InternetHeaders headers, String name) {
        String[] values = headers.getHeader(name);
        return values != null && values.length == 1 ? values[0] : null;
    }
}
