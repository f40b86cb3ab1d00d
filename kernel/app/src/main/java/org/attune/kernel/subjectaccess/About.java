package org.attune.kernel.subjectaccess;

import org.jspecify.annotations.Nullable;

/** Whom a value speaks of: that decides whether the copy shows it before somebody has read it. */
public enum About {
    CHILD("About the child", Decision.SHOW),
    OTHER("About somebody else", Decision.LEAVE_OUT),
    STAFF("A name at work", Decision.SHOW),
    TEXT("Text to read", null),
    DOCUMENT("File to look at", null);

    private final String title;
    private final @Nullable Decision first;

    About(String title, @Nullable Decision first) {
        this.title = title;
        this.first = first;
    }

    public String getTitle() {
        return title;
    }

    /** What holds until somebody decides otherwise; null where somebody has to. */
    @Nullable Decision first() {
        return first;
    }

    /** Whether whoever reads the copy may have to take something out. */
    public boolean isFlagged() {
        return this != CHILD;
    }
}
