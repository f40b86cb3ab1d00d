package org.attune.kernel.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.attune.kernel.calendar.CalendarService.Held;
import org.attune.kernel.calendar.CalendarService.TermInput;
import org.jspecify.annotations.Nullable;

/** The form of a term, and the page that asks before one is removed. */
@Named("termForm")
@ViewScoped
public class TermPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CalendarService calendar;

    private @Nullable String id;
    private int version;
    private String title = "";
    private String name = "";
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate halfTermFrom;
    private @Nullable LocalDate halfTermTo;
    private int schoolYear;

    public void load() {
        if (id == null) {
            return;
        }
        Held<SchoolTerm> held = calendar.term(Ids.of(id));
        version = held.version();
        SchoolTerm term = held.what();
        title = term.name();
        name = term.name();
        schoolYear = term.schoolYear();
        firstDay = term.firstDay();
        lastDay = term.lastDay();
        halfTermFrom = term.halfTermFrom();
        halfTermTo = term.halfTermTo();
    }

    public String save() {
        calendar.keepTerm(
                id == null ? null : Ids.of(id),
                version,
                new TermInput(name, firstDay, lastDay, halfTermFrom, halfTermTo));
        PageNotice.afterRedirect("Saved.");
        return back(
                firstDay == null ? schoolYear : SchoolYear.ofTermFrom(firstDay).begins());
    }

    public String remove() {
        calendar.removeTerm(Ids.of(id), version);
        PageNotice.afterRedirect("Removed.");
        return back(schoolYear);
    }

    private static String back(int year) {
        return "/calendar/year.xhtml?faces-redirect=true&year=" + year;
    }

    public boolean isAdding() {
        return id == null;
    }

    /** The name that is saved, whatever is being typed. */
    public String getTitle() {
        return title;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable LocalDate getHalfTermFrom() {
        return halfTermFrom;
    }

    public void setHalfTermFrom(@Nullable LocalDate halfTermFrom) {
        this.halfTermFrom = halfTermFrom;
    }

    public @Nullable LocalDate getHalfTermTo() {
        return halfTermTo;
    }

    public void setHalfTermTo(@Nullable LocalDate halfTermTo) {
        this.halfTermTo = halfTermTo;
    }
}
