package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.problem.ConflictException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Keeps what was agreed with a district's partners. */
@ApplicationScoped
@Transactional
public class PriorityService {

    private static final int TITLE = 120;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    Places places;

    @Inject
    Accounts accounts;

    /** A priority as it was typed. */
    public record Agreed(
            @Nullable String title,
            @Nullable String why,
            @Nullable String agreedWith,
            @Nullable LocalDate agreedOn,
            @Nullable String days) {}

    /** Of a district's year, by title; those that ended last. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public List<Priority> of(UUID districtId, LedgerPeriod period) {
        return em.createQuery(
                        "select p from DistrictDaysPriority p where p.districtId = :district and p.yearKind = :kind and p.year = :year"
                                + " order by p.title, p.id",
                        Priority.class)
                .setParameter("district", districtId)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultList();
    }

    /** @throws org.attune.api.problem.NotFoundException where there is no such priority */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public Priority get(@Nullable UUID id) {
        return lookups.found(Priority.class, id, "priority");
    }

    /** Sent twice, it is kept once. */
    @Requires(Permission.WORK_SERVICE)
    public void add(@Nullable UUID districtId, LedgerPeriod period, Agreed agreed, UUID submission) {
        Priority priority = new Priority(places.district(districtId).id(), period, submission);
        if (Submissions.made(em, Priority.class, submission).isEmpty()) {
            say(priority, agreed);
            em.persist(priority);
            em.flush();
        }
    }

    /** @param version the one that was shown */
    @Requires(Permission.WORK_SERVICE)
    public void change(@Nullable UUID id, int version, Agreed agreed) {
        Priority priority = unchanged(id, version);
        say(priority, agreed);
        em.flush();
    }

    /** Nothing more is planned against it, or, where it had ended, again. */
    @Requires(Permission.WORK_SERVICE)
    public void end(@Nullable UUID id, int version) {
        Priority priority = unchanged(id, version);
        priority.end(priority.getEndedOn() == null ? London.today() : null);
        em.flush();
    }

    private Priority unchanged(@Nullable UUID id, int version) {
        Priority priority = get(id);
        if (priority.getVersion() != version) {
            throw new ConflictException("Someone else changed this after you opened it. Open it again to see it.");
        }
        return priority;
    }

    private void say(Priority priority, Agreed agreed) {
        Entered entered = new Entered();
        String title = entered.needed("title", agreed.title(), TITLE, "Say what was agreed, in a few words");
        String why = entered.optional("why", agreed.why(), Entered.LINES);
        String with = entered.needed("agreedWith", agreed.agreedWith(), Entered.LINE, "Say with whom it was agreed");
        LocalDate on =
                entered.day("agreedOn", agreed.agreedOn(), London.today(), "Enter the day on which it was agreed");
        String typed = agreed.days() == null ? "" : agreed.days().strip();
        int minutes = typed.isEmpty()
                ? 0
                : accounts.measure()
                        .entered(entered, "days", typed, 0, "Enter a number of days, for example 12 or 7.5");
        entered.check(
                of(priority.getDistrictId(), priority.period()).stream()
                        .noneMatch(other -> !other.equals(priority)
                                && other.getTitle().toLowerCase(Locale.UK).equals(title.toLowerCase(Locale.UK))),
                "title",
                "There is a priority of this name in this district already");
        entered.done();
        priority.say(title, why, with, on, minutes);
    }
}
