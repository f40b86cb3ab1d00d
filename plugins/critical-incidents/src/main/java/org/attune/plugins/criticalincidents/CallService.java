package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.persistence.Submissions;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Takes a call, and tells whoever answers. */
@ApplicationScoped
@Transactional
public class CallService {

    /** How long a call may have waited for a connection. Longer ago, it was called when it came. */
    private static final Duration WAITED = Duration.ofDays(3);

    @Inject
    EntityManager em;

    @Inject
    Membership membership;

    @Inject
    TeamService team;

    @Inject
    PlanService plans;

    @Inject
    Rota rota;

    @Inject
    Notices notices;

    @Inject
    PluginSettings settings;

    @Inject
    CurrentUser user;

    /** Where an incident can be. */
    public record Place(UUID id, String name) {}

    /** The open settings by name. */
    @Requires(Permission.WORK_SERVICE)
    public List<Place> places() {
        return em.createQuery(
                        "select s.id, s.name from Setting s where s.status in :open order by s.name, s.id",
                        Object[].class)
                .setParameter("open", Set.of(SettingStatus.OPEN, SettingStatus.PROPOSED_TO_CLOSE))
                .getResultStream()
                .map(row -> new Place((UUID) row[0], (String) row[1]))
                .toList();
    }

    /**
     * Logs a call.
     *
     * @param writtenAt when it was written down, where that was before it could be sent; null for now
     * @param submissionId the same when it is sent again: it is then logged once
     * @return the incident's id
     * @throws InvalidException where something is missing, too long or cannot be
     */
    @Requires(Permission.WORK_SERVICE)
    public UUID log(Told told, @Nullable Instant writtenAt, UUID submissionId) {
        Told sound = told.checked();
        return Submissions.made(em, Incident.class, submissionId)
                .orElseGet(() -> begin(sound, calledAt(writtenAt), submissionId));
    }

    private UUID begin(Told told, Instant calledAt, UUID submissionId) {
        Setting setting = setting(told.settingId());
        Severity severity = told.severityOr(Severity.SERIOUS);
        Duration within = settings.get(IncidentSettings.class).answerWithin(severity);
        Incident incident = new Incident(severity, calledAt, calledAt.plus(within), submissionId);
        em.persist(incident);
        // All else refers to it.
        em.flush();
        Call call = new Call(incident.getId());
        call.tell(told, setting);
        em.persist(call);
        plans.begin(incident.getId(), call.getTheme());
        List<Practitioner> answering = rota.answering();
        gather(incident.getId(), answering);
        tell(incident, within.toMinutes(), answering);
        return incident.getId();
    }

    /** Puts right what was told. The time to ring back is counted anew where the severity changes. */
    @Requires(Permission.WORK_SERVICE)
    public void change(UUID incidentId, Told told) {
        Incident incident = membership.open(incidentId);
        Told sound = told.checked();
        Severity severity = sound.severityOr(incident.getSeverity());
        incident.change(
                severity,
                incident.getCalledAt().plus(settings.get(IncidentSettings.class).answerWithin(severity)));
        em.createQuery("select c from CriticalIncidentsCall c where c.incidentId = :incident", Call.class)
                .setParameter("incident", incidentId)
                .getSingleResult()
                .tell(sound, setting(sound.settingId()));
    }

    /** The caller was rung back. Where a duty team answers and nobody leads yet, whoever did it leads. */
    @Requires(Permission.WORK_SERVICE)
    public void answered(UUID incidentId) {
        membership.open(incidentId).answered(London.now());
        List<Responder> responders = team.team(incidentId);
        if (responders.stream().noneMatch(one -> one.getRole() == TeamRole.LEAD)) {
            responders.stream()
                    .filter(one -> one.getAccountId().equals(user.accountId()))
                    .forEach(one -> one.take(TeamRole.LEAD));
        }
    }

    private void gather(UUID incidentId, List<Practitioner> answering) {
        UUID me = user.accountId();
        TeamRole part = rota.isTeam() ? TeamRole.RESPONDER : TeamRole.LEAD;
        for (Practitioner person : answering) {
            join(incidentId, person, part);
        }
        boolean told = answering.stream().anyMatch(person -> me != null && me.equals(person.getAccountId()));
        for (Practitioner person : rota.overseers()) {
            if (answering.stream().noneMatch(person::equals) && !(me != null && me.equals(person.getAccountId()))) {
                join(incidentId, person, TeamRole.OVERSEER);
            }
        }
        if (me != null && !told) {
            em.persist(new Responder(
                    incidentId, me, user.practitionerId(), user.getDisplayName(), TeamRole.CALL_TAKER, ""));
        }
    }

    private void join(UUID incidentId, Practitioner person, TeamRole part) {
        UUID account = person.getAccountId();
        if (account != null) {
            em.persist(new Responder(incidentId, account, person.getId(), person.getName(), part, ""));
        }
    }

    private void tell(Incident incident, long minutes, List<Practitioner> answering) {
        if (answering.isEmpty()) {
            notices.tell(
                    IncidentNotices.calledForNobody(incident, minutes), List.of(new Recipient.Holders(Role.PRINCIPAL)));
        } else {
            List<Recipient.Practitioner> told = answering.stream()
                    .map(person -> new Recipient.Practitioner(person.getId()))
                    .toList();
            notices.tell(IncidentNotices.called(incident, minutes), told);
            if (settings.get(IncidentSettings.class).answererIsTexted()) {
                notices.text(IncidentTexts.called(incident, minutes), told);
            }
        }
    }

    private @Nullable Setting setting(@Nullable UUID id) {
        Setting setting = id == null ? null : em.find(Setting.class, id);
        if (id != null && setting == null) {
            throw new InvalidException("setting", "Choose a school or setting");
        }
        return setting;
    }

    private static Instant calledAt(@Nullable Instant writtenAt) {
        Instant now = London.now();
        boolean likely = writtenAt != null && writtenAt.isBefore(now) && writtenAt.isAfter(now.minus(WAITED));
        return likely && writtenAt != null ? writtenAt : now;
    }
}
