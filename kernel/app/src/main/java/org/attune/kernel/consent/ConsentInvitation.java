package org.attune.kernel.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A link that was sent to somebody. By itself it shows nothing; with a code it opens the questions. Only hashes of link and
 * code are kept.
 */
@Entity
@Table(name = "consent_invitation", schema = "attune")
public class ConsentInvitation extends TenantEntity {

    /** Until it is answered. */
    static final Duration LIFE = Duration.ofDays(28);

    /** Once answered, so that they can change their mind by it; it ends sooner where the request's work does. */
    static final Duration LIFE_ONCE_ANSWERED = Duration.ofDays(365);

    static final Duration CODE_LIFE = Duration.ofMinutes(10);
    static final int CODES_AN_HOUR = 5;

    /** Of a code, and of the link: with this many wrong answers the link is closed. */
    static final int TRIES = 5;

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "request_id", updatable = false)
    private UUID requestId;

    @Column(name = "contact_id", updatable = false)
    private UUID contactId;

    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "code_expires_at")
    private @Nullable Instant codeExpiresAt;

    @Column(name = "code_tries")
    private int codeTries;

    @Column(name = "codes_sent")
    private int codesSent;

    @Column(name = "codes_since")
    private @Nullable Instant codesSince;

    @Column(name = "wrong_answers")
    private int wrongAnswers;

    @Column(name = "reminders_sent")
    private int remindersSent;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private InvitationState state = InvitationState.OPEN;

    protected ConsentInvitation() {}

    ConsentInvitation(UUID childId, UUID requestId, UUID contactId, String tokenHash, Instant now) {
        this.childId = childId;
        this.requestId = requestId;
        this.contactId = contactId;
        this.tokenHash = tokenHash;
        this.expiresAt = now.plus(LIFE);
    }

    boolean opens(Instant now) {
        return state != InvitationState.DEAD && now.isBefore(expiresAt);
    }

    /** Whether another code may be sent now: five in an hour, counted from the first of them. */
    boolean mayHaveCode(Instant now) {
        return codesSince == null || !now.isBefore(codesSince.plus(Duration.ofHours(1))) || codesSent < CODES_AN_HOUR;
    }

    /** A new code ends the one before. */
    void newCode(String hash, Instant now) {
        if (codesSince == null || !now.isBefore(codesSince.plus(Duration.ofHours(1)))) {
            codesSince = now;
            codesSent = 0;
        }
        codesSent++;
        codeHash = hash;
        codeExpiresAt = now.plus(CODE_LIFE);
        codeTries = 0;
    }

    boolean hasLiveCode(Instant now) {
        return codeHash != null && codeExpiresAt != null && now.isBefore(codeExpiresAt) && codeTries < TRIES;
    }

    /** It opened the door: it opens nothing again. */
    void codeUsed() {
        codeHash = null;
        codeExpiresAt = null;
        codeTries = 0;
        wrongAnswers = 0;
    }

    /** @return how many more may be wrong before the link is closed */
    int wrongAnswer() {
        codeTries++;
        wrongAnswers++;
        if (wrongAnswers >= TRIES) {
            close();
        }
        return TRIES - wrongAnswers;
    }

    /** The reminder's link takes the place of the one before. */
    void reminded(String newTokenHash, Instant now) {
        tokenHash = newTokenHash;
        remindersSent++;
        remindedAt = now;
    }

    int getRemindersSent() {
        return remindersSent;
    }

    @Nullable Instant getRemindedAt() {
        return remindedAt;
    }

    void close() {
        state = InvitationState.DEAD;
        codeHash = null;
        codeExpiresAt = null;
    }

    /** The later answer counts: a year from then. */
    void answered(Instant now) {
        state = InvitationState.ANSWERED;
        expiresAt = now.plus(LIFE_ONCE_ANSWERED);
    }

    UUID getChildId() {
        return childId;
    }

    UUID getRequestId() {
        return requestId;
    }

    UUID getContactId() {
        return contactId;
    }

    Instant getExpiresAt() {
        return expiresAt;
    }

    @Nullable String getCodeHash() {
        return codeHash;
    }

    public InvitationState getState() {
        return state;
    }
}
