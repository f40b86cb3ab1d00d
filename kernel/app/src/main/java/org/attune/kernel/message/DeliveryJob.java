package org.attune.kernel.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.attune.kernel.tenancy.Rounds;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks what became of messages, where the way that they go can say it. */
@ApplicationScoped
public class DeliveryJob {

    private static final Duration FIRST = Duration.ofSeconds(15);

    @Inject
    Rounds rounds;

    @Inject
    Deliveries deliveries;

    @Inject
    Transports transports;

    @Inject
    @ConfigProperty(name = "attune.delivery.round.seconds", defaultValue = "60")
    int seconds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (transports.tracking().isPresent()) {
            rounds.start("Deliveries", FIRST, Duration.ofSeconds(seconds), () -> deliveries
                    .due()
                    .forEach(deliveries::ask));
        }
    }
}
