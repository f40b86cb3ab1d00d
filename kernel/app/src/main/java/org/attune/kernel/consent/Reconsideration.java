package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.time.London;
import org.attune.kernel.consent.Answers.Change;
import org.attune.kernel.persistence.DatabaseFunctions;

/**
 * Brings consent in line where something else than an answer changed who decides: an assessment, a delegation or care order
 * that was recorded or ended. Consent of people who no longer decide ends, their links close, and who decides now is asked.
 */
@ApplicationScoped
class Reconsideration {

    @Inject
    EntityManager em;

    @Inject
    Consents consents;

    @Inject
    Answers answers;

    @Inject
    Deciders deciders;

    @Inject
    Invitations invitations;

    @Inject
    EndNotices notices;

    @Inject
    DatabaseFunctions functions;

    /** Every open request about this child. */
    void of(UUID child) {
        em.flush();
        em.clear();
        Deciders.Facts facts = deciders.of(child);
        functions.ids("attune.open_requests", child).forEach(request -> of(request, facts));
    }

    private void of(UUID request, Deciders.Facts facts) {
        List<Consent> asked = consents.lockedOfRequest(request);
        Map<UUID, List<ConsentAnswer>> given = consents.answers(asked);
        List<Change> changes = new ArrayList<>();
        for (Consent consent : asked) {
            ConsentState was = consent.getState();
            List<ConsentAnswer> counting = Answers.counting(
                    consent, given.getOrDefault(consent.getId(), List.of()), facts.deciding(consent.getPurpose()));
            settle(consent, counting);
            if (consent.getState() != was) {
                changes.add(new Change(consent, was, consent.getState()));
            }
        }
        em.flush();
        boolean reached = askThose(request, facts, asked);
        if (changes.stream().anyMatch(Change::ended)) {
            notices.ended(request, facts.child().getId(), changes, EndReason.ANOTHER_DECIDES, reached);
        }
    }

    /** Nobody who decides has said anything: what others gave has ended, and what others refused is asked again. */
    private void settle(Consent consent, List<ConsentAnswer> counting) {
        if (!counting.isEmpty()) {
            answers.apply(consent, counting, consents.settled(consent), London.now());
        } else if (consent.getState() == ConsentState.GIVEN) {
            consent.expire(EndReason.ANOTHER_DECIDES, London.now());
        } else if (consent.getState() != ConsentState.EXPIRED) {
            consent.askAnew();
        }
    }

    /**
     * Closes the links of people who no longer decide, and sends one to each who decides, has not answered and has none that
     * waits for an answer.
     *
     * @return whether everybody who decides can be reached, and there is somebody
     */
    boolean askThose(UUID request, Deciders.Facts facts, Collection<Consent> asked) {
        List<Person> deciding =
                facts.decidingAny(asked.stream().map(Consent::getPurpose).toList());
        Set<UUID> ids = deciding.stream().map(Person::id).collect(Collectors.toSet());
        Instant now = London.now();
        List<ConsentInvitation> links = invitations.ofRequest(request).stream()
                .filter(invitation -> invitation.opens(now))
                .toList();
        links.stream().filter(link -> !ids.contains(link.getContactId())).forEach(ConsentInvitation::close);
        Set<UUID> waiting = links.stream()
                .filter(link -> link.getState() == InvitationState.OPEN)
                .map(ConsentInvitation::getContactId)
                .collect(Collectors.toSet());
        Set<UUID> silent = silent(asked, facts);
        deciding.stream()
                .filter(person -> !person.email().isEmpty() && silent.contains(person.id()))
                .filter(person -> !waiting.contains(person.id()))
                .forEach(person -> invitations.sendAgain(request, facts.child().getId(), person));
        return !deciding.isEmpty()
                && deciding.stream().noneMatch(person -> person.email().isEmpty());
    }

    /** Those from whom an answer that counts is missing, to any of what they decide. */
    private Set<UUID> silent(Collection<Consent> asked, Deciders.Facts facts) {
        Map<UUID, List<ConsentAnswer>> given = consents.answers(asked);
        Set<UUID> silent = new HashSet<>();
        for (Consent consent : asked) {
            Map<Person, Giver> deciding = facts.deciding(consent.getPurpose());
            Set<UUID> answered = ConsentOutcome.newestOfEach(
                            Answers.counting(consent, given.getOrDefault(consent.getId(), List.of()), deciding))
                    .keySet();
            deciding.keySet().stream()
                    .map(Person::id)
                    .filter(id -> !answered.contains(id))
                    .forEach(silent::add);
        }
        return silent;
    }
}
