package org.attune.kernel.identity;

import java.time.Duration;

/** What a link to choose a password is for, and how long it opens. */
enum LinkPurpose {
    /** Somebody was invited. They may be away for some days. */
    JOIN(Duration.ofDays(7)),
    /** They forgot their password and are waiting for it. */
    PASSWORD(Duration.ofHours(1));

    private final Duration lasts;

    LinkPurpose(Duration lasts) {
        this.lasts = lasts;
    }

    Duration lasts() {
        return lasts;
    }
}
