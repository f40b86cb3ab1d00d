package org.attune.api.invoice;

/** What became of an invoice. It goes forward only. */
public enum InvoiceState {
    /** Has no number yet; may be changed and removed. */
    DRAFT("Draft"),
    /** Has its number and is the setting's to pay. Nothing on it changes any more. */
    ISSUED("Issued"),
    /** The finance system says that it was paid; a credit note, that it was settled. */
    PAID("Paid"),
    /** A credit note took it back. */
    CANCELLED("Cancelled");

    private final String title;

    InvoiceState(String title) {
        this.title = title;
    }

    /** @return the name that people read */
    public String title() {
        return title;
    }
}
