package org.attune.kernel.consent;

/** What settled a difference between people who may answer. */
public enum ResolutionBasis {
    AGREEMENT("They have agreed with each other"),
    COURT_ORDER("A court has decided"),
    OTHER("Something else");

    private final String title;

    ResolutionBasis(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }
}
