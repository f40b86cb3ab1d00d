package org.attune.api.diary;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks about when sessions are to be: a part of its page's bean. Everything is as it was typed, and null or empty where
 * nothing was.
 */
public final class SeriesFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable String startsAt;
    private @Nullable String minutes;

    /** @return when they are to be */
    public TypedSeries typed() {
        return new TypedSeries(firstDay, lastDay, startsAt, minutes);
    }

    /** @return the first day */
    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    /** @param firstDay the first day */
    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** @return until when it is every week; null for the first day alone */
    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    /** @param lastDay until when it is every week */
    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** @return when it begins */
    public @Nullable String getStartsAt() {
        return startsAt;
    }

    /** @param startsAt when it begins */
    public void setStartsAt(@Nullable String startsAt) {
        this.startsAt = startsAt;
    }

    /** @return how long it is */
    public @Nullable String getMinutes() {
        return minutes;
    }

    /** @param minutes how long it is */
    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }
}
