package org.attune.plugins.virtualschool;

/** What something recorded about a child in care is about. */
public enum FactTopic {
    STATUS("In whose care, and by what", "Legal status"),
    RESPONSIBILITY("Who has parental responsibility", "Parental responsibility"),
    FINDING("What an assessment found", "Assessment"),
    PLACEMENT("Where they live", "Placement");

    private final String title;
    private final String noun;

    FactTopic(String title, String noun) {
        this.title = title;
        this.noun = noun;
    }

    /** The heading of its part of a child's page. */
    public String title() {
        return title;
    }

    /** What one of them is called. */
    public String noun() {
        return noun;
    }
}
