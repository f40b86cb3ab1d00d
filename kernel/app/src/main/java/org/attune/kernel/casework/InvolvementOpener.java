package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.casework.RequestAccepted;
import org.attune.api.child.Child;
import org.attune.api.event.DomainEvents;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.kernel.request.RequestDecided;
import org.jspecify.annotations.Nullable;

/** Opens the involvement when a request is accepted, in the same transaction. */
@ApplicationScoped
class InvolvementOpener {

    @Inject
    EntityManager em;

    @Inject
    DomainEvents events;

    void open(@Observes RequestDecided decided) {
        UUID practitionerId = decided.practitionerId();
        if (!decided.accepted() || practitionerId == null) {
            return;
        }
        Practitioner practitioner = em.find(Practitioner.class, practitionerId);
        // A registrant needs no supervisor for the case, even where they have one.
        @Nullable Practitioner supervisor = practitioner.getKind().needsRegistration() ? null : practitioner.getSupervisor();
        Involvement involvement = new Involvement();
        involvement.setRequestId(decided.requestId());
        involvement.setChild(em.getReference(Child.class, decided.childId()));
        involvement.setSetting(em.getReference(Setting.class, decided.settingId()));
        involvement.setPractitioner(practitioner);
        involvement.setSupervisor(supervisor);
        involvement.setOpenedOn(London.today());
        em.persist(involvement);
        // The row must be there before a plugin's rows may refer to it.
        em.flush();
        events.publish(new RequestAccepted(
                decided.requestId(),
                involvement.getId(),
                decided.childId(),
                decided.settingId(),
                practitionerId,
                supervisor == null ? null : supervisor.getId()));
    }
}
