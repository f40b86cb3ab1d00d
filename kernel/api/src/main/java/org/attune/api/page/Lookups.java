package org.attune.api.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a form or an address names, in the present authority. Inject it; the kernel implements it.
 *
 * <pre>{@code
 * Work work = lookups.whole(Work.class, "select w from AdviceWork w left join fetch w.lead where w.id = :id", id, "work");
 * Practitioner lead = lookups.person(entered, "lead", typed.lead(), day);
 * }</pre>
 *
 * <p>What it finds belongs to the transaction that is under way: all but {@link #people} is for services. It asks for no permission;
 * whoever calls it does.
 */
public interface Lookups {

    /**
     * One entity with what it refers to, for a page, which reads it after the transaction.
     *
     * @param query JPQL that selects it by {@code :id}, and fetches what the page reads
     * @param id null where the address names none
     * @param words what it is called: "work"
     * @return the entity
     * @throws NotFoundException where there is none
     */
    <T> T whole(Class<T> type, String query, @Nullable UUID id, String words);

    /**
     * One entity.
     *
     * @param id null where the address names none
     * @param words what it is called: "work"
     * @return the entity
     * @throws NotFoundException where there is none
     */
    <T> T found(Class<T> type, @Nullable UUID id, String words);

    /**
     * Who was chosen.
     *
     * @param field where it is said that somebody chosen does not work here on the day
     * @param id null where nobody was chosen
     * @param day in London
     * @return null where nobody was chosen, or there is nobody with this id
     */
    @Nullable Practitioner person(Entered entered, String field, @Nullable UUID id, LocalDate day);

    /**
     * Those who work here today, to choose from. For whoever has one of {@code WORK_SERVICE}, {@code MANAGE_SERVICE} and
     * {@code RUN_VIRTUAL_SCHOOL}; a page may call it.
     *
     * @return by name
     * @throws org.attune.api.problem.ForbiddenException to anybody else
     */
    List<Choice> people();
}
