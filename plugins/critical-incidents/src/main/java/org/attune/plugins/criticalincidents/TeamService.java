package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.page.Choice;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Who is in a response team: put in by the team, or, for whoever leads the service, with a reason that the team reads. */
@ApplicationScoped
@Transactional
public class TeamService {

    @Inject
    EntityManager em;

    @Inject
    Membership membership;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    /** Those who work here and can sign in, by name. */
    @Requires(Permission.WORK_SERVICE)
    public List<Choice> people() {
        return em.createQuery(
                        "select p from Practitioner p where p.active = true and p.accountId is not null order by p.name, p.id",
                        Practitioner.class)
                .getResultStream()
                .map(person -> new Choice(person.getId(), person.getName()))
                .toList();
    }

    /** Puts somebody into the team, or gives them another part in it. One leads: who led before responds. */
    @Requires(Permission.WORK_SERVICE)
    public void add(UUID incidentId, @Nullable UUID practitionerId, @Nullable TeamRole role) {
        Incident incident = membership.open(incidentId);
        Practitioner person = practitionerId == null ? null : em.find(Practitioner.class, practitionerId);
        UUID account = person == null || !person.isActive() ? null : person.getAccountId();
        if (person == null || account == null) {
            throw new InvalidException("person", "Choose somebody who works here and can sign in");
        }
        TeamRole part = role == null ? TeamRole.RESPONDER : role;
        if (part == TeamRole.LEAD) {
            team(incidentId).stream()
                    .filter(one -> one.getRole() == TeamRole.LEAD)
                    .forEach(one -> one.take(TeamRole.RESPONDER));
        }
        take(incident.getId(), account, person.getId(), person.getName(), part, "");
        notices.tell(IncidentNotices.joined(incidentId, account), List.of(new Recipient.Person(account)));
    }

    /** Whoever leads the service joins a team. It is told, and reads why. */
    @Requires(Permission.LEAD_SERVICE)
    public void join(UUID incidentId, @Nullable String reason) {
        Incident incident = em.find(Incident.class, incidentId);
        UUID me = user.accountId();
        if (incident == null || me == null) {
            throw new NotFoundException("There is no such incident.");
        }
        Entered entered = new Entered();
        String why = entered.needed("reason", reason, Entered.LINE, "Say why you join: the team reads it");
        entered.done();
        List<Recipient.Person> told = team(incidentId).stream()
                .filter(one -> one.getLeftAt() == null)
                .map(one -> new Recipient.Person(one.getAccountId()))
                .toList();
        take(incidentId, me, user.practitionerId(), user.getDisplayName(), TeamRole.OVERSEER, why);
        notices.tell(IncidentNotices.joined(incidentId, me), told);
    }

    /** Leaves a team: from then on they see no more of it. The last one stays. */
    @Requires(Permission.WORK_SERVICE)
    public void leave(UUID incidentId) {
        membership.open(incidentId);
        List<Responder> there =
                team(incidentId).stream().filter(one -> one.getLeftAt() == null).toList();
        if (there.size() < 2) {
            throw new RefusedException("last-in-team", "Somebody must stay in the team. Add somebody else first.");
        }
        there.stream()
                .filter(one -> one.getAccountId().equals(user.accountId()))
                .forEach(one -> one.leave(London.now()));
    }

    /** In the team from now on, or again. */
    void take(
            UUID incidentId, UUID account, @Nullable UUID practitionerId, String name, TeamRole role, String because) {
        List<Responder> known = em.createQuery(
                        "select r from CriticalIncidentsResponder r where r.incidentId = :incident and r.accountId = :account",
                        Responder.class)
                .setParameter("incident", incidentId)
                .setParameter("account", account)
                .getResultList();
        if (known.isEmpty()) {
            em.persist(new Responder(incidentId, account, practitionerId, name, role, because));
        } else {
            known.get(0).take(role);
        }
    }

    List<Responder> team(UUID incidentId) {
        return em.createQuery(
                        "select r from CriticalIncidentsResponder r where r.incidentId = :incident order by r.id",
                        Responder.class)
                .setParameter("incident", incidentId)
                .getResultList();
    }
}
