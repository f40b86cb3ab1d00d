package org.attune.kernel.child.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.attune.api.page.PageNotice;
import org.jspecify.annotations.Nullable;

/** The page on which somebody asks to see a record in an emergency. */
@Named("emergency")
@RequestScoped
public class EmergencyPage {

    @Inject
    EmergencyService emergencies;

    private final Map<String, String> texts = new HashMap<>();
    private @Nullable LocalDate dateOfBirth;
    private @Nullable EmergencyKind kind;

    public String open() {
        String child = emergencies
                .open(new EmergencyInput(
                        texts.get("givenName"),
                        texts.get("familyName"),
                        dateOfBirth,
                        texts.get("upn"),
                        kind,
                        texts.get("reason")))
                .toString();
        PageNotice.afterRedirect("You can see this record now.");
        return "/children/view.xhtml?faces-redirect=true&id=" + child;
    }

    public EmergencyKind[] getKinds() {
        return EmergencyKind.values();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public @Nullable LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    public void setDateOfBirth(@Nullable LocalDate dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    public @Nullable EmergencyKind getKind() {
        return kind;
    }

    public void setKind(@Nullable EmergencyKind kind) {
        this.kind = kind;
    }
}
