package org.attune.kernel.message;

/** Where a message stands. */
public enum MessageState {
    WAITING,
    SENT,
    /** Given up after the last try. */
    FAILED
}
