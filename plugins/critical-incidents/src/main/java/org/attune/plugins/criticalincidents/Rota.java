package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.PractitionerKind;
import org.attune.api.time.London;

/** Who answers today, by the rota or as the duty team. */
@ApplicationScoped
public class Rota {

    @Inject
    EntityManager em;

    @Inject
    PluginSettings settings;

    boolean isTeam() {
        return settings.get(IncidentSettings.class).whoAnswers() == WhoAnswers.DUTY_TEAM;
    }

    /** Empty where nobody has today's slot, or nobody is in the duty team. */
    List<Practitioner> answering() {
        return isTeam() ? dutyTeam() : onRota();
    }

    private List<Practitioner> onRota() {
        return em.createQuery(
                        "select p from CriticalIncidentsRotaSlot s join s.practitioner p where s.firstDay <= :today"
                                + " and s.lastDay >= :today and p.active = true",
                        Practitioner.class)
                .setParameter("today", London.today())
                .getResultList();
    }

    private List<Practitioner> dutyTeam() {
        return em.createQuery(
                        "select p from CriticalIncidentsDutyMember m join m.practitioner p where p.active = true order by p.name, p.id",
                        Practitioner.class)
                .getResultList();
    }

    /** Those who lead the service, where they are in every team. */
    List<Practitioner> overseers() {
        if (!settings.get(IncidentSettings.class).principalsInEveryTeam()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from Practitioner p where p.kind = :principal and p.active = true and p.accountId is not null",
                        Practitioner.class)
                .setParameter("principal", PractitionerKind.PRINCIPAL_EP)
                .getResultList();
    }
}
