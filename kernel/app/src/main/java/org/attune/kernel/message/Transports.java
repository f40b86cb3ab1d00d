package org.attune.kernel.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
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

    /** What {@code attune.mail.transport} may say, in any case. */
    enum Way {
        /** The operator's own mail server. */
        SMTP,
        /** GOV.UK Notify. */
        NOTIFY;

        static Way of(String name) {
            return valueOf(name.strip().toUpperCase(Locale.ROOT));
        }
    }

    @PostConstruct
    void choose() {
        transport = demo.isEnabled() ? Optional.of(new DemoTransport()) : way();
        if (transport.isEmpty()) {
            LOG.log(Level.WARNING, "Messages wait until a way for them is set, and then go: {0}", missing());
        }
    }

    private Optional<Transport> way() {
        return isNotify()
                ? NotifySettings.of(config).map(NotifyTransport::new)
                : SmtpSettings.of(config).map(settings -> new SmtpTransport(settings, authority));
    }

    private String missing() {
        return isNotify()
                ? "attune.notify.key and attune.notify.template (ATTUNE_NOTIFY_KEY, ATTUNE_NOTIFY_TEMPLATE)"
                : "attune.smtp.host and attune.smtp.from (ATTUNE_SMTP_HOST, ATTUNE_SMTP_FROM)";
    }

    private boolean isNotify() {
        return config.getOptionalValue("attune.mail.transport", String.class)
                        .map(Way::of)
                        .orElse(Way.SMTP)
                == Way.NOTIFY;
    }

    /** @return whether a text message would arrive: without that a code has to go by email */
    public boolean canText() {
        return of(Channel.TEXT).isPresent();
    }

    Optional<Transport> of(Channel channel) {
        return transport.filter(way -> way.carries(channel));
    }

    /** Whom to ask what became of a message, where it can be asked. */
    Optional<Tracking> tracking() {
        return transport.filter(Tracking.class::isInstance).map(Tracking.class::cast);
    }

    boolean isSmtp() {
        return transport.filter(SmtpTransport.class::isInstance).isPresent();
    }

    boolean none() {
        return transport.isEmpty();
    }

    boolean isDemo() {
        return demo.isEnabled();
    }
}
