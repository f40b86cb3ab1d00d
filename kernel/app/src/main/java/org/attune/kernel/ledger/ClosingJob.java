package org.attune.kernel.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.attune.kernel.tenancy.Rounds;

/** Closes what is due in every authority: each hour, since a day begins at some hour. */
@ApplicationScoped
public class ClosingJob {

    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofHours(1);

    @Inject
    Rounds rounds;

    @Inject
    Closing closing;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.start("Closing of periods", FIRST, BETWEEN, closing::closeDue);
    }
}
