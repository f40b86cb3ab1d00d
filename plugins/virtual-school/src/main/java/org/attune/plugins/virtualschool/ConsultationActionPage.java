package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.jspecify.annotations.Nullable;

/** The form of what was agreed in a consultation: a new one, or one that is changed or done. */
@Named("virtualSchoolConsultationAction")
@ViewScoped
public class ConsultationActionPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsultationActions actions;

    @Inject
    Consultations consultations;

    private int version;

    private @Nullable UUID consultation;
    private @Nullable String what;
    private @Nullable String who;
    private @Nullable LocalDate byWhen;
    private @Nullable LocalDate doneOn;
    private @Nullable String outcome;

    public void load() {
        id = Address.id("id");
        if (id == null) {
            consultation = consultations.get(Address.needed("consultation")).getId();
            return;
        }
        ConsultationAction action = actions.get(id);
        consultation = action.getConsultationId();
        version = action.getVersion();
        what = action.getWhat();
        who = action.getWho();
        byWhen = action.getByWhen();
        doneOn = action.getDoneOn();
        outcome = action.getOutcome();
    }

    public String save() {
        ConsultationActions.Typed typed = new ConsultationActions.Typed(what, who, byWhen, doneOn, outcome);
        if (id == null) {
            actions.add(consultation, typed, submission);
        } else {
            actions.change(id, version, typed);
        }
        return Address.to("consultation.xhtml?id=" + consultation, "Saved.");
    }

    public boolean isAdded() {
        return id == null;
    }

    public @Nullable UUID getConsultation() {
        return consultation;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable LocalDate getByWhen() {
        return byWhen;
    }

    public void setByWhen(@Nullable LocalDate byWhen) {
        this.byWhen = byWhen;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }
}
