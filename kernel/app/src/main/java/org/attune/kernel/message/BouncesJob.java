package org.attune.kernel.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.kernel.tenancy.Rounds;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the mailbox to which mail servers return what they could not deliver: one for the whole deployment, as its mail server is. */
@ApplicationScoped
public class BouncesJob {

    private static final Logger LOG = Logger.getLogger(BouncesJob.class.getName());
    private static final String NAME = "Returned messages";
    private static final Duration FIRST = Duration.ofSeconds(15);

    @Inject
    Rounds rounds;

    @Inject
    Deliveries deliveries;

    @Inject
    Transports transports;

    @Inject
    Config config;

    @Inject
    @ConfigProperty(name = "attune.bounces.round.seconds", defaultValue = "60")
    int seconds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (transports.isSmtp()) {
            BounceSettings.of(config)
                    .map(BounceMailbox::new)
                    .ifPresent(mailbox ->
                            rounds.startShared(NAME, FIRST, Duration.ofSeconds(seconds), () -> round(mailbox)));
        }
    }

    private void round(BounceMailbox mailbox) {
        try {
            mailbox.look(raw -> Bounce.read(raw).filter(this::isNoted).isPresent());
        } catch (MessagingException unread) {
            LOG.log(
                    Level.WARNING,
                    "The mailbox of what comes back could not be read; the next round tries again",
                    unread);
        }
    }

    /** For the authority that its id names, and for no other. */
    private boolean isNoted(Bounce bounce) {
        Optional<Boolean> noted = rounds.within(
                bounce.of().authority(),
                () -> deliveries.returned(
                        bounce.of().reference(), bounce.reason().words()));
        return noted.orElse(false);
    }
}
