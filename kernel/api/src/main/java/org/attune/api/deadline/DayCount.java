package org.attune.api.deadline;

/** What a time limit counts. The day on which a clock starts is never counted. All days are days in London. */
public enum DayCount {
    /** Every day, weekends and holidays too. */
    CALENDAR_DAYS("day", "days"),
    /** Seven calendar days each: what the SEND Regulations 2014 count. */
    WEEKS("week", "weeks"),
    /** To the same day of a later month, or its last day where it has none such: what article 12(3) of the UK GDPR counts. */
    MONTHS("month", "months"),
    /** The authority's: Monday to Friday but for the bank holidays of England. */
    WORKING_DAYS("working day", "working days"),
    /**
     * Days with pupils: in term, outside half-terms, bank holidays and closures. Where the terms of a school year are not
     * entered yet, every working day of it counts until they are.
     */
    SCHOOL_DAYS("school day", "school days");

    private final String one;
    private final String many;

    DayCount(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /**
     * An amount in words.
     *
     * @param amount how many
     * @return for example "6 weeks" or "1 working day"
     */
    public String words(int amount) {
        return amount + " " + (amount == 1 ? one : many);
    }
}
