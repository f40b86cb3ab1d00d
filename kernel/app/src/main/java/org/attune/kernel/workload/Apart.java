package org.attune.kernel.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Runs what may fail in a transaction of its own, so that it takes nothing else with it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Apart {

    <T> T run(Supplier<T> work) {
        return work.get();
    }
}
