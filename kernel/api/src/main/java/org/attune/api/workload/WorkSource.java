package org.attune.api.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;

/**
 * Extension point: time of practitioners that a feature or plugin keeps, planned or done, so that it counts in what is planned and
 * done and in who has room. Implement it in a bean; a plugin's also bears {@link org.pf4j.Extension}. What the kernel keeps itself
 * (activities of cases, appointments) counts already and must not be given again.
 *
 * <p>Called in a transaction of its own, so that one that fails is left out, and named on the page, and harms nothing else.
 */
public interface WorkSource extends ExtensionPoint {

    /** @return what kind of work this is, for people, for example "Critical incidents" */
    String title();

    /**
     * The time of a stretch, for one practitioner or for all: a few statements, and none per person.
     *
     * @param first the first day, in London
     * @param last the last day, not before the first, at most two years after it
     * @param practitionerId whose; null for everybody's
     * @return the time, in any order; several of one day add up
     */
    List<WorkTime> work(LocalDate first, LocalDate last, @Nullable UUID practitionerId);
}
