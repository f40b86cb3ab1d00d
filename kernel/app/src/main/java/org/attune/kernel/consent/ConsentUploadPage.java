package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.consent.StaffConsent.SignedForm;
import org.attune.kernel.document.Uploads;
import org.jspecify.annotations.Nullable;

/** Brings in a form that was signed on paper. */
@Named("consentUpload")
@ViewScoped
public class ConsentUploadPage extends ConsentRequestForm {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate signedOn;
    private List<String> agreed = List.of();
    private transient @Nullable Part scan;

    public String save() {
        Part file = Uploads.chosen(scan);
        if (file == null) {
            throw new InvalidException("scan", "Choose the scan or photograph of the signed form");
        }
        consents.recordSigned(
                request(),
                new SignedForm(personId(), signedOn, agreed, file.getSubmittedFileName(), Uploads.read(file)));
        return PageMessages.backToRequest(request(), "The signed form and what it says are saved.");
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public List<String> getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable List<String> agreed) {
        this.agreed = agreed == null ? List.of() : List.copyOf(agreed);
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }
}
