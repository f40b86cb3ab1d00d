package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.persistence.Submissions;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Hands over from one who answers to the next: today's slot, and the open incidents that they lead. */
@ApplicationScoped
@Transactional
public class HandoverService {

    private static final int SHOWN = 10;

    @Inject
    EntityManager em;

    @Inject
    TeamService team;

    @Inject
    Notices notices;

    @Inject
    PluginSettings settings;

    @Inject
    CurrentUser user;

    /** What was handed over, for the next who answers. */
    public record Line(String when, String from, String to, int incidents, String note) {

        static Line of(Handover one) {
            return new Line(
                    Moments.when(one.getHandedAt()),
                    one.getFromName(),
                    one.getToName(),
                    one.getIncidents(),
                    one.getNote());
        }
    }

    @Requires(Permission.WORK_SERVICE)
    public List<Line> newest() {
        return em.createQuery(
                        "select h from CriticalIncidentsHandover h order by h.handedAt desc, h.id desc", Handover.class)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(Line::of)
                .toList();
    }

    /**
     * Hands over. Whoever takes over leads the incidents that whoever hands over led; who handed over stays in their teams.
     *
     * @param withSlot whether today's slot of the rota is handed over too
     */
    @Requires(Permission.WORK_SERVICE)
    public void handOver(@Nullable UUID toId, boolean withSlot, @Nullable String note, UUID submissionId) {
        UUID me = user.accountId();
        if (me == null) {
            throw new RefusedException("nobody", "Only a person hands over.");
        }
        Entered entered = new Entered();
        String said = entered.optional("note", note, Entered.LINES);
        entered.done();
        Practitioner to = toId == null ? null : em.find(Practitioner.class, toId);
        UUID account = to == null || !to.isActive() ? null : to.getAccountId();
        if (to == null || account == null || account.equals(me)) {
            throw new InvalidException("person", "Choose somebody else who works here and can sign in");
        }
        if (Submissions.made(em, Handover.class, submissionId).isPresent()) {
            return;
        }
        boolean slot = withSlot && giveToday(to);
        List<Responder> led = em.createQuery(
                        "select r from CriticalIncidentsResponder r, CriticalIncidentsIncident i where i.id = r.incidentId"
                                + " and i.state = :open and r.accountId = :me and r.role = :lead and r.leftAt is null",
                        Responder.class)
                .setParameter("open", IncidentState.OPEN)
                .setParameter("me", me)
                .setParameter("lead", TeamRole.LEAD)
                .getResultList();
        if (led.isEmpty() && !slot) {
            throw new RefusedException(
                    "nothing-to-hand-over", "You have neither today’s slot nor an open incident that you lead.");
        }
        for (Responder mine : led) {
            team.take(mine.getIncidentId(), account, to.getId(), to.getName(), TeamRole.LEAD, "");
            mine.take(TeamRole.RESPONDER);
        }
        Handover handover =
                new Handover(London.now(), user.getDisplayName(), to.getName(), led.size(), said, submissionId);
        em.persist(handover);
        notices.tell(IncidentNotices.handedOver(handover.getId(), led.size()), List.of(new Recipient.Person(account)));
        if (settings.get(IncidentSettings.class).answererIsTexted()) {
            notices.text(
                    IncidentTexts.handedOver(handover.getId(), led.size()),
                    List.of(new Recipient.Practitioner(to.getId())));
        }
    }

    /** False where today's slot is not theirs to give. */
    private boolean giveToday(Practitioner to) {
        UUID me = user.practitionerId();
        List<RotaSlot> today = em.createQuery(
                        "select s from CriticalIncidentsRotaSlot s where s.firstDay <= :today and s.lastDay >= :today",
                        RotaSlot.class)
                .setParameter("today", London.today())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (RotaSlot slot : today) {
            Practitioner holder = slot.getPractitioner();
            if (holder != null && holder.getId().equals(me)) {
                slot.give(to);
                return true;
            }
        }
        return false;
    }
}
