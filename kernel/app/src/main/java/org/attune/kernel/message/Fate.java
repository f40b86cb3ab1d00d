package org.attune.kernel.message;

/**
 * What became of a message that was accepted.
 *
 * @param state whether that is known yet
 * @param why it came back; empty where it did not
 */
record Fate(State state, String why) {

    static final Fate UNDER_WAY = new Fate(State.UNDER_WAY, "");
    static final Fate ARRIVED = new Fate(State.ARRIVED, "");

    enum State {
        UNDER_WAY,
        ARRIVED,
        RETURNED
    }

    static Fate returned(String why) {
        return new Fate(State.RETURNED, why);
    }
}
