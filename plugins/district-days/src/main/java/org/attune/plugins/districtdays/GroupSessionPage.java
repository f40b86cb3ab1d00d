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
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that keeps that a group met. */
@Named("districtDaysGroupSession")
@ViewScoped
public class GroupSessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GroupService groups;

    @Inject
    GroupViews views;

    @Inject
    OfDistrict ofDistrict;

    @Inject
    CurrentUser user;

    private @Nullable UUID group;
    private transient @Nullable GroupView shown;
    private transient @Nullable List<Choice> people;

    private UUID submission = UUID.randomUUID();
    private @Nullable LocalDate day;
    private @Nullable String what;
    private List<String> came = List.of();
    private @Nullable String person = "";
    private @Nullable String days;

    public void load() {
        group = Address.needed("group");
        getShown();
        UUID me = user.practitionerId();
        person = me == null ? "" : me.toString();
    }

    public GroupView getShown() {
        GroupView known = shown;
        if (known == null) {
            known = views.of(group);
            shown = known;
        }
        return known;
    }

    public String save() {
        groups.meet(
                group,
                new WorkedService.Entry(day, days, Ids.orNull(person), what),
                came.stream().map(UUID::fromString).toList(),
                submission);
        return Address.to("group.xhtml?id=" + group, "Session recorded, and its time charged to the district.");
    }

    public List<Choice> getPeople() {
        List<Choice> known = people;
        if (known == null) {
            known = ofDistrict.people();
            people = known;
        }
        return known;
    }

    public @Nullable UUID getGroup() {
        return group;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public List<String> getCame() {
        return came;
    }

    public void setCame(List<String> came) {
        this.came = came;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = UUID.fromString(submission);
    }
}
