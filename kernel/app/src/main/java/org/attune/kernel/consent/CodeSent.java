package org.attune.kernel.consent;

/** What became of the wish for a code. */
public enum CodeSent {
    SENT,
    /** Five in an hour are enough. */
    TOO_MANY,
    /** The link opens nothing any more. */
    LINK_CLOSED
}
