package org.attune.api.child;

/** What special educational help a child or young person has, by the SEND Code of Practice: 0 to 25 years. */
public enum SenStatus {
    /** No special educational need is recorded. */
    NONE("No SEN recorded"),
    /** SEN support in their setting. */
    SUPPORT("SEN support"),
    /** An EHC needs assessment has been asked for or is under way. */
    ASSESSMENT("EHC needs assessment under way"),
    /** An education, health and care plan is in force. */
    PLAN("EHC plan");

    private final String words;

    SenStatus(String words) {
        this.words = words;
    }

    /** @return what people read */
    public String words() {
        return words;
    }
}
