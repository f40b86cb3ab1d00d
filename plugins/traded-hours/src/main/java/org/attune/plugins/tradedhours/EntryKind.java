package org.attune.plugins.tradedhours;

import org.attune.api.ledger.LineKind;

/** What a line of a statement is. */
public enum EntryKind {
    BOUGHT,
    /** A purchase taken back: it was a mistake. */
    TAKEN_BACK,
    CHARGED,
    /** A charge given back. */
    REFUNDED,
    RESERVED,
    RELEASED,
    MOVED,
    CARRIED_OVER,
    LAPSED;

    static EntryKind of(LineKind kind) {
        return switch (kind) {
            case CREDITED -> BOUGHT;
            case WITHDRAWN -> TAKEN_BACK;
            case CHARGED -> CHARGED;
            case REFUNDED -> REFUNDED;
            case RESERVED -> RESERVED;
            case RELEASED -> RELEASED;
            case MOVED -> MOVED;
            case CARRIED_OVER -> CARRIED_OVER;
            case EXPIRED -> LAPSED;
        };
    }
}
