package org.attune.kernel.practitioner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What the first page says about registrations to those who answer for them. */
@Named("registrationHome")
@RequestScoped
public class RegistrationHome {

    @Inject
    PractitionerDirectory directory;

    private @Nullable Attention attention;

    public Attention getAttention() {
        Attention known = attention;
        if (known == null) {
            known = directory.attention();
            attention = known;
        }
        return known;
    }
}
