package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.kernel.child.Contact;
import org.jspecify.annotations.Nullable;

/** Reads what is kept about consent; in the order in which the purposes were asked for. */
@ApplicationScoped
class Consents {

    @Inject
    EntityManager em;

    List<Consent> ofRequest(UUID request) {
        return em.createQuery(
                        "select c from Consent c join fetch c.wording where c.requestId = :request order by c.id",
                        Consent.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** Waits for whoever else answers, or works on the strength of it, at this moment: one after the other. */
    List<Consent> lockedOfRequest(UUID request) {
        return em.createQuery("select c from Consent c where c.requestId = :request order by c.id", Consent.class)
                .setParameter("request", request)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** By consent. */
    Map<UUID, List<ConsentAnswer>> answers(Collection<Consent> consents) {
        if (consents.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a from ConsentAnswer a where a.consentId in :consents", ConsentAnswer.class)
                .setParameter("consents", consents.stream().map(Consent::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(ConsentAnswer::getConsentId));
    }

    /** The newest settlement of a difference that still says something; null where there is none. */
    @Nullable ConsentResolution settled(Consent consent) {
        return em.createQuery(
                        "select r from ConsentResolution r where r.consentId = :consent order by r.resolvedAt desc, r.id desc",
                        ConsentResolution.class)
                .setParameter("consent", consent.getId())
                .getResultStream()
                .filter(settled -> consent.getAnswersFrom() == null
                        || settled.getResolvedAt().isAfter(consent.getAnswersFrom()))
                .findFirst()
                .orElse(null);
    }

    /** Everybody on a child's record. */
    List<Person> people(UUID child) {
        return em.createQuery("select c from Contact c where c.child.id = :child order by c.id", Contact.class)
                .setParameter("child", child)
                .getResultStream()
                .map(Consents::person)
                .toList();
    }

    Person person(UUID contact) {
        return em.createQuery("select c from Contact c where c.id = :contact", Contact.class)
                .setParameter("contact", contact)
                .getResultStream()
                .map(Consents::person)
                .findFirst()
                .orElseThrow();
    }

    /** To somebody who is not to be contacted nothing is sent: they have no address here. */
    static Person person(Contact contact) {
        return new Person(
                contact.getId(),
                contact.getName(),
                contact.getRelation(),
                contact.isDoNotContact() ? "" : contact.getEmail(),
                contact.isDoNotContact() ? "" : contact.getMobile(),
                contact.isParentalResponsibility(),
                contact.isSelf());
    }
}
