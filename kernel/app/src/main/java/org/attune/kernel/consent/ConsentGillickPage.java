package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.kernel.consent.Assessments.GillickForm;

/** Writes down whether a child under 16 understands enough to decide one thing themselves. */
@Named("consentGillick")
@ViewScoped
public class ConsentGillickPage extends ConsentDecisionForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Assessments assessments;

    public String save() {
        boolean competent = assessments.recordGillick(
                request(),
                new GillickForm(
                        getPurpose(),
                        getOn(),
                        yes("understandsProposal"),
                        yes("understandsConsequences"),
                        yes("weighs"),
                        yes("decidesFreely"),
                        getNote()));
        return PageMessages.whoDecides(
                request(),
                competent
                        ? "The assessment is saved. The child decides this themselves."
                        : "The assessment is saved. The child does not decide this themselves.");
    }
}
