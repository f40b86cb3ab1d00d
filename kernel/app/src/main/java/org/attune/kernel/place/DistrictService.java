package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.validation.Checks;
import org.jspecify.annotations.Nullable;

/** Keeps the districts. One that was used is retired, and never removed. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_PLACES)
public class DistrictService {

    private static final String WORDS = "district";

    @Inject
    EntityManager em;

    @Inject
    Held held;

    @Inject
    PlaceNames names;

    @Inject
    Checks checks;

    @Inject
    SettingFigures figures;

    /** All by name, the retired ones too. */
    public List<DistrictView> list() {
        Map<UUID, Long> settings = figures.byDistrict();
        Map<UUID, Long> without = figures.withoutLinkEpByDistrict();
        return em.createQuery("select d from District d left join fetch d.team order by d.name, d.id", District.class)
                .getResultStream()
                .map(one -> DistrictView.of(
                        one, settings.getOrDefault(one.getId(), 0L), without.getOrDefault(one.getId(), 0L)))
                .toList();
    }

    /** Those in use, by name. */
    @Requires({Permission.MANAGE_PLACES, Permission.MANAGE_PRACTITIONERS})
    public List<Choice> choices() {
        return names.choices(District.class);
    }

    public DistrictView get(UUID id) {
        District district = held.find(District.class, id, WORDS);
        return DistrictView.of(
                district,
                figures.byDistrict().getOrDefault(id, 0L),
                figures.withoutLinkEpByDistrict().getOrDefault(id, 0L));
    }

    public UUID add(DistrictInput entered) {
        checks.check(entered);
        names.requireFree(District.class, entered.name(), null, WORDS);
        District district = new District(entered.name(), team(entered.teamId(), null));
        em.persist(district);
        em.flush();
        return district.getId();
    }

    /** @param version the one that the change was made from */
    public void change(UUID id, int version, DistrictInput entered) {
        checks.check(entered);
        District district = held.unchanged(District.class, id, version, WORDS);
        names.requireFree(District.class, entered.name(), id, WORDS);
        district.change(entered.name(), team(entered.teamId(), district.team()));
        em.flush();
    }

    /** @throws RefusedException while open settings lie in it */
    public void retire(UUID id, int version) {
        District district = held.unchanged(District.class, id, version, WORDS);
        long settings = figures.byDistrict().getOrDefault(id, 0L);
        if (settings > 0) {
            throw new RefusedException(
                    "district-in-use",
                    "%,d open %s in %s. Put %s into another district first."
                            .formatted(
                                    settings,
                                    settings == 1 ? "setting is" : "settings are",
                                    district.name(),
                                    settings == 1 ? "it" : "them"));
        }
        district.retire(London.today());
        em.flush();
    }

    public void bringBack(UUID id, int version) {
        held.unchanged(District.class, id, version, WORDS).retire(null);
        em.flush();
    }

    /** @throws RefusedException where it was ever used */
    public void remove(UUID id, int version) {
        District district = held.unchanged(District.class, id, version, WORDS);
        if (isUsed(id)) {
            throw new RefusedException(
                    "district-used",
                    district.name() + " has or had settings or practitioners, so it stays. Retire it instead.");
        }
        em.remove(district);
        em.flush();
    }

    /** Whether a setting or a practitioner is in it. */
    public boolean isUsed(UUID id) {
        long uses = count("select count(d) from SettingDistrict d where d.district.id = :id", id)
                + count("select count(d) from PractitionerDistrict d where d.district.id = :id", id);
        return uses > 0;
    }

    private long count(String query, UUID id) {
        return em.createQuery(query, Long.class).setParameter("id", id).getSingleResult();
    }

    private @Nullable Team team(@Nullable UUID id, @Nullable Team present) {
        if (id == null) {
            return null;
        }
        Team team = held.find(Team.class, id, "team");
        if (team.retiredOn() != null && (present == null || !team.equals(present))) {
            throw new InvalidException("teamId", team.name() + " is retired. Choose another team.");
        }
        return team;
    }
}
