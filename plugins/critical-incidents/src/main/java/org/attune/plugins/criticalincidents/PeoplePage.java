package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.jspecify.annotations.Nullable;

/** The forms that say who is affected. */
@Named("criticalIncidentsPeople")
@ViewScoped
public class PeoplePage extends IncidentFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleService service;

    private @Nullable String who;
    private @Nullable String people;
    private @Nullable String support;
    private @Nullable String name;
    private @Nullable String kind = "";
    private @Nullable LocalDate dateOfBirth;
    private @Nullable String whyNamed;
    private @Nullable String personSupport;

    public String addGroup() {
        service.addGroup(id(), who, people, support, submission);
        return Address.to("incident.xhtml?id=" + id, "Group added.");
    }

    public String addPerson() {
        service.addPerson(
                id(),
                new PeopleService.Named(name, Chosen.of(PersonKind.class, kind), dateOfBirth, whyNamed, personSupport),
                submission);
        return Address.to("incident.xhtml?id=" + id, "Person added.");
    }

    public boolean isMayName() {
        return service.mayName();
    }

    public List<PersonKind> getKinds() {
        return List.of(PersonKind.values());
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getPeople() {
        return people;
    }

    public void setPeople(@Nullable String people) {
        this.people = people;
    }

    public @Nullable String getSupport() {
        return support;
    }

    public void setSupport(@Nullable String support) {
        this.support = support;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    public void setDateOfBirth(@Nullable LocalDate dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    public @Nullable String getWhyNamed() {
        return whyNamed;
    }

    public void setWhyNamed(@Nullable String whyNamed) {
        this.whyNamed = whyNamed;
    }

    public @Nullable String getPersonSupport() {
        return personSupport;
    }

    public void setPersonSupport(@Nullable String personSupport) {
        this.personSupport = personSupport;
    }
}
