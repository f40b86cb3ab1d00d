package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;

/** A piece of work: the time that was worked, the form that records more, and the one that ends it. */
@Named("virtualSchoolWork")
@ViewScoped
public class WorkPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkViews views;

    @Inject
    WorkService works;

    @Inject
    WorkedService worked;

    @Inject
    LinkEps linkEps;

    @Inject
    CurrentUser user;

    private transient @Nullable WorkView shown;
    private transient @Nullable List<Choice> people;

    private @Nullable LocalDate day;
    private @Nullable String hours;
    private @Nullable String person = "";
    private @Nullable String what;
    private @Nullable String because;
    private @Nullable String state = "";
    private @Nullable String outcome;

    public void load() {
        id = Address.needed("id");
        getShown();
        UUID me = user.practitionerId();
        person = me == null ? "" : me.toString();
        day = London.today();
    }

    public WorkView getShown() {
        WorkView known = shown;
        if (known == null) {
            known = views.of(id);
            shown = known;
        }
        return known;
    }

    public String record() {
        worked.add(id, new WorkedService.Entry(day, hours, Ids.orNull(person), what, because), submission);
        return Address.to("work.xhtml?id=" + id, "Recorded, and charged to the Virtual School.");
    }

    public String end() {
        works.end(id, state == null || state.isEmpty() ? null : WorkState.valueOf(state), outcome, submission);
        return Address.to("work.xhtml?id=" + id, "Ended. What was still planned is free again.");
    }

    public List<Choice> getPeople() {
        List<Choice> known = people;
        if (known == null) {
            known = linkEps.choices(works.get(id).period());
            people = known;
        }
        return known;
    }

    public boolean isWorker() {
        return user.may(Permission.WORK_SERVICE);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }
}
