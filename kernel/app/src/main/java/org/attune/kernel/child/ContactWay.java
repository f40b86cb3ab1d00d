package org.attune.kernel.child;

/** How somebody likes to be reached. */
public enum ContactWay {
    EMAIL("Email"),
    MOBILE("Mobile"),
    PHONE("Other phone"),
    POST("Post");

    private final String words;

    ContactWay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
