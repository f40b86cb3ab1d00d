package org.attune.api.ledger;

/** Whose time it can be. */
public enum OwnerKind {
    SETTING("School or setting"),
    DISTRICT("District"),
    TEAM("Team"),
    VIRTUAL_SCHOOL("Virtual School"),
    PROJECT("Project");

    private final String title;

    OwnerKind(String title) {
        this.title = title;
    }

    /** @return the words for it */
    public String title() {
        return title;
    }
}
