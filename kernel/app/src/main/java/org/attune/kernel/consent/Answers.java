package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.tenancy.Authority.ConsentPurpose;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Takes one person's answers and works out what they come to. */
@ApplicationScoped
class Answers {

    @Inject
    EntityManager em;

    @Inject
    Consents consents;

    @Inject
    Deciders deciders;

    @Inject
    CurrentAuthority authority;

    /** What became of one purpose. */
    record Change(Consent consent, ConsentState before, ConsentState after) {

        boolean ended() {
            return before == ConsentState.GIVEN && after != ConsentState.GIVEN;
        }
    }

    /**
     * Keeps the answers that say something new, to the purposes that this person decides about. The rows are locked first, so
     * that answers in the same second, and work that relies on them, come one after the other.
     *
     * @param agreed by purpose; a purpose that was not asked for, or that is not theirs to decide, is passed over
     */
    List<Change> keep(UUID request, Person person, Map<String, Boolean> agreed, Evidence evidence) {
        List<Consent> asked = consents.lockedOfRequest(request);
        if (asked.isEmpty()) {
            return List.of();
        }
        asked.forEach(Answers::noteEnd);
        Deciders.Facts facts = deciders.of(asked.get(0).getChildId());
        Map<UUID, List<ConsentAnswer>> given = consents.answers(asked);
        Map<Consent, List<ConsentAnswer>> news = new LinkedHashMap<>();
        for (Consent consent : asked) {
            Boolean answer = agreed.get(consent.getPurpose());
            Map<Person, Giver> deciding = facts.deciding(consent.getPurpose());
            Giver giver = facts.giver(consent.getPurpose(), person.id());
            List<ConsentAnswer> before = counting(consent, given.getOrDefault(consent.getId(), List.of()), deciding);
            if (answer != null && giver != null && isNews(before, person, answer, evidence)) {
                ConsentAnswer next = new ConsentAnswer(consent, person, giver, answer, evidence);
                em.persist(next);
                List<ConsentAnswer> all = new ArrayList<>(before);
                if (ConsentOutcome.isSince(next, consent.getAnswersFrom())) {
                    all.add(next);
                }
                news.put(consent, all);
            }
        }
        // The database compares a consent with the answers that it has.
        em.flush();
        return news.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> apply(one.getKey(), one.getValue(), consents.settled(one.getKey()), null))
                .toList();
    }

    /**
     * Brings the state in line with the answers, where something else than an answer changed what they come to.
     *
     * @param answers those that count
     * @param at when it came to that; null for when the answer was given that counts
     */
    Change apply(
            Consent consent, List<ConsentAnswer> answers, @Nullable ConsentResolution settled, @Nullable Instant at) {
        ConsentOutcome outcome = ConsentOutcome.of(answers, settled);
        ConsentState was = consent.getState();
        Instant since = at == null ? outcome.counts().getAnsweredAt() : at;
        consent.become(outcome.state(), outcome.counts(), since, lastDay(consent.getPurpose(), since));
        return new Change(consent, was, outcome.state());
    }

    /** Those of people who decide today in the capacity in which they answered, since consent last ended by itself. */
    static List<ConsentAnswer> counting(Consent consent, List<ConsentAnswer> given, Map<Person, Giver> deciding) {
        Map<UUID, Giver> givers = deciding.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().id(), Map.Entry::getValue));
        return given.stream()
                .filter(answer -> givers.get(answer.getContactId()) == answer.getGiver())
                .filter(answer -> ConsentOutcome.isSince(answer, consent.getAnswersFrom()))
                .toList();
    }

    /** The same answer sent twice, by a second press of the button, is one answer; a signed form is always kept. */
    private static boolean isNews(List<ConsentAnswer> before, Person person, boolean answer, Evidence evidence) {
        ConsentAnswer last = ConsentOutcome.newestOfEach(before).get(person.id());
        return last == null || last.isAgreed() != answer || evidence.method() == ConsentMethod.SIGNED_FORM;
    }

    /** The day has passed and the job has not come by yet: what is answered now begins anew. */
    private static void noteEnd(Consent consent) {
        if (consent.isOverdue(London.today())) {
            consent.expireOverdue();
        }
    }

    /** By the authority's rule for the purpose; null where it has none. */
    private @Nullable LocalDate lastDay(String purpose, Instant from) {
        return authority.get().consentPurposes().stream()
                .filter(one -> one.key().equals(purpose))
                .map(ConsentPurpose::validMonths)
                .filter(Objects::nonNull)
                .findFirst()
                .map(months -> LocalDate.ofInstant(from, London.ZONE).plusMonths(months))
                .orElse(null);
    }
}
