package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.consent.StaffConsent.SignedForm;
import org.attune.kernel.document.Scan;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** Brings in a form that was signed on paper. */
@Named("consentUpload")
@ViewScoped
public class ConsentUploadPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffConsent consents;

    private @Nullable String id;
    private @Nullable String person;
    private @Nullable LocalDate signedOn;
    private List<String> agreed = List.of();
    private transient @Nullable Part scan;
    private transient @Nullable ConsentView view;

    public void open() {
        getView();
    }

    public String save() {
        UUID request = Ids.of(id);
        Part file = scan;
        if (file == null) {
            throw new InvalidException("scan", "Choose the scan or photograph of the signed form");
        }
        consents.recordSigned(
                request,
                new SignedForm(Ids.orNull(person), signedOn, agreed, file.getSubmittedFileName(), content(file)));
        return PageMessages.backToRequest(request, "The signed form and what it says are saved.");
    }

    /** One byte more than is allowed is enough to refuse the rest. */
    private static byte[] content(Part file) {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Scan.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ConsentView getView() {
        if (view == null) {
            view = consents.view(Ids.of(id));
        }
        return view;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
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
