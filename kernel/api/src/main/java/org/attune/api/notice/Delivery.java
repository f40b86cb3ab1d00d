package org.attune.api.notice;

/** How somebody is told. It is in the application in any case. */
public enum Delivery {
    /** An email, as soon as it happens. */
    AT_ONCE("By email, at once"),
    /** One email a day, with all that is new. */
    DIGEST("By email, once a day"),
    /** In the application only. */
    HERE("Here only");

    private final String words;

    Delivery(String words) {
        this.words = words;
    }

    /** @return what a form calls it */
    public String words() {
        return words;
    }
}
