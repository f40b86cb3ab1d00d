package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Choice;
import org.attune.api.page.Lookups;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Finds what a form or an address names. */
@ApplicationScoped
public class LookupsBean implements Lookups {

    private static final String BY_THE_CALLER = "Called by services, which say who may";

    @Inject
    EntityManager em;

    @Override
    @Unrestricted(BY_THE_CALLER)
    public <T> T whole(Class<T> type, String query, @Nullable UUID id, String words) {
        return id == null
                ? missing(words)
                : em.createQuery(query, type)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> missing(words));
    }

    @Override
    @Unrestricted(BY_THE_CALLER)
    public <T> T found(Class<T> type, @Nullable UUID id, String words) {
        T found = id == null ? null : em.find(type, id);
        return found == null ? missing(words) : found;
    }

    private static <T> T missing(String words) {
        throw new NotFoundException("There is no such " + words + ".");
    }

    @Override
    @Unrestricted(BY_THE_CALLER)
    public @Nullable Practitioner person(Entered entered, String field, @Nullable UUID id, LocalDate day) {
        Practitioner person = id == null ? null : em.find(Practitioner.class, id);
        entered.check(
                id == null || person != null && person.worksOn(day),
                field,
                "Choose somebody who works here on that day");
        return person;
    }

    @Override
    @Transactional
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
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
