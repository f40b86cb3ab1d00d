package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.persistence.DatabaseFunctions;

/**
 * Sends what is due for one authority. Taking a reminder and writing its messages is one transaction, so neither a restart nor
 * a second server repeats or loses one.
 */
@ApplicationScoped
@Transactional
@Unrestricted("Called by its job alone, for each authority in turn")
public class RegistrationReminders {

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    RegistrationMail mail;

    @Inject
    Event<RegistrationEnded> ended;

    /** @return how many were due */
    public int sendDue() {
        List<UUID> due = functions.ids("attune.take_registration_reminders");
        if (due.isEmpty()) {
            return 0;
        }
        em.createQuery(
                        "select r from RegistrationReminder r join fetch r.practitioner where r.id in :due",
                        RegistrationReminder.class)
                .setParameter("due", due)
                .getResultList()
                .forEach(this::send);
        return due.size();
    }

    private void send(RegistrationReminder reminder) {
        Practitioner practitioner = reminder.practitioner();
        if (reminder.hasEnded()) {
            mail.ended(practitioner, reminder.expiresOn());
            ended.fire(new RegistrationEnded(practitioner.getId(), practitioner.getName(), HcpcStatus.LAPSED.words()));
        } else {
            mail.remind(practitioner, reminder.expiresOn());
        }
    }
}
