package org.attune.api.work;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks about time that was worked: a part of its page's bean, which gives it as {@code getFields()}. Everything is as it
 * was typed, and null or empty where nothing was.
 */
public final class WorkedFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;
    private @Nullable String time;
    private @Nullable String person = "";
    private @Nullable String what;

    /** @return who was chosen; null where nobody was */
    public @Nullable UUID practitioner() {
        return Ids.orNull(person);
    }

    /** @param id who is chosen to begin with; null for nobody */
    public void setPractitioner(@Nullable UUID id) {
        person = id == null ? "" : id.toString();
    }

    /** @return the day, in London */
    public @Nullable LocalDate getDay() {
        return day;
    }

    /** @param day the day, in London */
    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** @return how long, in the unit of the account: {@code TimeMeasure} reads it */
    public @Nullable String getTime() {
        return time;
    }

    /** @param time how long, in the unit of the account */
    public void setTime(@Nullable String time) {
        this.time = time;
    }

    /** @return the id of who worked */
    public @Nullable String getPerson() {
        return person;
    }

    /** @param person the id of who worked */
    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    /** @return what was done */
    public @Nullable String getWhat() {
        return what;
    }

    /** @param what was done */
    public void setWhat(@Nullable String what) {
        this.what = what;
    }
}
