package org.attune.plugins.districtdays;

/** Why a family is offered Video Interaction Guidance: at least one of them. */
public enum VigCriterion {
    VULNERABLE("The child is vulnerable: special educational needs, relationships, or risks of starting school"),
    TRANSITION("Parents or carers are to feel more confident about preparing for school"),
    ANXIETY("Parents or carers are to feel less anxious");

    private final String words;

    VigCriterion(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
