package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.attune.kernel.consent.Assessments.CapacityForm;
import org.jspecify.annotations.Nullable;

/** Writes down whether a young person of 16 or over lacks capacity for one decision. */
@Named("consentCapacity")
@ViewScoped
public class ConsentCapacityPage extends ConsentRequestForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Assessments assessments;

    private @Nullable String purpose;
    private @Nullable LocalDate on;
    private String helpGiven = "";
    private String bestInterests = "";
    private String consulted = "";
    private String note = "";

    public String save() {
        boolean lacking = assessments.recordCapacity(
                request(),
                new CapacityForm(
                        purpose,
                        on,
                        helpGiven,
                        yes("impairment"),
                        yes("understands"),
                        yes("retains"),
                        yes("weighs"),
                        yes("communicates"),
                        yes("becauseOfImpairment"),
                        bestInterests,
                        consulted,
                        note));
        return PageMessages.whoDecides(
                request(),
                lacking
                        ? "The assessment is saved. Those responsible for the young person decide in their best interests."
                        : "The assessment is saved. The young person decides this themselves.");
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

    public String getHelpGiven() {
        return helpGiven;
    }

    public void setHelpGiven(@Nullable String helpGiven) {
        this.helpGiven = helpGiven == null ? "" : helpGiven;
    }

    public String getBestInterests() {
        return bestInterests;
    }

    public void setBestInterests(@Nullable String bestInterests) {
        this.bestInterests = bestInterests == null ? "" : bestInterests;
    }

    public String getConsulted() {
        return consulted;
    }

    public void setConsulted(@Nullable String consulted) {
        this.consulted = consulted == null ? "" : consulted;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
