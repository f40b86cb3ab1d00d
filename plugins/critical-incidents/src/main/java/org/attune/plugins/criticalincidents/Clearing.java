package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.plugin.ScheduledTask;
import org.attune.api.time.London;
import org.pf4j.Extension;

/**
 * Deletes the account of incidents whose time is over: what happened, who called, who was affected, what the team said of itself.
 * Times, figures and lessons stay. A person who is part of a child's record stays with that, until it ends.
 */
@Extension
@ApplicationScoped
public class Clearing implements ScheduledTask {

    private static final int AT_ONCE = 100;

    @Inject
    EntityManager em;

    @Inject
    PluginSettings settings;

    @Override
    public String name() {
        return "critical-incidents.clearing";
    }

    /** Often, so that no deletion is late: an index says that there is nothing to do. */
    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        int years = settings.get(IncidentSettings.class).keepYears();
        List<Incident> over = em.createQuery(
                        "select i from CriticalIncidentsIncident i where i.state = :closed and i.clearedOn is null"
                                + " and i.closedAt < :day order by i.id",
                        Incident.class)
                .setParameter("closed", IncidentState.CLOSED)
                .setParameter("day", Moments.start(London.today().minusYears(years)))
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (over.isEmpty()) {
            return;
        }
        List<UUID> ids = over.stream().map(Incident::getId).toList();
        for (String entity : List.of("Call", "PlanStep", "AffectedGroup", "Debrief", "PutAside")) {
            delete("delete from CriticalIncidents" + entity + " x where x.incidentId in :ids", ids);
        }
        delete("delete from CriticalIncidentsAffectedPerson x where x.incidentId in :ids and x.childId is null", ids);
        over.forEach(incident -> incident.cleared(London.today()));
    }

    private void delete(String statement, List<UUID> ids) {
        em.createQuery(statement).setParameter("ids", ids).executeUpdate();
    }
}
