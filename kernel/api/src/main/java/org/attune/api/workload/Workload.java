package org.attune.api.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers how much time the service has and what becomes of it, for the present authority. Inject it; the kernel implements it. It
 * asks for no permission, and says nothing of why somebody is away: the plugin's own services say who may see it.
 *
 * <p>For example, whether the direct time of a school year covers what was sold:
 *
 * <pre>{@code
 * int direct = workload.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)).stream()
 *         .mapToInt(Capacity::directMinutes)
 *         .sum();
 * boolean covered = soldMinutes <= direct;
 * }</pre>
 */
public interface Workload {

    /** The longest stretch that is answered: two years. */
    int MOST_DAYS = 732;

    /**
     * Everybody who works for the service on a day of the stretch. Costs the same few statements however many they are.
     *
     * @param first the first day, in London
     * @param last the last day, not before the first and less than {@link #MOST_DAYS} days after it
     * @return by name
     * @throws IllegalArgumentException where the stretch is too long, or ends before it begins
     */
    List<Capacity> of(LocalDate first, LocalDate last);

    /**
     * One practitioner.
     *
     * @param practitionerId who
     * @param first the first day, in London
     * @param last the last day, not before the first and less than {@link #MOST_DAYS} days after it
     * @return empty where they do not work here in the stretch, or there is no such practitioner
     * @throws IllegalArgumentException where the stretch is too long, or ends before it begins
     */
    Optional<Capacity> of(UUID practitionerId, LocalDate first, LocalDate last);
}
