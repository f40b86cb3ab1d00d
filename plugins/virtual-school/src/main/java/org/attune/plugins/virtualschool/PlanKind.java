package org.attune.plugins.virtualschool;

/** Which of the plan’s dates. */
public enum PlanKind {
    BEGIN("Begin the plan", "virtual-school.plan-begin"),
    FIRST("First plan", "virtual-school.plan-first"),
    REVIEW("Review", "virtual-school.plan-review");

    private final String words;
    private final String rule;

    PlanKind(String words, String rule) {
        this.words = words;
        this.rule = rule;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** The rule of its clock. */
    String rule() {
        return rule;
    }
}
