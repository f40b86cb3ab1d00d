package org.attune.kernel.consent;

/** Why consent that was given is so no longer. */
public enum EndReason {
    WITHDRAWN("Withdrawn"),
    /** The day until which it was given has passed. */
    DATE("Its time ran out"),
    /** The young person is 16 and decides from now on. */
    CAME_OF_AGE("The young person is now 16"),
    /** The work it was given for is done. */
    PURPOSE_FULFILLED("The work is finished"),
    /** An assessment, or a change of who holds what, made it somebody else's decision. */
    ANOTHER_DECIDES("Somebody else decides now");

    private final String title;

    EndReason(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }
}
