package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.validation.Checks;

/** Keeps the teams. One in which somebody was is retired, and never removed. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_PLACES)
public class TeamService {

    private static final String WORDS = "team";

    @Inject
    EntityManager em;

    @Inject
    Held held;

    @Inject
    PlaceNames names;

    @Inject
    Checks checks;

    /** All by name, the retired ones too. */
    public List<TeamView> list() {
        Map<UUID, List<String>> districts = districts();
        Map<UUID, Long> members = members();
        return em.createQuery("select t from Team t order by t.name, t.id", Team.class)
                .getResultStream()
                .map(one -> view(one, districts, members))
                .toList();
    }

    /** Those in use, by name. */
    public List<Choice> choices() {
        return names.choices(Team.class);
    }

    public TeamView get(UUID id) {
        return view(held.find(Team.class, id, WORDS), districts(), members());
    }

    public UUID add(TeamInput entered) {
        checks.check(entered);
        names.requireFree(Team.class, entered.name(), null, WORDS);
        Team team = new Team(entered.name());
        em.persist(team);
        em.flush();
        return team.getId();
    }

    /** @param version the one that the change was made from */
    public void rename(UUID id, int version, TeamInput entered) {
        checks.check(entered);
        Team team = held.unchanged(Team.class, id, version, WORDS);
        names.requireFree(Team.class, entered.name(), id, WORDS);
        team.rename(entered.name());
        em.flush();
    }

    /** @throws RefusedException while somebody is in it, or a district names it */
    public void retire(UUID id, int version) {
        Team team = held.unchanged(Team.class, id, version, WORDS);
        long people = em.createQuery(
                        "select count(m) from TeamMember m where m.team.id = :id"
                                + " and (m.lastDay is null or m.lastDay >= :today)",
                        Long.class)
                .setParameter("id", id)
                .setParameter("today", London.today())
                .getSingleResult();
        List<String> where = districts().getOrDefault(id, List.of());
        if (people > 0 || !where.isEmpty()) {
            throw new RefusedException(
                    "team-in-use",
                    people > 0
                            ? "Somebody is in " + team.name() + ", or is to join it. End their days first."
                            : team.name() + " works in " + String.join(", ", where)
                                    + ". Give that district to another team first.");
        }
        team.retire(London.today());
        em.flush();
    }

    public void bringBack(UUID id, int version) {
        held.unchanged(Team.class, id, version, WORDS).retire(null);
        em.flush();
    }

    /** @throws RefusedException where it was ever used */
    public void remove(UUID id, int version) {
        Team team = held.unchanged(Team.class, id, version, WORDS);
        if (isUsed(id)) {
            throw new RefusedException(
                    "team-used",
                    team.name() + " has or had people, or a district names it, so it stays. Retire it instead.");
        }
        em.remove(team);
        em.flush();
    }

    /** Whether somebody is or was in it, or a district names it. */
    public boolean isUsed(UUID id) {
        return count("select count(m) from TeamMember m where m.team.id = :id", id)
                        + count("select count(d) from District d where d.team.id = :id", id)
                > 0;
    }

    private long count(String query, UUID id) {
        return em.createQuery(query, Long.class).setParameter("id", id).getSingleResult();
    }

    private static TeamView view(Team team, Map<UUID, List<String>> districts, Map<UUID, Long> members) {
        return new TeamView(
                team.getId(),
                team.name(),
                team.retiredOn(),
                team.getVersion(),
                districts.getOrDefault(team.getId(), List.of()),
                members.getOrDefault(team.getId(), 0L));
    }

    /** Those in use. */
    private Map<UUID, List<String>> districts() {
        Map<UUID, List<String>> names = new HashMap<>();
        em.createQuery(
                        "select t.id, d.name from District d join d.team t where d.retiredOn is null order by d.name",
                        Object[].class)
                .getResultList()
                .forEach(row -> names.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add((String) row[1]));
        return names;
    }

    private Map<UUID, Long> members() {
        Map<UUID, Long> counts = new HashMap<>();
        em.createQuery(
                        "select t.id, count(m) from TeamMember m join m.team t where m.firstDay <= :today"
                                + " and (m.lastDay is null or m.lastDay >= :today) group by t.id",
                        Object[].class)
                .setParameter("today", London.today())
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).longValue()));
        return counts;
    }
}
