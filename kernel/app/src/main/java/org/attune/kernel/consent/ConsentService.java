package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;
import org.attune.api.tenancy.Authority;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.kernel.child.Contact;
import org.jspecify.annotations.Nullable;

/** What the rest of the kernel asks of consent: ask for it, insist on it, say where it stands. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("This is how consent comes about, and how it is looked up")
public class ConsentService {

    @Inject
    EntityManager em;

    @Inject
    Consents consents;

    @Inject
    ConsentGate gate;

    @Inject
    Deciders deciders;

    @Inject
    CurrentAuthority authority;

    @Inject
    Wordings wordings;

    @Inject
    Invitations invitations;

    /**
     * Asks for consent to each of the authority's purposes, within the transaction that sends the request. Those of the
     * contacts who decide (see {@link WhoDecides}; from 16 the young person alone) and have an email address get a link; for
     * the others there is the form on paper. Asked again for the same request, it asks only those who have no link yet.
     *
     * @param contactIds people on the child's record; others are passed over
     */
    @Requires({Permission.RECORD_CONSENT, Permission.RAISE_REQUEST})
    public void ask(UUID requestId, UUID childId, List<UUID> contactIds) {
        if (consents.ofRequest(requestId).isEmpty()) {
            askForEachPurpose(requestId, childId);
        }
        Set<UUID> asked = invitations.ofRequest(requestId).stream()
                .map(ConsentInvitation::getContactId)
                .collect(Collectors.toSet());
        deciders.of(childId).decidingAny(purposes()).stream()
                .filter(person -> person.self() || contactIds.contains(person.id()))
                .filter(person -> !asked.contains(person.id()))
                .forEach(person -> invite(requestId, childId, person));
    }

    /**
     * As {@link #ask}, for a request that this transaction makes: nobody can have been asked yet, so nothing is looked up.
     *
     * @param people on the child's record
     */
    @Requires({Permission.RECORD_CONSENT, Permission.RAISE_REQUEST})
    public void askFirst(UUID requestId, UUID childId, Collection<Contact> people) {
        askForEachPurpose(requestId, childId);
        Child child = em.find(Child.class, childId);
        List<Person> chosen = people.stream().map(Consents::person).toList();
        // The database's time is there once a row was read back: without it, this transaction made the child.
        Deciders.Facts facts = child.getCreatedAt() == null ? Deciders.ofNew(child, chosen) : deciders.of(childId);
        facts.decidingAny(purposes()).stream()
                .filter(person -> person.self() || chosen.contains(person))
                .forEach(person -> invite(requestId, childId, person));
    }

    private List<String> purposes() {
        return authority.get().consentPurposes().stream()
                .map(Authority.ConsentPurpose::key)
                .toList();
    }

    private void askForEachPurpose(UUID requestId, UUID childId) {
        wordings.today().forEach(wording -> em.persist(new Consent(childId, requestId, wording)));
    }

    private void invite(UUID requestId, UUID childId, Person person) {
        if (!person.email().isEmpty()) {
            invitations.send(requestId, childId, person);
        }
    }

    /** @throws RefusedException where something that the request cannot be accepted without is not given */
    @Unrestricted("Tells nothing but yes or no about a request that the caller decides on already")
    public void requireToAccept(UUID requestId) {
        List<Consent> asked = gate.ofRequest(requestId);
        if (asked.isEmpty() || !summary(asked).isLive()) {
            throw new RefusedException(
                    "no-consent",
                    "This request cannot be accepted yet: there is no consent to everything that it needs. The consent panel"
                            + " shows who has been asked and what they answered.");
        }
    }

    /** Where consent to involvement stands today; null where it was not asked for. */
    @Unrestricted("Tells nothing but the state to one who works on the case, and has checked that they do")
    public @Nullable ConsentState stands(UUID requestId) {
        return involvement(consents.ofRequest(requestId));
    }

    /** The same, and no answer changes it before this transaction has ended: it waits for one that is being given. */
    @Unrestricted("Tells nothing but the state to one who signs for the case, and has checked that they do")
    public @Nullable ConsentState hold(UUID requestId) {
        return involvement(consents.lockedOfRequest(requestId));
    }

    private static @Nullable ConsentState involvement(List<Consent> asked) {
        return asked.stream()
                .filter(consent -> consent.getPurpose().equals(ConsentSummary.INVOLVEMENT))
                .map(consent -> consent.stateOn(London.today()))
                .findFirst()
                .orElse(null);
    }

    /** By request, for a whole list in one statement. A request for which nobody has been asked yet is not in it. */
    @Unrestricted("The caller has read the list of requests by its own rules; this adds where each stands")
    public Map<UUID, ConsentSummary> summaries(Collection<UUID> requestIds) {
        if (requestIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Consent>> byRequest = em.createQuery(
                        "select c from Consent c join fetch c.wording where c.requestId in :requests order by c.id",
                        Consent.class)
                .setParameter("requests", requestIds)
                .getResultStream()
                .collect(Collectors.groupingBy(Consent::getRequestId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, ConsentSummary> summaries = new LinkedHashMap<>();
        byRequest.forEach((request, asked) -> summaries.put(request, summary(asked)));
        return summaries;
    }

    static ConsentSummary summary(List<Consent> asked) {
        List<ConsentSummary.Purpose> purposes = new ArrayList<>();
        for (Consent consent : asked) {
            ConsentWording wording = consent.getWording();
            purposes.add(new ConsentSummary.Purpose(
                    consent.getPurpose(), wording.getTitle(), wording.isRequired(), consent.stateOn(London.today())));
        }
        return new ConsentSummary(asked.get(0).getRequestId(), asked.get(0).getChildId(), List.copyOf(purposes));
    }
}
