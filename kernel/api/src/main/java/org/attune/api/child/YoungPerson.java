package org.attune.api.child;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * From when rights are a young person's own, worked out from the date of birth. The one place of these rules; the database
 * holds answers about consent to the first of them too (V30). All days are days in London.
 */
public final class YoungPerson {

    private static final int DECIDES = 16;

    private YoungPerson() {}

    /**
     * @param born the date of birth
     * @return the day from whose beginning they decide about involvement themselves, unless an assessment found that they lack
     *     capacity for it (Family Law Reform Act 1969, sections 8 and 9; Mental Capacity Act 2005, section 1(2))
     */
    public static LocalDate decidesFrom(LocalDate born) {
        return born.plusYears(DECIDES);
    }

    /**
     * @param born the date of birth
     * @param day the day that is asked about
     * @return whether they decide about involvement themselves on that day
     */
    public static boolean decides(LocalDate born, LocalDate day) {
        return !decidesFrom(born).isAfter(day);
    }

    /**
     * @param born the date of birth
     * @return the last day of compulsory school age: the last Friday of June of the school year in which they turn 16
     *     (Education Act 1996, section 8(3); the Education (School Leaving Date) Order 1997)
     */
    public static LocalDate leavesSchoolAgeOn(LocalDate born) {
        return LocalDate.of(YearGroup.startOfSchoolYear(decidesFrom(born)).getYear() + 1, Month.JUNE, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    /**
     * @param born the date of birth
     * @param day the day that is asked about
     * @return whether the rights of SEND law are theirs and no longer their parents' (Children and Families Act 2014, section
     *     83(2): over compulsory school age)
     */
    public static boolean hasSendRights(LocalDate born, LocalDate day) {
        return leavesSchoolAgeOn(born).isBefore(day);
    }
}
