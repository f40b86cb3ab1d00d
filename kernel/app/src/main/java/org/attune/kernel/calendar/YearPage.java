package org.attune.kernel.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** A school year at a glance; which one stands in the address. */
@Named("calendarYear")
@RequestScoped
public class YearPage {

    @Inject
    CalendarYears years;

    @Inject
    CurrentUser user;

    private @Nullable String year;
    private @Nullable String setting;
    private @Nullable YearView view;

    public void load() {
        view = years.year(number(), settingId());
    }

    private int number() {
        if (year == null || year.isBlank()) {
            return SchoolYear.of(London.today()).begins();
        }
        if (!year.matches("[0-9]{4}")) {
            throw new NotFoundException("There is no such school year.");
        }
        return Integer.parseInt(year);
    }

    /** A person of one setting sees their own closures without asking. */
    private @Nullable UUID settingId() {
        if (setting != null && !setting.isBlank()) {
            return Ids.of(setting);
        }
        boolean own = !user.may(Permission.VIEW_SETTINGS) && user.settingIds().size() == 1;
        return own ? List.copyOf(user.settingIds()).get(0) : null;
    }

    public YearView getView() {
        return Objects.requireNonNull(view);
    }

    public boolean isEditable() {
        return user.may(Permission.MANAGE_CALENDAR);
    }

    public String getBefore() {
        return Integer.toString(getView().begins() - 1);
    }

    public String getAfter() {
        return Integer.toString(getView().begins() + 1);
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getSetting() {
        return setting;
    }

    public void setSetting(@Nullable String setting) {
        this.setting = setting;
    }
}
