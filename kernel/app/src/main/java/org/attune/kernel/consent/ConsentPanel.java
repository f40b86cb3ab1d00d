package org.attune.kernel.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The panel of consent that stands on every page about a request; read once however often the page asks. */
@Named("consentPanel")
@RequestScoped
public class ConsentPanel {

    @Inject
    StaffConsent consents;

    @Inject
    CurrentUser user;

    private final Map<UUID, ConsentView> read = new HashMap<>();

    /** @param request the request's id as a UUID or in words */
    public @Nullable ConsentView of(@Nullable Object request) {
        if (request == null || !user.may(Permission.RECORD_CONSENT)) {
            return null;
        }
        return read.computeIfAbsent(Ids.of(request.toString()), consents::view);
    }

    /** Whether this reader records how a difference was resolved. */
    public boolean isMayResolve() {
        return user.may(Permission.WORK_CASES);
    }
}
