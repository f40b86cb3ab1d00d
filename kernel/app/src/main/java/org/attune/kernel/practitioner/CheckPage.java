package org.attune.kernel.practitioner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import org.attune.api.time.London;
import org.attune.kernel.document.Uploads;
import org.attune.kernel.practitioner.CheckDetails.Evidence;
import org.jspecify.annotations.Nullable;

/** Recording a look at the register. */
@Named("registrationCheck")
@ViewScoped
public class CheckPage extends RegisterForm {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate hcpcCheckedOn;
    private transient @Nullable Part evidence;

    @Override
    public void load() {
        super.load();
        hcpcCheckedOn = London.today();
    }

    public String save() {
        service.check(
                practitioner(),
                new CheckDetails(getInput().said(), hcpcCheckedOn, getInput().getNote(), file(evidence)));
        return backToThem("The check is recorded.");
    }

    private static @Nullable Evidence file(@Nullable Part part) {
        Part chosen = Uploads.chosen(part);
        return chosen == null ? null : new Evidence(chosen.getSubmittedFileName(), Uploads.read(chosen));
    }

    public @Nullable LocalDate getHcpcCheckedOn() {
        return hcpcCheckedOn;
    }

    public void setHcpcCheckedOn(@Nullable LocalDate hcpcCheckedOn) {
        this.hcpcCheckedOn = hcpcCheckedOn;
    }

    public @Nullable Part getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable Part evidence) {
        this.evidence = evidence;
    }
}
