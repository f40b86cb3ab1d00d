package org.attune.kernel.practitioner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What a practitioner sees of their own registration. */
@Named("myRegistration")
@RequestScoped
public class MyRegistrationPage {

    @Inject
    PractitionerDirectory directory;

    private @Nullable PractitionerView view;

    public void load() {
        view = directory.mine().orElse(null);
    }

    /** Null for one who is no practitioner. */
    public @Nullable PractitionerView getView() {
        return view;
    }
}
