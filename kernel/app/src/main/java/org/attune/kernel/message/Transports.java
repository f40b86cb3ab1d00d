package org.attune.kernel.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.web.Demo;
import org.eclipse.microprofile.config.Config;

/** Which way messages go in this deployment, if any. */
@ApplicationScoped
public class Transports {

    private static final Logger LOG = Logger.getLogger(Transports.class.getName());

    @Inject
    Demo demo;

    @Inject
    Config config;

    @Inject
    CurrentAuthority authority;

    private Optional<Transport> transport = Optional.empty();

    @PostConstruct
    void choose() {
        transport = demo.isEnabled()
                ? Optional.of(new DemoTransport())
                : SmtpSettings.of(config).map(settings -> new SmtpTransport(settings, authority));
        if (transport.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "No mail server is set: messages wait until attune.smtp.host and attune.smtp.from are"
                            + " (ATTUNE_SMTP_HOST, ATTUNE_SMTP_FROM), and then go");
        }
    }

    /** @return whether a text message would arrive: without that a code has to go by email */
    public boolean canText() {
        return of(Channel.TEXT).isPresent();
    }

    Optional<Transport> of(Channel channel) {
        return transport.filter(way -> way.carries(channel));
    }

    boolean none() {
        return transport.isEmpty();
    }

    boolean isDemo() {
        return demo.isEnabled();
    }
}
