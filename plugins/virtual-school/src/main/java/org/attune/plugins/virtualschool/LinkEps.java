package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.page.Choice;
import org.attune.api.page.Lookups;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Who works the Virtual School's time, and how much of it is theirs: the Virtual School says. */
@ApplicationScoped
@Transactional
public class LinkEps {

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Accounts accounts;

    /** By name. */
    @Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL, Permission.ASK_FOR_CHILD_IN_CARE})
    public List<LinkEp> of(LedgerPeriod period) {
        return em.createQuery(
                        "select l from VirtualSchoolLinkEp l join fetch l.practitioner p where l.yearKind = :kind and l.year = :year"
                                + " order by p.name, p.id",
                        LinkEp.class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultList();
    }

    /** To choose from: nobody else works the time of this year. */
    @Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
    public List<Choice> choices(LedgerPeriod period) {
        return of(period).stream()
                .map(one -> new Choice(
                        one.getPractitioner().getId(), one.getPractitioner().getName()))
                .toList();
    }

    /** How much of a year is given to link EPs, in minutes. */
    int given(LedgerPeriod period) {
        return of(period).stream().mapToInt(LinkEp::getMinutes).sum();
    }

    private Optional<LinkEp> find(LedgerPeriod period, @Nullable UUID practitionerId) {
        return of(period).stream()
                .filter(one -> one.getPractitioner().getId().equals(practitionerId))
                .findFirst();
    }

    /**
     * Gives somebody so much of a year's time, or another number than before; 0 where they are no link EP any more.
     *
     * @param hours as typed
     * @throws org.attune.api.problem.InvalidException where it is more than the year has, or less than they use and have planned
     */
    @Requires(Permission.RUN_VIRTUAL_SCHOOL)
    public void give(LedgerPeriod period, @Nullable UUID practitionerId, @Nullable String hours) {
        Entered entered = new Entered();
        LocalDate today = London.today();
        LocalDate on = today.isBefore(period.firstDay()) ? period.firstDay() : today;
        entered.check(practitionerId != null, "person", "Choose who is link EP");
        Practitioner person = lookups.person(entered, "person", practitionerId, on);
        TimeMeasure measure = accounts.measure();
        int minutes = measure.entered(entered, "hours", hours, 0, "Enter a number of hours, for example 120 or 37.5");
        entered.done();
        // Held: of two who give the last hours at once, the second is told.
        LedgerAccount account = accounts.hold(period);
        LinkEp linkEp =
                find(period, practitionerId).orElseGet(() -> new LinkEp(period, Objects.requireNonNull(person)));
        int room = account.credited() + account.carried() - given(period) + linkEp.getMinutes();
        int bound = bound(period, practitionerId);
        entered.check(
                minutes <= room,
                "hours",
                "The year has %s for them at most".formatted(measure.words(Math.max(0, room))));
        entered.check(
                minutes >= bound,
                "hours",
                "They have used or planned %s: enter at least that".formatted(measure.words(bound)));
        entered.done();
        linkEp.give(minutes);
        if (minutes == 0) {
            em.remove(linkEp);
        } else {
            em.persist(linkEp);
        }
        em.flush();
    }

    /** The link EPs of one year go on in the next with the same hours, where these are no more than it has. */
    void keepThose(LedgerPeriod before, LedgerPeriod period, int minutes) {
        List<LinkEp> those = of(before).stream()
                .filter(one -> one.getPractitioner().worksOn(period.firstDay()))
                .toList();
        if (those.stream().mapToInt(LinkEp::getMinutes).sum() > minutes
                || !of(period).isEmpty()) {
            return;
        }
        those.forEach(one -> {
            LinkEp kept = new LinkEp(period, one.getPractitioner());
            kept.give(one.getMinutes());
            em.persist(kept);
        });
    }

    /** What somebody of a year has used and planned, in minutes. */
    int bound(LedgerPeriod period, @Nullable UUID practitionerId) {
        Long planned = em.createQuery(
                        "select coalesce(sum(w.openMinutes), 0) from VirtualSchoolWork w where w.practitioner.id = :person"
                                + " and w.yearKind = :kind and w.year = :year",
                        Long.class)
                .setParameter("person", practitionerId)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getSingleResult();
        Long used = em.createQuery(
                        "select coalesce(sum(d.minutes), 0) from VirtualSchoolWorked d, VirtualSchoolWork w where d.workId = w.id"
                                + " and d.takenBackOn is null and d.practitioner.id = :person and w.yearKind = :kind and w.year = :year",
                        Long.class)
                .setParameter("person", practitionerId)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getSingleResult();
        return Math.toIntExact(planned + used);
    }

    /**
     * Nobody's time is planned twice: what somebody works or plans is of the hours that were given to them.
     *
     * @param more in minutes, what it would take beyond what they have used and planned
     * @param because why it may be more; empty where it may not
     * @throws RefusedException where they are no link EP of the year, or have not so much left and nobody says why
     */
    void requireRoom(LedgerPeriod period, Practitioner person, int more, String because) {
        LinkEp linkEp = find(period, person.getId())
                .orElseThrow(() -> new RefusedException(
                        "no-link-ep",
                        "%s has no hours of the Virtual School’s time in %s. The Virtual School gives them some first."
                                .formatted(person.getName(), period.words())));
        int left = linkEp.getMinutes() - bound(period, person.getId());
        if (more > left && because.isEmpty()) {
            TimeMeasure measure = accounts.measure();
            throw new RefusedException(
                    "no-hours-left",
                    "%s has %s of the Virtual School’s time left in %s, and this would need %s. Nothing was saved. Say why it may be more, or ask the Virtual School to give them more."
                            .formatted(
                                    person.getName(),
                                    measure.words(Math.max(0, left)),
                                    period.words(),
                                    measure.words(more)));
        }
    }
}
