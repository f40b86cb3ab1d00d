package org.attune.examples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentFor;
import org.attune.api.consent.ConsentSubject;
import org.attune.api.consent.RequiresConsent;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;

/** Work that needs the family's consent for one purpose more. */
@ApplicationScoped
@Transactional
public class AdviceFilms {

    private final List<UUID> filmed = new ArrayList<>();

    /** Runs only while the family agrees to video. */
    @Requires(Permission.WORK_CASES)
    @RequiresConsent("video")
    public void film(@ConsentFor(ConsentSubject.INVOLVEMENT) UUID involvementId) {
        filmed.add(involvementId);
    }
}
