package org.attune.plugins.virtualschool;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** What a form asks about work that was done: when, by whom, and how long it took where that is counted. */
abstract class CountedFormPage extends FormPage {

    private static final long serialVersionUID = 1L;

    private boolean counted;
    private @Nullable LocalDate day;
    private @Nullable String person = "";
    private @Nullable String work = "";
    private @Nullable String hours;
    private @Nullable String because;

    void counts(boolean itsTime) {
        counted = itsTime;
    }

    @Nullable UUID person() {
        return Ids.orNull(person);
    }

    CountedTime.Typed time() {
        return new CountedTime.Typed(Ids.orNull(work), hours, because);
    }

    public boolean isCounted() {
        return counted;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getWork() {
        return work;
    }

    public void setWork(@Nullable String work) {
        this.work = work;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
