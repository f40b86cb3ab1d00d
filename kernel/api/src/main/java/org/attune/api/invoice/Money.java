package org.attune.api.invoice;

import java.util.Locale;

/**
 * An amount in pounds sterling.
 *
 * @param pence whole pence; below zero on a credit note
 */
public record Money(long pence) {

    /** Nothing. */
    public static final Money NONE = new Money(0);

    private static final int POUND = 100;

    /**
     * @param other another amount
     * @return both together
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    /** @return the same amount on the other side */
    public Money negated() {
        return new Money(Math.negateExact(pence));
    }

    /** @return for people, for example "£1,234.50" or "−£20.00" */
    public String words() {
        long size = Math.abs(pence);
        return (pence < 0 ? "−" : "") + String.format(Locale.UK, "£%,d.%02d", size / POUND, size % POUND);
    }

    /** @return for programs and spreadsheets, for example "1234.50" */
    public String decimal() {
        long size = Math.abs(pence);
        return (pence < 0 ? "-" : "") + String.format(Locale.ROOT, "%d.%02d", size / POUND, size % POUND);
    }
}
