package org.attune.kernel.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody stands: what the list of people shows, and what it can be filtered by. */
public enum AccountStanding {
    CAN_SIGN_IN("Active", "ok", "a.active = true and a.passwordHash is not null"),
    LOCKED(
            "Locked",
            "stop",
            "a.active = true and a.email in (select s.email from SignInAttempt s where s.lockedUntil > :now)"),
    INVITED("Invited", "wait", "a.active = true and a.passwordHash is null"),
    INVITATION_OVER("Invitation expired", "stop", "a.active = true and a.passwordHash is null"),
    OFF("Switched off", "neutral", "a.active = false and a.removedAt is null"),
    REMOVED("Removed", "neutral", "a.removedAt is not null");

    private final String words;
    private final String tone;
    private final String condition;

    AccountStanding(String words, String tone, String condition) {
        this.words = words;
        this.tone = tone;
        this.condition = condition;
    }

    public String getWords() {
        return words;
    }

    public String getTone() {
        return tone;
    }

    /** Of an account {@code a}; whether an invitation has expired is not told apart here. */
    String condition() {
        return condition;
    }

    static Optional<AccountStanding> of(@Nullable String name) {
        for (AccountStanding standing : values()) {
            if (standing.name().equals(name)) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }
}
