package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;

/** In which districts a practitioner works, and in which team they are. */
@ApplicationScoped
@Transactional
@Requires({Permission.MANAGE_PRACTITIONERS, Permission.WORK_CASES})
public class PractitionerDistricts {

    @Inject
    EntityManager em;

    @Inject
    Held held;

    /** By name. */
    public List<Choice> of(UUID practitionerId) {
        return entries(practitionerId).stream()
                .map(one -> new Choice(one.district().getId(), one.district().name()))
                .toList();
    }

    /** Today's and those to come, the first first. */
    public List<MemberView> teams(UUID practitionerId) {
        return em.createQuery(
                        "select m from TeamMember m join fetch m.team join fetch m.practitioner where m.practitioner.id = :id"
                                + " and (m.lastDay is null or m.lastDay >= :today) order by m.firstDay",
                        TeamMember.class)
                .setParameter("id", practitionerId)
                .setParameter("today", London.today())
                .getResultStream()
                .map(MemberView::of)
                .toList();
    }

    /** @throws InvalidException where one of them is retired, and was not theirs */
    @Requires(Permission.MANAGE_PRACTITIONERS)
    public void keep(Practitioner practitioner, Collection<UUID> districtIds) {
        Set<UUID> missing = new HashSet<>(districtIds);
        for (PractitionerDistrict entry : entries(practitioner.getId())) {
            if (!missing.remove(entry.district().getId())) {
                em.remove(entry);
            }
        }
        for (UUID id : missing) {
            District district = held.find(District.class, id, "district");
            if (district.retiredOn() != null) {
                throw new InvalidException("districts", district.name() + " is retired. Choose another district.");
            }
            em.persist(new PractitionerDistrict(practitioner, district));
        }
    }

    private List<PractitionerDistrict> entries(UUID practitionerId) {
        return em.createQuery(
                        "select w from PractitionerDistrict w join fetch w.district d where w.practitioner.id = :id"
                                + " order by d.name, d.id",
                        PractitionerDistrict.class)
                .setParameter("id", practitionerId)
                .getResultList();
    }
}
