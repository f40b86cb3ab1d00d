package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.kernel.consent.Answers.Change;
import org.attune.kernel.persistence.DatabaseFunctions;

/** Consent that ends though nobody withdrew it: its day passed, a 16th birthday came, or the work it was for is done. */
@ApplicationScoped
@Transactional
@Unrestricted("Called by the rounds, and by the closing of a case that its practitioner may close; no page reaches it")
@ConsentNotNeeded("This is how consent ends")
public class Ends {

    @Inject
    EntityManager em;

    @Inject
    Consents consents;

    @Inject
    Deciders deciders;

    @Inject
    Reconsideration reconsideration;

    @Inject
    EndNotices notices;

    @Inject
    DatabaseFunctions functions;

    /**
     * Notes the end of the consents of one request whose last day has passed, and asks whoever decides now.
     *
     * @return whether there was one, so that there may be another
     */
    boolean endNext() {
        List<UUID> requests = functions.ids("attune.next_request_with_ended_consent");
        requests.forEach(this::endOverdue);
        return !requests.isEmpty();
    }

    private void endOverdue(UUID request) {
        List<Consent> asked = consents.lockedOfRequest(request);
        List<Change> changes = new ArrayList<>();
        for (Consent consent : asked) {
            // Another server may have been here while this one waited for the lock.
            if (consent.isOverdue(London.today())) {
                consent.expireOverdue();
                changes.add(new Change(consent, ConsentState.GIVEN, ConsentState.EXPIRED));
            }
        }
        if (changes.isEmpty()) {
            return;
        }
        em.flush();
        UUID child = asked.get(0).getChildId();
        boolean open = functions.ids("attune.open_requests", child).contains(request);
        boolean reached = open && reconsideration.askThose(request, deciders.of(child), asked);
        byReason(changes).forEach((reason, ended) -> notices.ended(request, child, ended, reason, reached));
    }

    /** The work is done, and consent was for that work only. */
    public void fulfilled(UUID request) {
        List<Change> changes = new ArrayList<>();
        for (Consent consent : consents.lockedOfRequest(request)) {
            if (consent.getState() == ConsentState.GIVEN) {
                consent.expire(EndReason.PURPOSE_FULFILLED, London.now());
                changes.add(new Change(consent, ConsentState.GIVEN, ConsentState.EXPIRED));
            }
        }
        if (!changes.isEmpty()) {
            UUID child = changes.get(0).consent().getChildId();
            notices.ended(request, child, changes, EndReason.PURPOSE_FULFILLED, false);
        }
    }

    private static Map<EndReason, List<Change>> byReason(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(change -> change.consent().why()));
    }
}
