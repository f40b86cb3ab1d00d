package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.time.London;

/** The practitioners who can be put into a team or made link EP. */
@ApplicationScoped
class People {

    @Inject
    EntityManager em;

    @Inject
    Held held;

    /** Those who have not left, by name, with what they may be called. */
    List<Choice> choices() {
        LocalDate today = London.today();
        return em.createQuery(
                        "select p from Practitioner p where p.active = true and (p.endsOn is null or p.endsOn >= :today)"
                                + " order by p.name, p.id",
                        Practitioner.class)
                .setParameter("today", today)
                .getResultStream()
                .map(one -> new Choice(
                        one.getId(), one.getName() + ", " + one.title(today).toLowerCase(Locale.UK)))
                .toList();
    }

    /**
     * @param field where it is said that they cannot be chosen
     * @throws InvalidException where they do not work here on the day
     */
    Practitioner working(UUID id, LocalDate day, String field) {
        Practitioner one = held.find(Practitioner.class, id, "practitioner");
        if (!one.worksOn(day)) {
            throw new InvalidException(
                    field, one.getName() + " does not work here on " + London.words(day) + ". Choose somebody else.");
        }
        return one;
    }
}
