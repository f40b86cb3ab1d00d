package org.attune.kernel.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form on paper: the same questions, in the same version, with a line to sign on. */
@Named("consentForm")
@RequestScoped
public class ConsentFormPage {

    @Inject
    StaffConsent consents;

    private @Nullable String id;
    private @Nullable ConsentView view;

    public void open() {
        view = consents.view(Ids.of(id));
    }

    public @Nullable ConsentView getView() {
        return view;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
