package org.attune.api.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as it stood when it was read. All times in minutes. {@code credited + carried - reserved - used - expired} is what is
 * available, always: the database sees to it.
 *
 * @param id its id
 * @param key which account it is; its owner with the name that people read
 * @param terms on which terms it is kept
 * @param closedOn the day on which its period was closed; null while it is open
 * @param credited what was bought or allocated, without what was withdrawn
 * @param carried what came from other accounts and periods, without what went there; below zero where more went
 * @param reserved what planned work will use
 * @param used what work used, without what was given back
 * @param expired what lapsed
 * @param available what may still be used; below zero where the account is overdrawn
 */
public record LedgerAccount(
        UUID id,
        AccountKey key,
        AccountTerms terms,
        @Nullable LocalDate closedOn,
        int credited,
        int carried,
        int reserved,
        int used,
        int expired,
        int available) {

    /**
     * @param minutes what work would use, 0 or more
     * @return whether the account allows it
     */
    public boolean covers(int minutes) {
        return available - minutes >= -terms.overdraftMinutes();
    }
}
