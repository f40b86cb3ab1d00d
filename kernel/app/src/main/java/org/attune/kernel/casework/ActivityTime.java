package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.workload.WorkSource;
import org.attune.api.workload.WorkTime;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.web.Json;
import org.jspecify.annotations.Nullable;

/** What was done on cases, in numbers: of restricted records too, since who is busy with one has no room. */
@ApplicationScoped
class ActivityTime implements WorkSource {

    @Inject
    DatabaseFunctions functions;

    @Override
    public String title() {
        return "Casework";
    }

    @Override
    public List<WorkTime> work(LocalDate first, LocalDate last, @Nullable UUID practitionerId) {
        return functions.texts("attune.work_done", first, last, practitionerId).stream()
                .map(line -> Json.mapper().fromJson(line, WorkTime.class))
                .toList();
    }
}
