package org.attune.kernel.consent;

/** How an answer reached us. */
public enum ConsentMethod {
    ONLINE("online"),
    SIGNED_FORM("on a signed form"),
    VERBAL("by word of mouth");

    private final String words;

    ConsentMethod(String words) {
        this.words = words;
    }

    /** As it stands in a sentence: "Given by Leanne Marsh online". */
    public String getWords() {
        return words;
    }
}
