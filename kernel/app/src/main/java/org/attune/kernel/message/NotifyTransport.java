package org.attune.kernel.message;

import jakarta.mail.MessagingException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.attune.kernel.document.Stored;
import org.jspecify.annotations.Nullable;
import uk.gov.service.notify.Notification;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * Emails and texts through GOV.UK Notify, by its own client. Each bears our message id as its reference, and Notify is asked first
 * whether it has that already: a server that stopped between sending and noting it sends it once all the same.
 */
final class NotifyTransport implements Transport, Tracking {

    /** Notify's answers that name nothing wrong with the message: our key, its permission, too much at once, a time-out. */
    private static final List<Integer> NOT_ITS_FAULT = List.of(401, 403, 408, 429);

    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;
    private static final String DELIVERED = "delivered";
    private static final List<String> RETURNED = List.of("permanent-failure", "temporary-failure", "technical-failure");

    private final NotifySettings settings;
    private final NotificationClient client;

    NotifyTransport(NotifySettings settings) {
        this.settings = settings;
        this.client = new NotificationClient(settings.key(), settings.url(), null, javasOwnTrust());
    }

    /** The authorities that Java trusts, and not the server's own key as well, which Liberty's default trusts beside them. */
    private static SSLContext javasOwnTrust() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init((KeyStore) null);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java trusts somebody", e);
        }
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.EMAIL || settings.textTemplate().isPresent();
    }

    @Override
    public Optional<UUID> send(OutboxMessage message, @Nullable Stored attachment) throws MessagingException {
        try {
            Optional<UUID> before = sentBefore(message);
            return before.isPresent() ? before : Optional.of(sendNow(message, attachment));
        } catch (NotificationClientException refused) {
            throw refusal(refused);
        }
    }

    private Optional<UUID> sentBefore(OutboxMessage message) throws NotificationClientException {
        return client
                .getNotifications(null, type(message.getChannel()), message.messageId(), null)
                .getNotifications()
                .stream()
                .map(Notification::getId)
                .findFirst();
    }

    private static String type(Channel channel) {
        return channel == Channel.EMAIL ? "email" : "sms";
    }

    private UUID sendNow(OutboxMessage message, @Nullable Stored attachment) throws NotificationClientException {
        Map<String, Object> words = new HashMap<>();
        words.put("body", message.getBody());
        if (message.getChannel() == Channel.TEXT) {
            return client.sendSms(
                            settings.textTemplate().orElseThrow(), message.getRecipient(), words, message.messageId())
                    .getNotificationId();
        }
        words.put("subject", message.getSubject());
        words.put(
                "file",
                attachment == null ? "" : NotificationClient.prepareUpload(attachment.content(), attachment.name()));
        return client.sendEmail(
                        settings.template(),
                        message.getRecipient(),
                        words,
                        message.messageId(),
                        settings.replyTo().orElse(""))
                .getNotificationId();
    }

    @Override
    public Fate fateOf(UUID carrierId) throws MessagingException {
        try {
            String status = client.getNotificationById(carrierId.toString()).getStatus();
            if (RETURNED.contains(status)) {
                return Fate.returned("GOV.UK Notify could not deliver it: " + status);
            }
            return status.equals(DELIVERED) ? Fate.ARRIVED : Fate.UNDER_WAY;
        } catch (NotificationClientException unanswered) {
            throw refusal(unanswered);
        }
    }

    private static MessagingException refusal(NotificationClientException refused) {
        int status = refused.getHttpResult();
        String why = String.valueOf(refused.getMessage());
        return status >= CLIENT_ERRORS && status < SERVER_ERRORS && !NOT_ITS_FAULT.contains(status)
                ? new Returned(why, refused)
                : new MessagingException(why, refused);
    }
}
