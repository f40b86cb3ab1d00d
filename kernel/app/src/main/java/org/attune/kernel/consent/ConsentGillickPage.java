package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attune.kernel.consent.Assessments.GillickForm;
import org.jspecify.annotations.Nullable;

/** Writes down whether a child under 16 understands enough to decide one thing themselves. */
@Named("consentGillick")
@ViewScoped
public class ConsentGillickPage extends ConsentRequestForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Assessments assessments;

    private @Nullable String purpose;
    private @Nullable LocalDate on;
    private String note = "";

    public String save() {
        boolean competent = assessments.recordGillick(
                request(),
                new GillickForm(
                        purpose,
                        on,
                        yes("understandsProposal"),
                        yes("understandsConsequences"),
                        yes("weighs"),
                        yes("decidesFreely"),
                        note));
        return PageMessages.whoDecides(
                request(),
                competent
                        ? "The assessment is saved. The child decides this themselves."
                        : "The assessment is saved. The child does not decide this themselves.");
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
