package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.child.YoungPerson;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Reads what says who decides about a child. */
@ApplicationScoped
class Deciders {

    @Inject
    EntityManager em;

    @Inject
    Consents consents;

    /**
     * What is recorded about a child, newest assessments first.
     *
     * @param people everybody on the record
     */
    record Facts(
            Child child,
            List<Person> people,
            List<ConsentStanding> standings,
            List<GillickAssessment> gillick,
            List<CapacityAssessment> capacity) {

        /** Who decides today for one purpose, and in what capacity. */
        Map<Person, Giver> deciding(String purpose) {
            return who().of(competent(purpose), lacking(purpose));
        }

        /** In what capacity somebody decides for one purpose; null where they do not. */
        @Nullable Giver giver(String purpose, UUID person) {
            return deciding(purpose).entrySet().stream()
                    .filter(one -> one.getKey().id().equals(person))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }

        /** Everybody who decides for at least one of these. */
        List<Person> decidingAny(Collection<String> purposes) {
            return people.stream()
                    .filter(person -> purposes.stream().anyMatch(purpose -> giver(purpose, person.id()) != null))
                    .toList();
        }

        boolean isGrown() {
            return YoungPerson.decides(child.getDateOfBirth(), London.today());
        }

        @Nullable Person themselves() {
            return people.stream().filter(Person::self).findFirst().orElse(null);
        }

        /** Null where it was not assessed. */
        @Nullable Boolean competent(String purpose) {
            return newest(gillick, purpose).map(GillickAssessment::isCompetent).orElse(null);
        }

        /** Null where it was not assessed. */
        @Nullable Boolean lacking(String purpose) {
            return newest(capacity, purpose).map(CapacityAssessment::isLacking).orElse(null);
        }

        private static <T extends Assessment> Optional<T> newest(List<T> assessments, String purpose) {
            return assessments.stream()
                    .filter(one -> one.getPurpose().equals(purpose))
                    .findFirst();
        }

        private WhoDecides who() {
            return new WhoDecides(child.getDateOfBirth(), London.today(), people, standings);
        }

        LocalDate sixteenthBirthday() {
            return YoungPerson.decidesFrom(child.getDateOfBirth());
        }
    }

    /** Of a child who is new with this transaction, so that nothing can be recorded yet. */
    static Facts ofNew(Child child, List<Person> people) {
        return new Facts(child, people, List.of(), List.of(), List.of());
    }

    Facts of(UUID childId) {
        Child child = Objects.requireNonNull(em.find(Child.class, childId));
        return new Facts(
                child,
                consents.people(childId),
                list(
                        "select s from ConsentStanding s where s.childId = :child order by s.givenOn desc, s.id desc",
                        ConsentStanding.class,
                        childId),
                list(
                        "select g from GillickAssessment g where g.childId = :child order by g.assessedOn desc, g.id desc",
                        GillickAssessment.class,
                        childId),
                list(
                        "select a from CapacityAssessment a where a.childId = :child order by a.assessedOn desc, a.id desc",
                        CapacityAssessment.class,
                        childId));
    }

    private <T> List<T> list(String query, Class<T> type, UUID child) {
        return em.createQuery(query, type).setParameter("child", child).getResultList();
    }
}
