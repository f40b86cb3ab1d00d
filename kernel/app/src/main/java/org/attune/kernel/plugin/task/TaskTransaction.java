package org.attune.kernel.plugin.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.attune.api.plugin.ScheduledTask;
import org.attune.api.security.Unrestricted;

/** A transaction for one authority's run of a task. */
@ApplicationScoped
public class TaskTransaction {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Unrestricted("the kernel's own scheduler calls it, as the system")
    public void run(ScheduledTask task) {
        task.run();
    }
}
