package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Finds what a form or an address names. */
@ApplicationScoped
@Transactional
public class Lookups {

    @Inject
    EntityManager em;

    /**
     * With what it refers to, for a page, which reads it after the transaction.
     *
     * @param query selects it by {@code :id}
     * @throws NotFoundException where there is none in this authority
     */
    <T> T whole(Class<T> type, String query, @Nullable UUID id, String words) {
        return id == null
                ? missing(words)
                : em.createQuery(query, type)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> missing(words));
    }

    static <T> T missing(String words) {
        throw new NotFoundException("There is no such " + words + ".");
    }

    /** Null where nobody was chosen; said at the field where it is nobody who works here on the day. */
    @Nullable Practitioner person(Entered entered, String field, @Nullable UUID id, LocalDate day) {
        Practitioner person = id == null ? null : em.find(Practitioner.class, id);
        entered.check(
                id == null || person != null && person.worksOn(day),
                field,
                "Choose somebody who works here on that day");
        return person;
    }

    /** Those who work here today, by name. */
    @Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
    public List<Choice> people() {
        LocalDate today = London.today();
        return em
                .createQuery(
                        "select p from Practitioner p where p.active = true order by p.name, p.id", Practitioner.class)
                .getResultList()
                .stream()
                .filter(one -> one.worksOn(today))
                .map(one -> new Choice(one.getId(), one.getName()))
                .toList();
    }
}
