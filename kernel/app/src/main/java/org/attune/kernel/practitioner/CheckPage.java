package org.attune.kernel.practitioner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.kernel.document.Uploads;
import org.attune.kernel.look.PageNotice;
import org.attune.kernel.practitioner.CheckDetails.Evidence;
import org.attune.kernel.time.London;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** Recording a look at the register. */
@Named("registrationCheck")
@ViewScoped
public class CheckPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PractitionerDirectory directory;

    @Inject
    RegistrationService service;

    private final RegistrationInput input = new RegistrationInput();
    private @Nullable String id;
    private String name = "";
    private @Nullable LocalDate hcpcCheckedOn;
    private transient @Nullable Part evidence;

    public void load() {
        PractitionerView view = directory.get(id());
        name = view.line().name();
        input.fill(view.registration(), London.today());
        hcpcCheckedOn = London.today();
    }

    public String save() {
        service.check(id(), new CheckDetails(input.said(), hcpcCheckedOn, input.getNote(), file(evidence)));
        PageNotice.afterRedirect("The check is recorded.");
        return "/practitioners/view.xhtml?faces-redirect=true&id=" + id;
    }

    private static @Nullable Evidence file(@Nullable Part part) {
        Part chosen = Uploads.chosen(part);
        return chosen == null ? null : new Evidence(chosen.getSubmittedFileName(), Uploads.read(chosen));
    }

    private UUID id() {
        return Ids.of(id);
    }

    public RegistrationInput getInput() {
        return input;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
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
