package org.attune.kernel.consent;

/** What a link is still good for. */
public enum InvitationState {
    OPEN,
    /** Answered; it still opens, so that they can see their answers and change their mind. */
    ANSWERED,
    /** Closed for good: too many wrong answers, or replaced by a newer link. */
    DEAD
}
