package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.child.ChildRecords;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.jspecify.annotations.Nullable;

/** Reads incidents: lists for everybody of the service, what they are about for their team. */
@ApplicationScoped
@Transactional
public class IncidentService {

    private static final int MOST = 200;
    private static final int SHOWN = 10;

    @Inject
    EntityManager em;

    @Inject
    Membership membership;

    @Inject
    ChildRecords records;

    @Inject
    Rota rota;

    @Inject
    CurrentUser user;

    /**
     * What the first page of the plugin shows.
     *
     * @param answering the names of those who answer now
     */
    public record Board(List<IncidentRow> open, List<IncidentRow> closed, List<String> answering) {}

    /**
     * All of it at once.
     *
     * @param before only older ones of the closed than this id; null for the newest
     * @param limit how many of each at most
     */
    @Requires(Permission.WORK_SERVICE)
    public Board board(@Nullable UUID before, int limit) {
        return new Board(
                list(IncidentState.OPEN, null, limit),
                list(IncidentState.CLOSED, before, limit),
                rota.answering().stream().map(Practitioner::getName).toList());
    }

    /**
     * Incidents, the newest first.
     *
     * @param before only older ones than this id; null for the newest
     * @param limit how many at most, 1 to 200
     */
    @Requires(Permission.WORK_SERVICE)
    public List<IncidentRow> list(IncidentState state, @Nullable UUID before, int limit) {
        TypedQuery<Incident> query = em.createQuery(
                        "select i from CriticalIncidentsIncident i where i.state = :state"
                                + (before == null ? "" : " and i.id < :before") + " order by i.id desc",
                        Incident.class)
                .setParameter("state", state);
        if (before != null) {
            query.setParameter("before", before);
        }
        List<Incident> incidents =
                query.setMaxResults(Math.max(1, Math.min(limit, MOST))).getResultList();
        if (incidents.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = incidents.stream().map(Incident::getId).toList();
        Set<UUID> mine = mine(ids);
        Map<UUID, Call> calls = mine.isEmpty() ? Map.of() : calls(mine);
        return incidents.stream()
                .map(one -> IncidentRow.of(one, calls.get(one.getId()), mine.contains(one.getId())))
                .toList();
    }

    /** The open incidents in whose team the reader is, the newest first. Costs two statements at most, and one where there is none. */
    @Requires(Permission.WORK_SERVICE)
    public List<IncidentRow> mineOpen() {
        UUID me = user.accountId();
        if (me == null) {
            return List.of();
        }
        List<Incident> open = em.createQuery(
                        "select i from CriticalIncidentsIncident i, CriticalIncidentsResponder r where r.incidentId = i.id"
                                + " and r.accountId = :me and r.leftAt is null and i.state = :open order by i.id desc",
                        Incident.class)
                .setParameter("me", me)
                .setParameter("open", IncidentState.OPEN)
                .setMaxResults(SHOWN)
                .getResultList();
        Map<UUID, Call> calls = open.isEmpty()
                ? Map.of()
                : calls(open.stream().map(Incident::getId).collect(Collectors.toSet()));
        return open.stream()
                .map(one -> IncidentRow.of(one, calls.get(one.getId()), true))
                .toList();
    }

    /** @throws NotFoundException where there is no such incident, or its team is not the reader's */
    @Requires(Permission.WORK_SERVICE)
    public IncidentView view(@Nullable UUID id) {
        Incident incident = membership.of(id);
        Call call = first(
                "select c from CriticalIncidentsCall c left join fetch c.setting where c.incidentId = :id",
                Call.class,
                incident);
        return new IncidentView(
                incident,
                call,
                of(
                        "select r from CriticalIncidentsResponder r where r.incidentId = :id and r.leftAt is null order by r.id",
                        Responder.class,
                        incident),
                of(
                        "select s from CriticalIncidentsPlanStep s where s.incidentId = :id order by s.ordinal",
                        PlanStep.class,
                        incident),
                of(
                        "select g from CriticalIncidentsAffectedGroup g where g.incidentId = :id order by g.id",
                        AffectedGroup.class,
                        incident),
                people(incident),
                of(
                        "select d from CriticalIncidentsDebrief d where d.incidentId = :id order by d.heldOn, d.id",
                        Debrief.class,
                        incident),
                first("select r from CriticalIncidentsReview r where r.incidentId = :id", Review.class, incident),
                call == null ? List.of() : resources(call.getTheme()),
                minutes(incident));
    }

    /** Who is named. A child who has a record may ask who has read this of them. */
    private List<AffectedPerson> people(Incident incident) {
        List<AffectedPerson> people = of(
                "select p from CriticalIncidentsAffectedPerson p where p.incidentId = :id order by p.id",
                AffectedPerson.class,
                incident);
        records.listed(
                AffectedPerson.TABLE,
                people.stream()
                        .map(AffectedPerson::getChildId)
                        .filter(Objects::nonNull)
                        .toList());
        return people;
    }

    /** What the head of an incident's other pages shows. */
    @Requires(Permission.WORK_SERVICE)
    public Incident head(@Nullable UUID id) {
        return membership.of(id);
    }

    /** An incident of any team: what anybody may know. */
    @Requires(Permission.LEAD_SERVICE)
    public Incident anyHead(@Nullable UUID id) {
        Incident incident = id == null ? null : em.find(Incident.class, id);
        if (incident == null) {
            throw new NotFoundException("There is no such incident.");
        }
        return incident;
    }

    private List<Resource> resources(Theme theme) {
        return em.createQuery(
                        "select r from CriticalIncidentsResource r where r.theme = :theme or r.theme is null order by r.title, r.id",
                        Resource.class)
                .setParameter("theme", theme)
                .getResultList();
    }

    private int minutes(Incident incident) {
        return em.createQuery(
                        "select coalesce(sum(t.minutes), 0) from CriticalIncidentsTimeSpent t where t.incidentId = :id",
                        Number.class)
                .setParameter("id", incident.getId())
                .getSingleResult()
                .intValue();
    }

    /** A program is in no team. */
    private Set<UUID> mine(List<UUID> ids) {
        UUID me = user.accountId();
        if (me == null) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select r.incidentId from CriticalIncidentsResponder r where r.incidentId in :ids"
                                + " and r.accountId = :me and r.leftAt is null",
                        UUID.class)
                .setParameter("ids", ids)
                .setParameter("me", me)
                .getResultList());
    }

    private Map<UUID, Call> calls(Set<UUID> ids) {
        return em.createQuery(
                        "select c from CriticalIncidentsCall c left join fetch c.setting where c.incidentId in :ids",
                        Call.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Call::getIncidentId, Function.identity()));
    }

    private <T> List<T> of(String query, Class<T> type, Incident incident) {
        return em.createQuery(query, type).setParameter("id", incident.getId()).getResultList();
    }

    private <T> @Nullable T first(String query, Class<T> type, Incident incident) {
        List<T> found = of(query, type, incident);
        return found.isEmpty() ? null : found.get(0);
    }
}
