package org.attune.api.ledger;

/**
 * On which terms an account is kept: the authority decides, by its plugin's settings. Those given last hold.
 *
 * @param unit how its people count
 * @param overdraftMinutes how far below zero work may take it, 0 to 1,000,000 minutes; 0 for not at all
 * @param carryOver what becomes of what is left when the period is closed
 * @param carryLimitMinutes for {@link CarryOver#UP_TO}: how much goes to the next period at most, 0 to 1,000,000 minutes; not
 *     looked at otherwise
 * @param closeAfterDays so many days after its last day the period is closed, 0 to 366: for work that is recorded late
 */
public record AccountTerms(
        LedgerUnit unit, int overdraftMinutes, CarryOver carryOver, int carryLimitMinutes, int closeAfterDays) {

    private static final int MONTH = 30;

    /**
     * Never below zero, and what is left lapses 30 days after the period's end.
     *
     * @param unit how its people count
     * @return the strictest terms
     */
    public static AccountTerms strict(LedgerUnit unit) {
        return new AccountTerms(unit, 0, CarryOver.NOTHING, 0, MONTH);
    }
}
