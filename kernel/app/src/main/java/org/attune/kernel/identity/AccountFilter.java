package org.attune.kernel.identity;

import java.util.Locale;
import java.util.Optional;
import org.attune.api.security.Role;
import org.attune.api.validation.Text;

/**
 * Which people to list.
 *
 * @param words part of a name or of an email address; empty for any
 * @param standing nothing for everybody who was not removed
 */
public record AccountFilter(String words, Optional<Role> role, Optional<AccountStanding> standing) {

    /** Everybody who was not removed. */
    public static final AccountFilter NONE = new AccountFilter("", Optional.empty(), Optional.empty());

    public AccountFilter {
        words = Text.isLine(words) ? Text.tidy(words).toLowerCase(Locale.ROOT) : "";
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** As LIKE takes it, with {@code !} before what it would read as a sign. */
    String pattern() {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
