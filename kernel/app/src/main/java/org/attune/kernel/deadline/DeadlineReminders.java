package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.Reminder;
import org.attune.api.notice.Fact;
import org.attune.api.notice.Notice;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Role;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.kernel.persistence.DatabaseFunctions;

/**
 * Tells people of deadlines that are near or past, for one authority. Taking a reminder and telling of it is one transaction, so
 * neither a restart nor a second server repeats or loses one.
 */
@ApplicationScoped
@Transactional
@Unrestricted("Called by its job alone, for each authority in turn")
@ConsentNotNeeded("Tells that a day has come, and nothing about a child")
public class DeadlineReminders {

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    RuleCatalogue rules;

    @Inject
    Notices notices;

    /** @return how many were due */
    public int tellDue() {
        Map<String, DeadlineRule> reminding = new HashMap<>();
        List<String> keys = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (DeadlineRule rule : rules.all()) {
            for (Reminder reminder : rule.reminders()) {
                reminding.put(rule.key(), rule);
                keys.add(rule.key());
                days.add(String.valueOf(reminder.days()));
            }
        }
        List<UUID> due = functions.ids(
                "attune.take_deadline_reminders",
                keys.toArray(String[]::new),
                days.toArray(String[]::new),
                London.today());
        if (!due.isEmpty()) {
            em.createQuery(
                            "select r from ClockReminder r join fetch r.clock c left join fetch c.practitioner where r.id in :due",
                            ClockReminder.class)
                    .setParameter("due", due)
                    .getResultList()
                    .forEach(one -> tell(
                            one,
                            Objects.requireNonNull(reminding.get(one.clock().rule()))));
        }
        return due.size();
    }

    private void tell(ClockReminder reminder, DeadlineRule rule) {
        Clock clock = reminder.clock();
        notices.tell(
                new Notice(
                        DeadlineNotices.of(reminder.days()),
                        "deadline:" + reminder.getId(),
                        "/deadlines/view.xhtml?id=" + clock.getId(),
                        Map.of("task", new Fact.Task(rule), "day", new Fact.Day(reminder.dueOn()))),
                whom(clock, rule, reminder.days()));
    }

    private static List<Recipient> whom(Clock clock, DeadlineRule rule, int days) {
        Practitioner who = clock.practitioner();
        List<Recipient> whom = new ArrayList<>();
        if (who != null) {
            whom.add(new Recipient.Practitioner(who.getId()));
        }
        boolean principals = rule.reminders().stream().anyMatch(one -> one.days() == days && one.principals());
        if (who == null || principals) {
            whom.add(new Recipient.Holders(Role.PRINCIPAL));
        }
        return whom;
    }
}
