package org.attune.api.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a day is, for the present authority. Inject it. All days are days in London.
 *
 * <p>Two calendars are kept apart. <em>Working days</em> are the authority's: Monday to Friday but for the bank holidays of
 * England (Banking and Financial Dealings Act 1971 and proclamations, as jollyday knows them). <em>School days</em> are
 * pupils': those of the terms that the authority has entered, without half-terms, bank holidays, and the days on which schools
 * are closed. Where the law counts calendar days, as the SEND Regulations 2014 do, neither is of use.
 *
 * <pre>{@code
 * LocalDate by = calendar.plusWorkingDays(asked, 10);
 * boolean there = calendar.day(day).isSchoolDay();
 * }</pre>
 */
public interface SchoolCalendar {

    /** The longest stretch that {@link #days} answers: two years. */
    int MOST_DAYS = 732;

    /**
     * What a day is for all the authority's schools.
     *
     * @param day any day
     * @return the day; never null, {@link DayKind#UNKNOWN} for a weekday of a school year whose terms nobody has entered
     */
    CalendarDay day(LocalDate day);

    /**
     * What each day of a stretch is. Costs two statements, however long it is.
     *
     * @param first the first day
     * @param last the last day, not before the first and at most {@link #MOST_DAYS} days after it
     * @param settingId a setting of the authority whose own closures count too; null for what holds for all
     * @return every day of the stretch, in order
     * @throws IllegalArgumentException where the stretch is too long, or ends before it begins
     */
    List<CalendarDay> days(LocalDate first, LocalDate last, @Nullable UUID settingId);

    /**
     * The term in which a day lies; half-terms are part of it.
     *
     * @param day any day
     * @return empty between terms, and where the terms are not entered
     */
    Optional<SchoolTerm> term(LocalDate day);

    /**
     * The terms of the school years in which a stretch lies, each year's whole. Costs one statement.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return in order; those of the year before or after may be among them, and none where nobody has entered them
     */
    List<SchoolTerm> terms(LocalDate first, LocalDate last);

    /**
     * The bank holiday in England on a day.
     *
     * @param day any day
     * @return its name, for example "Summer Bank Holiday"; empty on any other day. Reads no database.
     */
    Optional<String> bankHoliday(LocalDate day);

    /**
     * Whether the authority works: Monday to Friday, and no bank holiday.
     *
     * @param day any day
     * @return whether it is a working day. Reads no database.
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * The first working day after a day.
     *
     * @param day any day, a working day or not
     * @return a later day. Reads no database.
     */
    LocalDate nextWorkingDay(LocalDate day);

    /**
     * Counts working days on: "within 10 working days" of a Friday ends on the Friday two weeks later.
     *
     * @param day the day from which is counted, itself not counted
     * @param workingDays how many, 0 to 1,000
     * @return the last of them; the day itself for 0. Reads no database.
     * @throws IllegalArgumentException where it is less than 0 or more than 1,000
     */
    LocalDate plusWorkingDays(LocalDate day, int workingDays);
}
