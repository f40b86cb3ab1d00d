package org.attune.tests.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.workload.Capacity;
import org.attune.api.workload.WorkKind;
import org.attune.api.workload.WorkSource;
import org.attune.api.workload.WorkTime;
import org.attune.api.workload.Workload;
import org.jspecify.annotations.Nullable;

/**
 * How a service model asks how much time there is, before more is promised, and adds the time that it keeps itself: here an incident
 * to which somebody is called. {@link WorkloadTest} runs it.
 */
@ApplicationScoped
@Transactional
class WorkloadExample implements WorkSource {

    static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    static final int MINUTES = 90;

    @Inject
    Workload workload;

    /** Direct time of a school year, everybody's. */
    int direct(int year) {
        return workload.of(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31)).stream()
                .mapToInt(Capacity::directMinutes)
                .sum();
    }

    /** Whether so many minutes more can be promised. */
    boolean covers(int year, int sold) {
        return sold <= direct(year);
    }

    Capacity of(UUID practitioner, LocalDate day) {
        return workload.of(practitioner, day, day).orElseThrow();
    }

    List<Capacity> everybody(LocalDate day) {
        return workload.of(day, day);
    }

    @Override
    public String title() {
        return "Incidents";
    }

    /** In a real one these are read from its own tables, with one statement. */
    @Override
    public List<WorkTime> work(LocalDate first, LocalDate last, @Nullable UUID practitionerId) {
        return practitionerId == null || DAY.isBefore(first) || DAY.isAfter(last)
                ? List.of()
                : List.of(new WorkTime(practitionerId, DAY, MINUTES, WorkKind.PLANNED));
    }
}
