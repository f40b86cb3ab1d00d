package org.attune.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.attune.kernel.tenancy.Rounds;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Goes round every authority, once a minute, and seals what was written since. Any number of servers may. */
@ApplicationScoped
public class SealingJob {

    private static final Logger LOG = Logger.getLogger(SealingJob.class.getName());

    /** So that one authority's backlog does not keep the others waiting for long. */
    private static final int PER_ROUND = 20;

    @Inject
    Rounds rounds;

    @Inject
    Sealing sealing;

    @Inject
    @ConfigProperty(name = "attune.audit.seal.seconds", defaultValue = "60")
    int seconds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.start("Sealing the audit", Duration.ofSeconds(seconds), Duration.ofSeconds(seconds), this::ofAuthority);
    }

    private void ofAuthority() {
        for (int done = 0; done < PER_ROUND && sealing.seal() > 0; done++) {
            LOG.finest("Sealed entries of the audit");
        }
    }
}
