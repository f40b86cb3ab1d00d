package org.attune.kernel.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.wording.Worded;
import org.jspecify.annotations.Nullable;

/** A message on its way to somebody outside. */
@Entity
@Table(name = "outbox_message", schema = "attune")
public class OutboxMessage extends TenantEntity {

    static final String WIPED = "(The words were removed once this had gone: they held a link or a code.)";
    private static final int LONGEST_ERROR = 500;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", updatable = false)
    private Channel channel = Channel.EMAIL;

    @Column(name = "recipient", updatable = false)
    private String recipient = "";

    @Column(name = "subject", updatable = false)
    private String subject = "";

    @Column(name = "body")
    private String body = "";

    @Column(name = "text_key", updatable = false)
    private @Nullable String textKey;

    @Column(name = "text_number", updatable = false)
    private @Nullable Integer textNumber;

    @Column(name = "reference", updatable = false)
    private @Nullable String reference;

    @Column(name = "calendar", updatable = false)
    private @Nullable String calendar;

    @Column(name = "secret", updatable = false)
    private boolean secret;

    @Column(name = "child_id", updatable = false)
    private @Nullable UUID childId;

    @Column(name = "document_id", updatable = false)
    private @Nullable UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MessageState state = MessageState.WAITING;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "next_try_at")
    private Instant nextTryAt = Instant.EPOCH;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "carrier_id")
    private @Nullable UUID carrierId;

    @Column(name = "ask_at")
    private @Nullable Instant askAt;

    @Column(name = "asked")
    private int asked;

    @Column(name = "created_by", insertable = false, updatable = false)
    private @Nullable String createdBy;

    @Column(name = "last_error")
    private @Nullable String lastError;

    protected OutboxMessage() {}

    OutboxMessage(Channel channel, String recipient, String subject, String body, boolean secret) {
        this.channel = channel;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.secret = secret;
    }

    /** Keeps which text it is, in which version. */
    OutboxMessage worded(Worded words) {
        this.textKey = words.key();
        this.textNumber = words.number();
        return this;
    }

    OutboxMessage referred(String as) {
        this.reference = as;
        return this;
    }

    OutboxMessage inviting(String invitation) {
        this.calendar = invitation;
        return this;
    }

    /** An invitation as iCalendar text; null where it is none. */
    @Nullable String calendar() {
        return calendar;
    }

    /** By what it is known outside: the same at every try. */
    String reference() {
        return reference == null ? getId().toString() : reference;
    }

    /** The same for a carrier that knows no authorities. */
    String messageId() {
        return reference() + "@attune";
    }

    boolean wasSentSince(Instant earliest) {
        return state == MessageState.SENT && sentAt != null && !sentAt.isBefore(earliest);
    }

    OutboxMessage about(@Nullable UUID child, @Nullable UUID document) {
        this.childId = child;
        this.documentId = document;
        return this;
    }

    /** @param keepWords whether the words stay even where they are secret: a demonstration shows them */
    void sent(Instant now, boolean keepWords) {
        state = MessageState.SENT;
        attempts++;
        sentAt = now;
        lastError = null;
        if (secret && !keepWords) {
            body = WIPED;
        }
    }

    /**
     * @param forGood whether trying again is of no use
     * @return whether it was given up
     */
    boolean failed(Instant now, String error, boolean forGood) {
        attempts++;
        lastError = cut(error);
        Optional<Duration> wait = forGood ? Optional.empty() : Backoff.after(attempts);
        if (wait.isPresent()) {
            nextTryAt = now.plus(wait.get());
        } else {
            giveUp(now, error);
        }
        return wait.isEmpty();
    }

    /** Its carrier can be asked what becomes of it. */
    void carried(Instant now, UUID id) {
        carrierId = id;
        askAgain(now);
    }

    private void askAgain(Instant now) {
        asked++;
        askAt = Backoff.after(asked).map(now::plus).orElse(null);
    }

    /** The id by which its carrier is to be asked; null where it is not time, or not any more. */
    @Nullable UUID toBeAsked(Instant now) {
        return askAt == null || askAt.isAfter(now) ? null : carrierId;
    }

    void fate(Instant now, Fate fate) {
        switch (fate.state()) {
            case UNDER_WAY -> askAgain(now);
            case ARRIVED -> askAt = null;
            case RETURNED -> {
                askAt = null;
                giveUp(now, fate.why());
            }
        }
    }

    private void giveUp(Instant now, String why) {
        lastError = cut(why);
        state = MessageState.FAILED;
        failedAt = now;
        body = secret ? WIPED : body;
    }

    private static String cut(String error) {
        return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }

    void settle(Instant now) {
        settledAt = now;
    }

    /** The same words to another address. */
    OutboxMessage to(String other) {
        OutboxMessage again = new OutboxMessage(channel, other, subject, body, false).about(childId, documentId);
        again.textKey = textKey;
        again.textNumber = textNumber;
        again.calendar = calendar;
        return again;
    }

    public Channel getChannel() {
        return channel;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public @Nullable UUID getDocumentId() {
        return documentId;
    }

    public MessageState getState() {
        return state;
    }

    boolean isSecret() {
        return secret;
    }

    @Nullable UUID getChildId() {
        return childId;
    }

    @Nullable String getTextKey() {
        return textKey;
    }

    /** Who had it sent, as the audit names them; null for nobody. */
    @Nullable String getCreatedBy() {
        return createdBy;
    }

    @Nullable Instant getFailedAt() {
        return failedAt;
    }

    @Nullable Instant getSettledAt() {
        return settledAt;
    }

    int getAttempts() {
        return attempts;
    }

    Instant getNextTryAt() {
        return nextTryAt;
    }

    @Nullable String getLastError() {
        return lastError;
    }
}
