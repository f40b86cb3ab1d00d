package org.attune.api.ledger;

/**
 * Which account it is. There is one for each key, so that opening it again finds it.
 *
 * @param scheme the id of the plugin whose account it is, for example {@code traded-hours}: two plugins may each have an account of
 *     one setting
 * @param name the plugin's own name for it, where an owner has more than one in a period, at most 120 characters; else empty
 * @param owner whose time it is
 * @param period the year for which it runs
 */
public record AccountKey(String scheme, String name, AccountOwner owner, LedgerPeriod period) {

    /**
     * The one account of an owner in a period.
     *
     * @param scheme the plugin's id
     * @param owner whose time it is
     * @param period the year for which it runs
     * @return its key
     */
    public static AccountKey of(String scheme, AccountOwner owner, LedgerPeriod period) {
        return new AccountKey(scheme, "", owner, period);
    }
}
