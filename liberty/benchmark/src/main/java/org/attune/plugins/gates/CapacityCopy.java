package org.attune.plugins.gates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.workload.Capacity;
import org.attune.api.workload.Workload;

/** What the kernel's service of the same operation is, word for word. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_WORKING_WEEKS)
@ConsentNotNeeded("Sums of time, and nothing of anybody's case")
public class CapacityCopy {

    @Inject
    Workload workload;

    public List<Capacity> of(LocalDate first, LocalDate last) {
        return workload.of(first, last);
    }
}
