package org.attune.kernel.consent;

/** What somebody who holds a link is told about it. */
enum LinkStanding {
    /** It asks for a code. */
    OPEN,
    /** The request's work is over, or was declined or withdrawn: there is nothing left to answer. */
    ENDED,
    /** Too late, closed after wrong answers, or replaced by a newer link: looks as if it had never been. */
    GONE
}
