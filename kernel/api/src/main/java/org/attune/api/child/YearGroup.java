package org.attune.api.child;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;

/**
 * The year group of a child or young person in England, worked out from the date of birth. A school year begins on 1 September;
 * who is 4 on the day before begins Reception. All days are days in London.
 *
 * @param number 0 for Reception, 1 to 13 for those years, below 0 before school, above 13 after it
 */
public record YearGroup(int number) {

    private static final int AGE_AT_RECEPTION = 4;
    private static final int LAST = 13;
    private static final int POST_16 = 12;

    /**
     * @param born the date of birth
     * @param offset how many years above the group of their age they are taught; negative for below
     * @param day the day that is asked about
     * @return their year group on that day
     */
    public static YearGroup on(LocalDate born, int offset, LocalDate day) {
        LocalDate eve = startOfSchoolYear(day).minusDays(1);
        int age = born.isAfter(eve) ? -1 : Period.between(born, eve).getYears();
        return new YearGroup(age - AGE_AT_RECEPTION + offset);
    }

    /**
     * @param day any day
     * @return the 1 September with which its school year began
     */
    public static LocalDate startOfSchoolYear(LocalDate day) {
        LocalDate start = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        return day.isBefore(start) ? start.minusYears(1) : start;
    }

    /** @return what people read, for example "Year 4", "Year 12 (post-16)" */
    public String words() {
        if (number < -1) {
            return "Early years";
        }
        if (number == -1) {
            return "Nursery";
        }
        if (number == 0) {
            return "Reception";
        }
        if (number > LAST) {
            return "Post-18";
        }
        return "Year " + number + (number >= POST_16 ? " (post-16)" : "");
    }
}
