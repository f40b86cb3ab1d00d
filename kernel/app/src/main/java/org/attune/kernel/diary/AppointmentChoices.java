package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.casework.InvolvementState;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.AppointmentKind;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.SettingStatus;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** What the forms of appointments and of sessions offer to choose from. */
@ApplicationScoped
@Transactional
@Requires(Permission.KEEP_DIARY)
@ConsentNotNeeded("Names one's own open cases, for which there was consent")
public class AppointmentChoices {

    private static final int MOST_CASES = 500;

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    KindCatalogue catalogue;

    @Inject
    AuditLog audit;

    /** What can be chosen, by its key. */
    public List<AppointmentKind> kinds() {
        return catalogue.all().stream().filter(AppointmentKind::chosen).toList();
    }

    /** Who works here, by name. */
    @Requires({Permission.KEEP_DIARY, Permission.OFFER_SESSIONS})
    public List<Choice> people() {
        return em.createQuery(
                        "select p.id, p.name from Practitioner p where p.active = true order by p.name, p.id",
                        Object[].class)
                .getResultStream()
                .map(row -> new Choice((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** Every setting that is not closed, by name. */
    @Requires({Permission.KEEP_DIARY, Permission.OFFER_SESSIONS})
    public List<Choice> settings() {
        return em.createQuery(
                        "select s.id, s.name from Setting s where s.status <> :closed order by s.name, s.id",
                        Object[].class)
                .setParameter("closed", SettingStatus.CLOSED)
                .getResultStream()
                .map(row -> new Choice((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** The open cases of whoever asks. */
    public List<Choice> cases() {
        UUID me = user.practitionerId();
        if (me == null) {
            return List.of();
        }
        List<Object[]> found = em.createQuery(
                        "select i.id, c.givenName, c.familyName, c.id from Involvement i join i.child c where i.state = :open"
                                + " and i.practitioner.id = :me order by c.familyName, c.givenName, i.id",
                        Object[].class)
                .setParameter("open", InvolvementState.OPEN)
                .setParameter("me", me)
                .setMaxResults(MOST_CASES)
                .getResultList();
        if (!found.isEmpty()) {
            audit.list(
                    "attune.involvement",
                    found.stream().map(row -> (UUID) row[3]).toList());
        }
        return found.stream()
                .map(row -> new Choice((UUID) row[0], row[1] + " " + row[2]))
                .toList();
    }

    /** Who the reader is; null where they are no practitioner. */
    public @Nullable UUID me() {
        return user.practitionerId();
    }
}
