package org.attune.kernel.retention;

/** The kinds of record that have a rule of their own. */
public enum RetentionKind {
    CHILD_EHC("A child who had an EHC needs assessment or plan", "Until this age, in years"),
    CHILD_LOOKED_AFTER("A child who was looked after", "Until this age, in years"),
    CHILD("Any other child", "Until this age, in years"),
    MESSAGE("Emails and texts that were sent", "Months"),
    DRAFT("Drafts that nobody went on with", "Months");

    private final String title;
    private final String unit;

    RetentionKind(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    public String getTitle() {
        return title;
    }

    public String getUnit() {
        return unit;
    }

    public boolean isOfChild() {
        return name().startsWith("CHILD");
    }

    /** The rule with its amount: "until the 25th birthday" or "for 24 months". */
    public String words(int amount) {
        return isOfChild() ? "until the age of " + amount : "for " + amount + (amount == 1 ? " month" : " months");
    }
}
