package org.attune.kernel.message;

import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * The operator's mail server, from {@code attune.smtp.host}, {@code port}, {@code user}, {@code password}, {@code from} and
 * {@code security}.
 *
 * @param password never written down
 * @param from the address that messages come from
 * @param returnTo the address to which mail servers return what they cannot deliver, from {@code attune.bounces.address}
 * @param security how the connection is protected
 */
record SmtpSettings(
        String host,
        int port,
        Optional<String> user,
        Optional<String> password,
        String from,
        String returnTo,
        Security security) {

    private static final String PREFIX = "attune.smtp.";
    private static final int PORT = 587;
    private static final String TIMEOUT = "20000";

    enum Security {
        /** Begins in the clear and must then be encrypted: the default, port 587. */
        STARTTLS,
        /** Encrypted from the first byte, port 465. */
        TLS,
        /** In the clear: for a relay on the same machine only. */
        NONE
    }

    /** @return nothing where no server or no sender is set */
    static Optional<SmtpSettings> of(Config config) {
        Optional<String> host = config.getOptionalValue(PREFIX + "host", String.class);
        Optional<String> from = config.getOptionalValue(PREFIX + "from", String.class);
        if (host.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SmtpSettings(
                host.get(),
                config.getOptionalValue(PREFIX + "port", Integer.class).orElse(PORT),
                config.getOptionalValue(PREFIX + "user", String.class),
                config.getOptionalValue(PREFIX + "password", String.class),
                from.get(),
                config.getOptionalValue("attune.bounces.address", String.class).orElse(from.get()),
                config.getOptionalValue(PREFIX + "security", Security.class).orElse(Security.STARTTLS)));
    }

    Properties toProperties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.from", returnTo);
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", TIMEOUT);
        properties.put("mail.smtp.timeout", TIMEOUT);
        properties.put("mail.smtp.writetimeout", TIMEOUT);
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "the mail server " + host + ":" + port + ", from " + from;
    }
}
