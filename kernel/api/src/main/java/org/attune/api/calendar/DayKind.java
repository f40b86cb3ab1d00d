package org.attune.api.calendar;

/** What a day is for the authority's schools. Of two that hold, the one named first here counts. */
public enum DayKind {
    /** Saturday or Sunday. */
    WEEKEND("Weekend"),
    /** A bank holiday in England. */
    BANK_HOLIDAY("Bank holiday"),
    /** Within half-term, or between two terms. */
    HOLIDAY("Holiday"),
    /** A day in term on which there are no pupils: training of staff (INSET), or closed for another reason. */
    CLOSED("Closed"),
    /** A day on which pupils come. */
    SCHOOL_DAY("School day"),
    /** A weekday of a school year whose terms the authority has not entered: nobody knows. */
    UNKNOWN("Not known");

    private final String words;

    DayKind(String words) {
        this.words = words;
    }

    /** @return in words for people */
    public String words() {
        return words;
    }
}
