package org.attune.kernel.retention;

/** What became of what was put up for deletion. */
public enum RetentionState {
    PROPOSED,
    DELETED,
    KEPT
}
