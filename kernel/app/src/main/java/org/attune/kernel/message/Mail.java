package org.attune.kernel.message;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** A message as the demonstration's mailbox shows it. */
public record Mail(
        UUID id,
        Channel channel,
        String recipient,
        String subject,
        String body,
        @Nullable ZonedDateTime at,
        boolean attached) {

    static Mail of(OutboxMessage message) {
        return new Mail(
                message.getId(),
                message.getChannel(),
                message.getRecipient(),
                message.getSubject(),
                message.getBody(),
                message.getCreatedAt() == null ? null : message.getCreatedAt().atZone(London.ZONE),
                message.getDocumentId() != null);
    }

    public UUID getId() {
        return id;
    }

    public Channel getChannel() {
        return channel;
    }

    public String getRecipient() {
        return recipient;
    }

    /** A text message has no subject: its first words stand for it. */
    public String getSubject() {
        return subject.isEmpty() ? body.lines().findFirst().orElse("") : subject;
    }

    public @Nullable ZonedDateTime getAt() {
        return at;
    }

    public boolean isAttached() {
        return attached;
    }

    public List<List<List<MailText.Piece>>> getParagraphs() {
        return MailText.paragraphs(body);
    }
}
