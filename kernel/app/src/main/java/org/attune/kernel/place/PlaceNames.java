package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/** What districts are called, and what teams are: each name once among its kind, the retired ones' too. */
@ApplicationScoped
class PlaceNames {

    @Inject
    EntityManager em;

    /** Those in use, by name. */
    List<Choice> choices(Class<? extends Place> kind) {
        return em.createQuery(
                        "select p from %s p where p.retiredOn is null order by p.name, p.id"
                                .formatted(kind.getSimpleName()),
                        kind)
                .getResultStream()
                .map(place -> new Choice(place.getId(), place.name()))
                .toList();
    }

    /**
     * @param self the one that is to have the name; null where it is new
     * @param words what it is, for "There is a ... of this name already"
     * @throws InvalidException where another has the name, however it is capitalised
     */
    void requireFree(Class<? extends Place> kind, String name, @Nullable UUID self, String words) {
        em.createQuery("select p from %s p where lower(p.name) = :name".formatted(kind.getSimpleName()), kind)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .getResultStream()
                .filter(other -> !other.getId().equals(self))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidException(
                            "name",
                            other.retiredOn() == null
                                    ? "There is a " + words + " of this name already"
                                    : "There is a retired " + words + " of this name: bring it back instead");
                });
    }
}
