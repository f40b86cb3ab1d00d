package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.CurrentUser;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The forms of a consultation: its time, that it was held, or that it is not held. */
@Named("virtualSchoolConsultationForm")
@ViewScoped
public class ConsultationFormPage extends CountedFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationTimes times;

    @Inject
    CountedTime time;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    private transient @Nullable List<ConsultationTimes.Free> free;
    private transient @Nullable List<Choice> works;

    private String childName = "";
    private boolean booked;
    private @Nullable String session = "";
    private @Nullable String discussed;

    public void load() {
        Consultation consultation = consultations.get(Address.needed("id"));
        Practitioner ep = consultation.getEp();
        id = consultation.getId();
        childName = consultation.getChild().getFullName();
        booked = consultation.getState() == ConsultationState.BOOKED;
        counts(accounts.rules().consultationsCounted());
        fields.setPractitioner(ep == null ? user.practitionerId() : ep.getId());
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
                id, new Consultations.Held(fields.getDay(), fields.practitioner(), discussed, time()), submission);
        return back("Saved. Now add what was agreed.");
    }

    public String end() {
        consultations.end(id, getBecause());
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

    public List<Choice> getWorks() {
        List<Choice> known = works;
        if (known == null) {
            known = time.works(UseKind.CONSULTATION);
            works = known;
        }
        return known;
    }

    public String getChildName() {
        return childName;
    }

    public boolean isBooked() {
        return booked;
    }

    public @Nullable String getSession() {
        return session;
    }

    public void setSession(@Nullable String session) {
        this.session = session;
    }

    public @Nullable String getDiscussed() {
        return discussed;
    }

    public void setDiscussed(@Nullable String discussed) {
        this.discussed = discussed;
    }
}
