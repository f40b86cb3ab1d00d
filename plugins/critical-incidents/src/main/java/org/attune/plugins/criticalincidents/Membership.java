package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Who is in which response team. The database hides from everybody else; this says so in words. */
@ApplicationScoped
public class Membership {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    /** @throws NotFoundException where there is no such incident, or its team is not the reader's */
    Incident of(@Nullable UUID incidentId) {
        UUID me = user.accountId();
        List<Incident> found = incidentId == null || me == null
                ? List.of()
                : em.createQuery(
                                "select i from CriticalIncidentsIncident i, CriticalIncidentsResponder r where i.id = :id"
                                        + " and r.incidentId = i.id and r.accountId = :me and r.leftAt is null",
                                Incident.class)
                        .setParameter("id", incidentId)
                        .setParameter("me", me)
                        .getResultList();
        return found.stream()
                .findFirst()
                .orElseThrow(
                        () -> new NotFoundException("There is no such incident, or you are not in its response team."));
    }

    /** @throws RefusedException where the incident is closed */
    Incident open(@Nullable UUID incidentId) {
        Incident incident = of(incidentId);
        if (!incident.isOpen()) {
            throw new RefusedException(
                    "incident-closed", "This incident is closed. Open it again if more is to be done.");
        }
        return incident;
    }
}
