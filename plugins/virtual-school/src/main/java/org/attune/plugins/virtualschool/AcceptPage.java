package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.FormPage;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that accepts a request: who does it, and how many hours are kept for it. */
@Named("virtualSchoolAccept")
@ViewScoped
public class AcceptPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    RequestService requests;

    @Inject
    LinkEps linkEps;

    @Inject
    UsageService usage;

    private String childName = "";
    private transient @Nullable List<Choice> people;

    private @Nullable String person = "";
    private @Nullable String hours;
    private @Nullable LocalDate plannedFor;
    private @Nullable String because;

    public void load() {
        id = Address.needed("id");
        childName = requests.waiting(id).getChild().getFullName();
    }

    public String save() {
        requests.accept(
                id,
                new WorkPlan(UseKind.INVOLVEMENT, null, plannedFor, hours, Ids.orNull(person), because),
                submission);
        return Address.to("request.xhtml?id=" + id, "Accepted. Its time is kept, and the link EP is told.");
    }

    public List<Choice> getPeople() {
        List<Choice> known = people;
        if (known == null) {
            known = linkEps.choices(usage.present());
            people = known;
        }
        return known;
    }

    public String getChildName() {
        return childName;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }

    public @Nullable LocalDate getPlannedFor() {
        return plannedFor;
    }

    public void setPlannedFor(@Nullable LocalDate plannedFor) {
        this.plannedFor = plannedFor;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
