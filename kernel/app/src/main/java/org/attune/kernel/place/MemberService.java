package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Who is in which team from when until when. On one day somebody is in one team at most. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_PLACES)
public class MemberService {

    private static final String WORDS = "member of a team";

    @Inject
    EntityManager em;

    @Inject
    Held held;

    @Inject
    People people;

    /** Who is, was and will be in a team: those of today first. */
    public List<MemberView> of(UUID teamId) {
        return em.createQuery(
                        "select m from TeamMember m join fetch m.team join fetch m.practitioner p where m.team.id = :id"
                                + " order by p.name, m.firstDay desc, m.id",
                        TeamMember.class)
                .setParameter("id", teamId)
                .getResultStream()
                .map(MemberView::of)
                .toList();
    }

    public MemberView get(UUID id) {
        return MemberView.of(held.find(TeamMember.class, id, WORDS));
    }

    public List<Choice> practitioners() {
        return people.choices();
    }

    /** Puts somebody into a team; whoever was in another leaves it the day before. */
    public UUID add(UUID teamId, @Nullable UUID practitionerId, DaysInput entered) {
        Team team = held.find(Team.class, teamId, "team");
        if (practitionerId == null) {
            throw new InvalidException("practitionerId", "Choose who joins the team");
        }
        Days days = entered.days();
        if (team.retiredOn() != null) {
            throw new RefusedException("team-retired", team.name() + " is retired. Bring it back first.");
        }
        Practitioner who = people.working(practitionerId, days.first(), "practitionerId");
        Timeline<TeamMember> room = Timeline.makingRoom(of(who), days, London.today());
        room.ending().forEach(change -> change.who().change(change.days()));
        room.dropped().forEach(em::remove);
        em.flush();
        room.back().forEach(change -> em.persist(change.who().again(change.days())));
        TeamMember member = new TeamMember(team, who, days);
        em.persist(member);
        em.flush();
        return member.getId();
    }

    /** @param version the one that the change was made from */
    public void change(UUID id, int version, DaysInput entered) {
        TeamMember member = held.unchanged(TeamMember.class, id, version, WORDS);
        Days days = entered.days();
        Optional<TeamMember> other = of(member.practitioner()).stream()
                .filter(one -> !one.equals(member) && one.days().overlaps(days))
                .findFirst();
        other.ifPresent(one -> {
            throw new InvalidException(
                    "firstDay",
                    member.practitioner().getName() + " is in " + one.name() + " "
                            + one.days().words() + ". Nobody is in two teams on one day.");
        });
        member.change(days);
        em.flush();
    }

    /** @throws RefusedException where it has begun: then it can only end */
    public void remove(UUID id, int version) {
        TeamMember member = held.unchanged(TeamMember.class, id, version, WORDS);
        member.requireToCome();
        em.remove(member);
        em.flush();
    }

    private List<TeamMember> of(Practitioner who) {
        return em.createQuery(
                        "select m from TeamMember m join fetch m.team where m.practitioner.id = :id order by m.firstDay",
                        TeamMember.class)
                .setParameter("id", who.getId())
                .getResultList();
    }
}
