package org.attune.api.invoice;

/** What a document of an authority's series is. */
public enum InvoiceKind {
    /** Asks for payment. */
    INVOICE("Invoice"),
    /** Cancels an invoice: the same lines below zero. */
    CREDIT_NOTE("Credit note");

    private final String title;

    InvoiceKind(String title) {
        this.title = title;
    }

    /** @return the name that people read */
    public String title() {
        return title;
    }
}
