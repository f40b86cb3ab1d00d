package org.attune.api.ledger;

/** What a line of a statement is. */
public enum LineKind {
    /** Bought, or allocated. */
    CREDITED("Added"),
    /** A credit taken back: it was a mistake, or was never paid for. */
    WITHDRAWN("Taken back"),
    /** Planned work keeps it. */
    RESERVED("Reserved"),
    /** The planned work was not done. */
    RELEASED("No longer reserved"),
    /** Work used it. */
    CHARGED("Work"),
    /** A charge given back. */
    REFUNDED("Given back"),
    /** To or from another account. */
    MOVED("Moved"),
    /** To or from another period. */
    CARRIED_OVER("Carried over"),
    /** It lapsed when the period was closed. */
    EXPIRED("Lapsed");

    private final String title;

    LineKind(String title) {
        this.title = title;
    }

    /** @return the words for it */
    public String title() {
        return title;
    }
}
