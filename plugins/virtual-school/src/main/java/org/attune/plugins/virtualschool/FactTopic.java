package org.attune.plugins.virtualschool;

/** What something recorded about a child in care is about. */
public enum FactTopic {
    STATUS("In whose care, and by what", "a legal status"),
    RESPONSIBILITY("Who has parental responsibility", "parental responsibility"),
    FINDING("What an assessment found", "an assessment"),
    PLACEMENT("Where they live", "a placement");

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

    /** What is recorded, in a sentence. */
    public String noun() {
        return noun;
    }
}
