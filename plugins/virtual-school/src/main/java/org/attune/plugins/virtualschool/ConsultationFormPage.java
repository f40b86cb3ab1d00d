package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.CurrentUser;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The forms of a consultation: its time, that it was held, or that it is not held. */
@Named("virtualSchoolConsultationForm")
@ViewScoped
public class ConsultationFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationTimes times;

    @Inject
    Lookups lookups;

    @Inject
    CountedTime time;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    private @Nullable UUID id;
    private transient @Nullable List<ConsultationTimes.Free> free;
    private transient @Nullable List<Choice> people;
    private transient @Nullable List<Choice> works;

    private UUID submission = UUID.randomUUID();
    private String childName = "";
    private boolean booked;
    private boolean counted;
    private boolean overdraft;
    private @Nullable String session = "";
    private @Nullable String person = "";
    private @Nullable LocalDate day;
    private @Nullable String discussed;
    private @Nullable String work = "";
    private @Nullable String hours;
    private @Nullable String because;

    public void load() {
        Consultation consultation = consultations.get(Address.needed("id"));
        Practitioner ep = consultation.getEp();
        UUID me = user.practitionerId();
        id = consultation.getId();
        childName = consultation.getChild().getFullName();
        booked = consultation.getState() == ConsultationState.BOOKED;
        counted = accounts.rules().consultationsCounted();
        overdraft = accounts.rules().overdraftHours() > 0;
        person = ep != null ? ep.getId().toString() : me == null ? "" : me.toString();
    }

    public String book() {
        consultations.book(id, Ids.orNull(session), submission);
        return back("Booked. Tell whoever asked when it is.");
    }

    public String unbook() {
        consultations.unbook(id);
        return back("The time is free again.");
    }

    public String hold() {
        consultations.hold(
                id,
                new Consultations.Held(
                        day, Ids.orNull(person), discussed, new CountedTime.Typed(Ids.orNull(work), hours, because)),
                submission);
        return back("Saved. Now add what was agreed.");
    }

    public String end() {
        consultations.end(id, because);
        return back("Saved.");
    }

    private String back(String words) {
        return Address.to("consultation.xhtml?id=" + id, words);
    }

    public List<ConsultationTimes.Free> getFree() {
        List<ConsultationTimes.Free> known = free;
        if (known == null) {
            known = times.free();
            free = known;
        }
        return known;
    }

    public List<Choice> getPeople() {
        List<Choice> known = people;
        if (known == null) {
            known = lookups.people();
            people = known;
        }
        return known;
    }

    public List<Choice> getWorks() {
        List<Choice> known = works;
        if (known == null) {
            known = time.works(UseKind.CONSULTATION);
            works = known;
        }
        return known;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = UUID.fromString(submission);
    }

    public String getChildName() {
        return childName;
    }

    public boolean isBooked() {
        return booked;
    }

    public boolean isCounted() {
        return counted;
    }

    public boolean isOverdraft() {
        return overdraft;
    }

    public @Nullable String getSession() {
        return session;
    }

    public void setSession(@Nullable String session) {
        this.session = session;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getDiscussed() {
        return discussed;
    }

    public void setDiscussed(@Nullable String discussed) {
        this.discussed = discussed;
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
