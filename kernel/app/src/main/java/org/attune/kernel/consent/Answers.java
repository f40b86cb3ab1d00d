package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes one person's answers and works out what they come to. */
@ApplicationScoped
class Answers {

    @Inject
    EntityManager em;

    @Inject
    Consents consents;

    /** What became of one purpose. */
    record Change(Consent consent, ConsentState before, ConsentState after) {

        boolean ended() {
            return before == ConsentState.GIVEN && after != ConsentState.GIVEN;
        }
    }

    /**
     * Keeps the answers that say something new. The rows are locked first, so that answers in the same second, and work that
     * relies on them, come one after the other.
     *
     * @param agreed by purpose; a purpose that was not asked for is passed over
     */
    List<Change> keep(UUID request, Person person, Map<String, Boolean> agreed, Evidence evidence) {
        List<Consent> asked = consents.lockedOfRequest(request);
        Map<UUID, List<ConsentAnswer>> given = consents.answers(asked);
        List<Change> changes = new ArrayList<>();
        for (Consent consent : asked) {
            Boolean answer = agreed.get(consent.getPurpose());
            List<ConsentAnswer> before = given.getOrDefault(consent.getId(), List.of());
            if (answer != null && isNews(before, person, answer, evidence)) {
                changes.add(apply(consent, before, new ConsentAnswer(consent, person, answer, evidence)));
            }
        }
        return changes;
    }

    private Change apply(Consent consent, List<ConsentAnswer> before, ConsentAnswer answer) {
        em.persist(answer);
        List<ConsentAnswer> all = new ArrayList<>(before);
        all.add(answer);
        ConsentOutcome outcome = ConsentOutcome.of(all);
        ConsentState was = consent.getState();
        consent.become(outcome.state(), outcome.counts());
        return new Change(consent, was, outcome.state());
    }

    /** The same answer sent twice, by a second press of the button, is one answer; a signed form is always kept. */
    private static boolean isNews(List<ConsentAnswer> before, Person person, boolean answer, Evidence evidence) {
        ConsentAnswer last = ConsentOutcome.newestOfEach(before).get(person.id());
        return last == null || last.isAgreed() != answer || evidence.method() == ConsentMethod.SIGNED_FORM;
    }
}
