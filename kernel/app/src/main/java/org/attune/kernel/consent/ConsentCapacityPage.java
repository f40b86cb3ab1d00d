package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.kernel.consent.Assessments.CapacityForm;
import org.jspecify.annotations.Nullable;

/** Writes down whether a young person of 16 or over lacks capacity for one decision. */
@Named("consentCapacity")
@ViewScoped
public class ConsentCapacityPage extends ConsentDecisionForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Assessments assessments;

    private String helpGiven = "";
    private String bestInterests = "";
    private String consulted = "";

    public String save() {
        boolean lacking = assessments.recordCapacity(
                request(),
                new CapacityForm(
                        getPurpose(),
                        getOn(),
                        helpGiven,
                        yes("impairment"),
                        yes("understands"),
                        yes("retains"),
                        yes("weighs"),
                        yes("communicates"),
                        yes("becauseOfImpairment"),
                        bestInterests,
                        consulted,
                        getNote()));
        return PageMessages.whoDecides(
                request(),
                lacking
                        ? "The assessment is saved. Those responsible for the young person decide in their best interests."
                        : "The assessment is saved. The young person decides this themselves.");
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
}
