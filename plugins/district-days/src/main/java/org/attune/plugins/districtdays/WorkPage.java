package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

/** A piece of work: what was worked on it, the form that records more, and the one that ends it. */
@Named("districtDaysWork")
@ViewScoped
public class WorkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkViews views;

    @Inject
    WorkService works;

    @Inject
    WorkedService worked;

    @Inject
    OfDistrict ofDistrict;

    @Inject
    CurrentUser user;

    private UUID submission = UUID.randomUUID();
    private @Nullable UUID id;
    private transient @Nullable WorkView shown;
    private transient @Nullable List<Choice> people;

    private @Nullable LocalDate day;
    private @Nullable String days;
    private @Nullable String person = "";
    private @Nullable String what;
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
        worked.add(id, new WorkedService.Entry(day, days, Ids.orNull(person), what), submission);
        return Address.to("work.xhtml?id=" + id, "Recorded, and charged to the district.");
    }

    public String end() {
        works.end(id, state == null || state.isEmpty() ? null : WorkState.valueOf(state), outcome, submission);
        return Address.to("work.xhtml?id=" + id, "Ended. What was still planned is free again.");
    }

    public List<Choice> getPeople() {
        List<Choice> known = people;
        if (known == null) {
            known = ofDistrict.people();
            people = known;
        }
        return known;
    }

    public boolean isWorker() {
        return user.may(Permission.WORK_SERVICE);
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = UUID.fromString(submission);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
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
