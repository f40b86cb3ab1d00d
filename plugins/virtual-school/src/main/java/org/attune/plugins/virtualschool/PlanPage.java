package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.Chosen;
import org.attune.api.page.FormPage;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that plans consultation, training or strategic work in the Virtual School’s time. */
@Named("virtualSchoolPlan")
@ViewScoped
public class PlanPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkService works;

    @Inject
    LinkEps linkEps;

    @Inject
    UsageService usage;

    private transient @Nullable List<Choice> people;

    private @Nullable String kind = "";
    private @Nullable String title;
    private @Nullable LocalDate plannedFor;
    private @Nullable String hours;
    private @Nullable String person = "";
    private @Nullable String because;

    public void load() {
        getPeople();
    }

    public String save() {
        UUID work = works.plan(
                new WorkPlan(Chosen.of(UseKind.class, kind), title, plannedFor, hours, Ids.orNull(person), because),
                submission);
        return Address.to("work.xhtml?id=" + work, "Planned. Its time is kept for it.");
    }

    /** With a child, time is planned when a request is accepted. */
    public List<UseKind> getKinds() {
        return List.of(UseKind.CONSULTATION, UseKind.TRAINING, UseKind.STRATEGIC);
    }

    public List<Choice> getPeople() {
        List<Choice> known = people;
        if (known == null) {
            known = linkEps.choices(usage.present());
            people = known;
        }
        return known;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable LocalDate getPlannedFor() {
        return plannedFor;
    }

    public void setPlannedFor(@Nullable LocalDate plannedFor) {
        this.plannedFor = plannedFor;
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

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
