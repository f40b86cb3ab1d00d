package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.plugin.ScheduledTask;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.pf4j.Extension;

/** Tells the principals of calls that nobody has rung back in time. Each of them once. */
@Extension
@ApplicationScoped
public class Watch implements ScheduledTask {

    /** Where the service was down for longer, the list shows it all the same. */
    private static final Duration LATE = Duration.ofDays(1);

    private static final int MOST = 50;

    @Inject
    EntityManager em;

    @Inject
    Notices notices;

    @Override
    public String name() {
        return "critical-incidents.watch";
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        Instant now = London.now();
        em.createQuery(
                        "select i from CriticalIncidentsIncident i where i.state = :open and i.answeredAt is null"
                                + " and i.respondBy < :now and i.respondBy > :late order by i.id",
                        Incident.class)
                .setParameter("open", IncidentState.OPEN)
                .setParameter("now", now)
                .setParameter("late", now.minus(LATE))
                .setMaxResults(MOST)
                .getResultList()
                .forEach(incident -> notices.tell(
                        IncidentNotices.unanswered(
                                incident,
                                Duration.between(incident.getCalledAt(), incident.getRespondBy())
                                        .toMinutes()),
                        List.of(new Recipient.Holders(Role.PRINCIPAL))));
    }
}
