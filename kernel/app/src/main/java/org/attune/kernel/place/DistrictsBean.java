package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.place.DistrictPlace;
import org.attune.api.place.Districts;
import org.attune.api.place.TeamPerson;
import org.attune.api.security.Unrestricted;
import org.jspecify.annotations.Nullable;

/** Districts and teams as plugins have them. */
@ApplicationScoped
@Transactional
@Unrestricted(
        "Where the service works is no secret of anybody; the plugin's own services say who sees what is done there")
public class DistrictsBean implements Districts {

    @Inject
    EntityManager em;

    @Override
    public List<DistrictPlace> all() {
        return em.createQuery("select d from District d left join fetch d.team order by d.name, d.id", District.class)
                .getResultStream()
                .map(DistrictsBean::place)
                .toList();
    }

    @Override
    public Optional<DistrictPlace> find(UUID id) {
        return em.createQuery("select d from District d left join fetch d.team where d.id = :id", District.class)
                .setParameter("id", id)
                .getResultStream()
                .map(DistrictsBean::place)
                .findFirst();
    }

    @Override
    public List<TeamPerson> people(LocalDate day) {
        return em.createQuery(
                        "select m from TeamMember m join fetch m.practitioner join fetch m.team where m.firstDay <= :day"
                                + " and (m.lastDay is null or m.lastDay >= :day) order by m.practitioner.name, m.id",
                        TeamMember.class)
                .setParameter("day", day)
                .getResultStream()
                .filter(one -> one.practitioner().worksOn(day))
                .map(one -> new TeamPerson(
                        one.team().getId(),
                        one.practitioner().getId(),
                        one.practitioner().getName()))
                .toList();
    }

    private static DistrictPlace place(District district) {
        @Nullable Team team = district.team();
        return new DistrictPlace(
                district.getId(),
                district.name(),
                team == null ? null : team.getId(),
                team == null ? "" : team.name(),
                district.retiredOn() == null);
    }
}
