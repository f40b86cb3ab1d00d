package org.attune.api.workload;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How much time somebody has in a stretch of days, and what becomes of it. All times are in minutes.
 *
 * <p>Working time is what the working pattern gives on the days of the stretch, without bank holidays and leave. Of each hour of
 * direct work some minutes are preparation and writing, by the ratio of the person or of the authority; direct time is what is left.
 *
 * @param practitionerId who
 * @param name their name
 * @param firstDay the first day, in London
 * @param lastDay the last day
 * @param workingMinutes working time of the stretch
 * @param directMinutes how much of it is for direct work
 * @param plannedMinutes direct work that is planned in it
 * @param doneMinutes work that was done in it, preparation and writing included
 * @param freeMinutes direct time from today to the end of the stretch for which nothing is planned; below zero where more is planned
 *     than there is time for
 */
public record Capacity(
        UUID practitionerId,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        int workingMinutes,
        int directMinutes,
        int plannedMinutes,
        int doneMinutes,
        int freeMinutes) {}
