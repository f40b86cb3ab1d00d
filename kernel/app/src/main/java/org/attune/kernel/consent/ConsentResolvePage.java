package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.attune.api.validation.Ids;
import org.attune.kernel.consent.ConsentView.Line;
import org.attune.kernel.consent.Resolutions.ResolutionForm;
import org.attune.kernel.document.Uploads;
import org.jspecify.annotations.Nullable;

/** Writes down how people who gave different answers settled it. */
@Named("consentResolve")
@ViewScoped
public class ConsentResolvePage extends ConsentDecisionForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Resolutions resolutions;

    private @Nullable ResolutionBasis basis;
    private @Nullable String decisive;
    private transient @Nullable Part evidence;

    public String save() {
        Part file = Uploads.chosen(evidence);
        resolutions.resolve(
                request(),
                new ResolutionForm(
                        getPurpose(),
                        basis,
                        yes("agreed"),
                        Ids.orNull(decisive),
                        getOn(),
                        getNote(),
                        file == null ? null : file.getSubmittedFileName(),
                        file == null ? new byte[0] : Uploads.read(file)));
        return PageMessages.backToRequest(request(), "How it was resolved is saved, and everybody involved is told.");
    }

    public List<Line> getContested() {
        return getView().lines().stream()
                .filter(line -> line.state() == ConsentState.CONTESTED)
                .toList();
    }

    public ResolutionBasis[] getBases() {
        return ResolutionBasis.values();
    }

    public @Nullable String getDecisive() {
        return decisive;
    }

    public void setDecisive(@Nullable String decisive) {
        this.decisive = decisive;
    }

    public @Nullable ResolutionBasis getBasis() {
        return basis;
    }

    public void setBasis(@Nullable ResolutionBasis basis) {
        this.basis = basis;
    }

    public @Nullable Part getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable Part evidence) {
        this.evidence = evidence;
    }
}
