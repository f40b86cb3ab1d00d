package org.attune.kernel.subjectaccess;

/** What becomes of a value in the copy. */
public enum Decision {
    SHOW("Show it"),
    PART("Show it without some of the words"),
    LEAVE_OUT("Leave it out");

    private final String title;

    Decision(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }
}
