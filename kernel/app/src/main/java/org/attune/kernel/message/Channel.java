package org.attune.kernel.message;

/** How a message travels. */
public enum Channel {
    EMAIL("Email"),
    TEXT("Text message");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }
}
