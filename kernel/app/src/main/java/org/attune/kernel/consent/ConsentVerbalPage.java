package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.attune.kernel.consent.VerbalConsent.SpokenForm;
import org.jspecify.annotations.Nullable;

/** Writes down consent that was given by word of mouth. */
@Named("consentVerbal")
@ViewScoped
public class ConsentVerbalPage extends ConsentRequestForm {

    private static final long serialVersionUID = 1L;

    @Inject
    VerbalConsent spoken;

    private List<String> purposes = List.of();
    private @Nullable LocalDate on;
    private String heardBy = "";

    public String save() {
        spoken.record(request(), new SpokenForm(personId(), purposes, on, heardBy, getNote()));
        return PageMessages.backToRequest(request(), "What they agreed to is saved.");
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(@Nullable List<String> purposes) {
        this.purposes = purposes == null ? List.of() : List.copyOf(purposes);
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public String getHeardBy() {
        return heardBy;
    }

    public void setHeardBy(@Nullable String heardBy) {
        this.heardBy = heardBy == null ? "" : heardBy;
    }
}
