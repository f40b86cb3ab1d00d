package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Says where districts stand on the grid that looks like the map. */
@ApplicationScoped
@Transactional
public class GridService {

    @Inject
    EntityManager em;

    @Inject
    Places places;

    @Requires(Permission.MANAGE_SERVICE)
    public Optional<GridPlace> of(@Nullable UUID districtId) {
        return em.createQuery("select g from DistrictDaysGridPlace g where g.districtId = :district", GridPlace.class)
                .setParameter("district", places.district(districtId).id())
                .getResultStream()
                .findFirst();
    }

    /**
     * @param across column from the west, 1 to 8; null to take it from the grid
     * @param down row from the north, 1 to 8
     * @throws org.attune.api.problem.InvalidException where one of the two is missing, or another district stands there
     */
    @Requires(Permission.MANAGE_SERVICE)
    public void put(@Nullable UUID districtId, @Nullable Integer across, @Nullable Integer down) {
        UUID district = places.district(districtId).id();
        Optional<GridPlace> before = of(district);
        if (across == null && down == null) {
            before.ifPresent(em::remove);
            return;
        }
        Entered entered = new Entered();
        int column = place(entered, "across", across, "Choose a column");
        int row = place(entered, "down", down, "Choose a row");
        entered.check(
                em.createQuery(
                                "select g.id from DistrictDaysGridPlace g where g.across = :across and g.down = :down and g.districtId <> :district",
                                UUID.class)
                        .setParameter("across", column)
                        .setParameter("down", row)
                        .setParameter("district", district)
                        .getResultList()
                        .isEmpty(),
                "across",
                "Another district stands there: choose another place, or move that one first");
        entered.done();
        GridPlace place = before.orElseGet(() -> new GridPlace(district));
        place.stand(column, row);
        if (before.isEmpty()) {
            em.persist(place);
        }
        em.flush();
    }

    private static int place(Entered entered, String field, @Nullable Integer number, String missing) {
        boolean sound = number != null && number >= 1 && number <= GridPlace.MOST;
        entered.check(sound, field, missing);
        return sound ? number : 1;
    }
}
