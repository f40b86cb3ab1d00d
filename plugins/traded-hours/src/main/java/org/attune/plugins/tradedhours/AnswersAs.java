package org.attune.plugins.tradedhours;

/** What somebody is at their setting who answers for it. */
public enum AnswersAs {
    HEAD("Headteacher, principal or manager"),
    SENCO("SENCO"),
    BUSINESS_MANAGER("School business manager"),
    OTHER("Something else");

    private final String words;

    AnswersAs(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
