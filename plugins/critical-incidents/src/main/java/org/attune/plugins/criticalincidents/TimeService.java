package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Time spent on incidents: counted, never charged. No account of the ledger is touched. */
@ApplicationScoped
@Transactional
public class TimeService {

    private static final int HOUR = 60;
    private static final int DAY = 1440;
    private static final int LINES = 200;

    @Inject
    EntityManager em;

    @Inject
    Membership membership;

    @Inject
    CurrentUser user;

    /** @param hours as typed @param minutes as typed */
    @Requires(Permission.WORK_SERVICE)
    public void add(
            UUID incidentId,
            @Nullable LocalDate day,
            @Nullable String hours,
            @Nullable String minutes,
            @Nullable WorkKind kind,
            UUID submissionId) {
        // After it is closed too: what is written up late counts.
        Incident incident = membership.of(incidentId);
        Entered entered = new Entered();
        LocalDate on = entered.day("day", day, London.today(), "Enter the day");
        int spent = number(hours) * HOUR + number(minutes);
        entered.check(
                number(hours) >= 0 && number(minutes) >= 0 && spent >= 1 && spent <= DAY,
                "hours",
                "Enter how long: hours, minutes or both, up to 24 hours");
        WorkKind spentOn = entered.chosen("kind", kind, WorkKind.DIRECT, "Choose what it was spent on");
        entered.done();
        UUID me = user.accountId();
        if (me == null) {
            throw new NotFoundException("There is nobody whose time this is.");
        }
        if (em.createQuery(
                        "select t.id from CriticalIncidentsTimeSpent t where t.submissionId = :submission", UUID.class)
                .setParameter("submission", submissionId)
                .getResultList()
                .isEmpty()) {
            em.persist(new TimeSpent(incident.getId(), me, user.getDisplayName(), on, spent, spentOn, submissionId));
        }
    }

    /** The newest entries of an incident. */
    @Requires(Permission.WORK_SERVICE)
    public List<TimeSpent> of(@Nullable UUID incidentId) {
        return em.createQuery(
                        "select t from CriticalIncidentsTimeSpent t where t.incidentId = :id order by t.day desc, t.id desc",
                        TimeSpent.class)
                .setParameter("id", membership.of(incidentId).getId())
                .setMaxResults(LINES)
                .getResultList();
    }

    /** Less than nothing where it is no number. */
    private static int number(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.isEmpty() ? 0 : text.matches("\\d{1,4}") ? Integer.parseInt(text) : -DAY * HOUR;
    }
}
