package org.attune.plugins.criticalincidents;

/** What an incident is about, in a word: which plan and which resources fit. */
public enum Theme {
    DEATH("A sudden death"),
    SUICIDE("A suspected suicide"),
    ACCIDENT("A serious accident or illness"),
    VIOLENCE("Violence or a threat"),
    COMMUNITY("An event in the community"),
    OTHER("Something else");

    private final String words;

    Theme(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
