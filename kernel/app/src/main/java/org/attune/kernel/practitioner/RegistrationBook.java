package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.Registration;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.kernel.document.Documents;
import org.attune.kernel.document.Uploads;
import org.attune.kernel.practitioner.CheckDetails.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries and checks, once what they say has been found in order. What follows from them for the practitioner is worked
 * out by the database (V20); this tells those who must know of it.
 */
@ApplicationScoped
class RegistrationBook {

    @Inject
    EntityManager em;

    @Inject
    Documents documents;

    @Inject
    Uploads uploads;

    @Inject
    CurrentAuthority authority;

    @Inject
    Event<RegistrationEnded> ended;

    @Inject
    Event<RegistrationChanged> changed;

    /** @return whether it said anything new; the same entry again is nothing */
    boolean enter(Practitioner practitioner, EntryDetails entry) {
        LocalDate since = Objects.requireNonNull(entry.since());
        RegistrationEntry latest = asOf(practitioner, since);
        if (latest != null
                && latest.said().equals(entry.said())
                && latest.note().equals(entry.note())
                && latest.since().equals(since)) {
            return false;
        }
        boolean couldSign = practitioner.isRegisteredOn(London.today());
        em.persist(new RegistrationEntry(practitioner, entry.said(), since, entry.note()));
        em.flush();
        em.refresh(practitioner);
        changed.fire(new RegistrationChanged(authority.get()));
        if (couldSign && !practitioner.isRegisteredOn(London.today()) && !hasRunOut(practitioner)) {
            ended.fire(new RegistrationEnded(
                    practitioner.getId(),
                    practitioner.getName(),
                    practitioner.getRegistration().statusOn(London.today()).words()));
        }
        return true;
    }

    /** What has run out is said by the reminders, which look as soon as this is saved. */
    private static boolean hasRunOut(Practitioner practitioner) {
        Registration said = practitioner.getRegistration();
        return said.status() != said.statusOn(London.today());
    }

    /** Where the register showed something new, that is an entry too, since the day it was seen. */
    void check(Practitioner practitioner, CheckDetails check) {
        LocalDate day = Objects.requireNonNull(check.checkedOn());
        UUID document = keep(check.evidence());
        em.persist(new RegistrationCheck(practitioner, check.seen(), day, check.note(), document));
        em.flush();
        em.refresh(practitioner);
        RegistrationEntry known = asOf(practitioner, day);
        Registration before = known == null ? Registration.NONE : known.said();
        if (!before.equals(check.seen())) {
            enter(practitioner, new EntryDetails(check.seen(), day, check.note()));
        }
    }

    boolean isTaken(UUID self, String number) {
        return em
                .createQuery("select p.id from Practitioner p where p.hcpcNumber = :number", UUID.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .anyMatch(other -> !other.equals(self));
    }

    static FieldError taken() {
        return new FieldError("hcpcNumber", "Another practitioner has this HCPC number");
    }

    private @Nullable RegistrationEntry asOf(Practitioner practitioner, LocalDate day) {
        return em.createQuery(
                        "select e from RegistrationEntry e where e.practitioner = :p and e.since <= :day"
                                + " order by e.since desc, e.recordedAt desc, e.id desc",
                        RegistrationEntry.class)
                .setParameter("p", practitioner)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable UUID keep(@Nullable Evidence evidence) {
        if (evidence == null) {
            return null;
        }
        String mediaType = uploads.accept("evidence", evidence.content());
        String name = evidence.name() == null ? "register" : evidence.name();
        UUID id = documents.keep(name, mediaType, evidence.content(), null);
        // Its row before the one that names it: the relation is not mapped, so EclipseLink does not know the order.
        em.flush();
        return id;
    }
}
